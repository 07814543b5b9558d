"""What a change did to an objective: old and new side by side, and in a sentence."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from appraisal_app.application.documents import words
from appraisal_app.domain.objectives import (
    Control,
    Milestone,
    Objective,
    ObjectiveStatus,
    SuccessCriterion,
)
from appraisal_app.domain.phrases import phrased, strung

STATUSES: Mapping[ObjectiveStatus, str] = MappingProxyType(
    {
        ObjectiveStatus.DRAFT: "draft",
        ObjectiveStatus.AGREED: "agreed",
        ObjectiveStatus.SET_BY_PANEL: "set by the panel",
        ObjectiveStatus.WITHDRAWN: "withdrawn",
    }
)
CONTROLS: Mapping[Control, str] = MappingProxyType(
    {Control.FULL: "fully", Control.SHARED: "in part", Control.LOW: "hardly"}
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """One thing that is different; "" is what was not there, or is no more."""

    what: str
    before: str
    now: str


def differences(before: Objective | None, now: Objective) -> tuple[Difference, ...]:
    """What is different, in the order of a form; an objective that was not there was empty.

    How milestones go, and what the objective links to, is no difference.
    """
    old = {fact.key: fact for fact in _facts(before)} if before is not None else {}
    new = {fact.key: fact for fact in _facts(now)}
    keys = sorted(dict.fromkeys((*old, *new)), key=_place_of)
    pairs = ((old.get(key, _NO_FACT), new.get(key, _NO_FACT)) for key in keys)
    return tuple(
        Difference(what=was.what or is_now.what, before=was.text, now=is_now.text)
        for was, is_now in pairs
        if was.text != is_now.text
    )


def told(found: tuple[Difference, ...]) -> str:
    """Which things are different, in one sentence."""
    names = [each.what[0].lower() + each.what[1:] for each in found]
    if not names:
        return "Nothing is different."
    listed = (
        names[0]
        if len(names) == 1
        else phrased("{names} and {names2}", names=strung(", ", names[:-1]), names2=names[-1])
    )
    return phrased("Changed: {listed}.", listed=listed)


@dataclass(frozen=True, slots=True)
class _Fact:
    """One thing that an objective says; measures and milestones are told apart by their ids."""

    key: str
    what: str
    text: str


_NO_FACT = _Fact("", "", "")
_ORDER = (
    *("title", "statement", "kind", "control", "measure", "milestone"),
    *("start", "end", "years", "status", "objection"),
)


def _place_of(key: str) -> int:
    return _ORDER.index(key.partition(":")[0])


def _facts(objective: Objective) -> Iterator[_Fact]:
    yield _Fact("title", "Title", objective.title)
    yield _Fact("statement", "What is to be brought about", objective.statement)
    yield _Fact("kind", "What it is about", words.KINDS[objective.kind])
    control = CONTROLS[objective.owner_controls]
    yield _Fact("control", "In the chief executive's own hands", control)
    for measure in objective.success_criteria:
        yield _Fact(f"measure:{measure.id}", _named("Measure", measure.measure), _measure(measure))
    for each in objective.milestones:
        label = _named("Milestone", each.description)
        yield _Fact(f"milestone:{each.id}", label, _milestone(each))
    yield _Fact("start", "From", words.day(objective.start))
    yield _Fact("end", "Until", words.day(objective.end))
    yield _Fact("years", "Several years", "yes" if objective.multi_year else "")
    yield _Fact("status", "How it stands", STATUSES[objective.status])
    yield _Fact("objection", "The chief executive's objection", objective.ceo_disagreement)


def _named(kind: str, name: str) -> str:
    return (
        phrased("{kind} “{name}”", kind=kind, name=name.strip())
        if name.strip()
        else phrased("{kind} without a name", kind=kind)
    )


def _measure(criterion: SuccessCriterion) -> str:
    parts = (
        f"{criterion.measure.strip()}:" if criterion.measure.strip() else "",
        phrased("from {baseline}", baseline=criterion.baseline) if criterion.baseline else "",
        phrased("to {target}", target=criterion.target) if criterion.target else "",
        phrased("by {due}", due=words.day(criterion.due)) if criterion.due else "",
        f"({criterion.source})" if criterion.source else "",
    )
    return strung(" ", (part for part in parts if part)) or "nothing filled in"


def _milestone(milestone: Milestone) -> str:
    when = phrased("by {due}", due=words.day(milestone.due)) if milestone.due else "without a date"
    return phrased(
        "{description}, {when}",
        description=milestone.description.strip() or "Without words",
        when=when,
    )
