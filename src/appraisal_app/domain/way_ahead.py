"""What still has to be done before a review stands at a point further on."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from appraisal_app.domain.cycle import Action, Status
from appraisal_app.domain.process import StepKind, StepTemplate
from appraisal_app.domain.record import Record
from appraisal_app.domain.workflow import TRANSITIONS

WAY: Mapping[Status, tuple[StepKind, ...]] = MappingProxyType(
    {
        Status.PRINCIPLES: (
            StepKind.BASIS,
            StepKind.PRINCIPLES,
            StepKind.PEOPLE,
            StepKind.FRAMEWORK,
            StepKind.CONFIDENTIALITY,
            StepKind.ADOPTION,
        ),
        Status.PLANNING: (StepKind.PANEL, StepKind.TIMETABLE, StepKind.OBJECTIVES),
        Status.REFLECTION: (StepKind.REFLECTION,),
        Status.MEETING: (
            StepKind.PANEL,
            StepKind.EVIDENCE,
            StepKind.ADVICE,
            StepKind.VIEWS,
            StepKind.MEETING,
        ),
        Status.JUDGING: (StepKind.OBJECTIVES, StepKind.JUDGEMENTS, StepKind.STATEMENT),
        Status.COMMENTS: (
            StepKind.COMMENTS,
            StepKind.NEXT_OBJECTIVES,
            StepKind.DEVELOPMENT,
            StepKind.SIGN_OFF,
        ),
        Status.READY_TO_SIGN: (StepKind.SIGN_OFF,),
        Status.SIGNED: (StepKind.PAY, StepKind.REPORT),
        Status.REPORTED: (StepKind.LETTER,),
    }
)
"""The steps that each status waits for; the last is where the review is moved on."""

ONWARD: Mapping[Status, Action] = MappingProxyType(
    {
        each.source: action
        for action, each in TRANSITIONS.items()
        if each.source is not None and not each.needs_reason
    }
)
"""How a review goes on from each status."""

_ORDER = tuple(Status)


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanting:
    """Something to do on a step: `mend` says what, and `more` how much else is missing there.

    With `moves_from` nothing is: the review has to be moved on from that status there.
    """

    step: StepTemplate
    mend: str = ""
    field: str = ""
    more: int = 0
    moves_from: Status | None = None


def steps_of(record: Record, status: Status) -> tuple[StepTemplate, ...]:
    """The steps of this review's own process that the status waits for."""
    found = (record.cycle.process.step(kind) for kind in WAY.get(status, ()))
    return tuple(step for step in found if step is not None)


def missing_at(record: Record, status: Status) -> tuple[Wanting, ...]:
    """Each step that stands in the way of moving on from that status, in the order asked for."""
    if status not in ONWARD:
        return ()
    by_step: dict[str, list[tuple[str, str]]] = {}
    for each in TRANSITIONS[ONWARD[status]].guard(record):
        by_step.setdefault(each.step, []).append((each.sentence, each.field))
    pages = ((record.cycle.process.page(code), found) for code, found in by_step.items())
    return tuple(
        Wanting(step=page, mend=found[0][0], field=found[0][1], more=len(found) - 1)
        for page, found in pages
        if page is not None
    )


def wanting_before(record: Record, status: Status) -> tuple[Wanting, ...]:
    """All that is to be done before the review stands at `status`, in order; () once it did.

    What is asked for at several moves is named once, before the first of them.
    """
    found: dict[tuple[str, Status | None], Wanting] = {}
    for each in _each(record, status):
        found.setdefault((each.step.code, each.moves_from), each)
    return tuple(found.values())


def _each(record: Record, status: Status) -> Iterator[Wanting]:
    first, last = _ORDER.index(record.cycle.status), _ORDER.index(status)
    for each in _ORDER[first:last]:
        missing = missing_at(record, each)
        yield from missing
        # The last signature moves the review on by itself.
        is_moved = each is Status.READY_TO_SIGN and bool(missing)
        if each in ONWARD and not is_moved and (steps := steps_of(record, each)):
            yield Wanting(step=steps[-1], moves_from=each)
