"""The rules that no reason overrides, checked over a whole record that came from elsewhere."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator

from appraisal_app.domain.content import FileContent
from appraisal_app.domain.cycle import Status
from appraisal_app.domain.judgement import Judgement
from appraisal_app.domain.pay_rules import pay_faults
from appraisal_app.domain.people import Office, Person, SignatoryRole
from appraisal_app.domain.phrases import phrased
from appraisal_app.domain.plain_names import in_files, label_fault, name_fault
from appraisal_app.domain.record import CYCLE_PARTS, FileParts, Record
from appraisal_app.domain.sign_off import Route, Signature

Fault = tuple[str, str]
"""A place in the record, and a sentence."""

_JUDGED = frozenset(
    {Status.COMMENTS, Status.READY_TO_SIGN, Status.SIGNED, Status.REPORTED, Status.CLOSED}
)


_FROZEN = _JUDGED - {Status.COMMENTS}
_SIGNED = _FROZEN - {Status.READY_TO_SIGN}

_ON_THE_STAFF = (Office.CHIEF_EXECUTIVE, Office.STAFF_TRUSTEE)
_UNJUDGED = "judgements.judged"

_ID = re.compile(r"[\w.:@/+=#-]{1,128}")
"""An id stands in the record of what was done, where no sentence may stand."""


def hard_faults(content: FileContent) -> tuple[Fault, ...]:
    """Everything in the content that breaks a hard rule, with its place."""
    return (
        *_labels(content),
        *_names(content),
        *(
            (f"cycles[{index}].{place}", sentence)
            for index, record in enumerate(content.records)
            for rule in _RULES
            for place, sentence in rule(record)
        ),
    )


def never_written(record: Record) -> tuple[Fault, ...]:
    """The faults that no edit may bring about, even for a moment, each with its place."""
    return tuple(fault for rule in _NEVER_WRITTEN for fault in rule(record))


def _labels(content: FileContent) -> Iterator[Fault]:
    seen: set[str] = set()
    for index, each in enumerate(content.cycles):
        place = f"cycles[{index}].cycle"
        if not _ID.fullmatch(each.cycle.id):
            yield f"{place}.id", "an id is one word of at most 128 letters, digits and signs."
        label = in_files(each.cycle.label)
        if not label or label in seen:
            yield f"{place}.label", "every review needs a label of its own."
        elif fault := label_fault(each.cycle.label):
            yield f"{place}.label", fault
        seen.add(label)


def _names(content: FileContent) -> Iterator[Fault]:
    """Every name that is no label, with the sign in it that turns the reading."""
    names = [("trust.name", content.trust.name)]
    for index, each in enumerate(content.handovers.handovers):
        place = f"handovers.handovers[{index}]"
        names += [(f"{place}.from_name", each.from_name), (f"{place}.to_name", each.to_name)]
    names += _people_and_schools(content)
    for index, cycle in enumerate(content.cycles):
        names.append((f"cycles[{index}].panel.adviser.name", cycle.panel.adviser.name))
    yield from _deceiving(names)


def _people_and_schools(parts: FileParts) -> Iterator[tuple[str, str]]:
    for index, person in enumerate(parts.people.persons):
        yield f"people.persons[{index}].full_name", person.full_name
    for index, school in enumerate(parts.profile.schools):
        yield f"profile.schools[{index}].name", school.name


def _deceiving(names: Iterable[tuple[str, str]]) -> Iterator[Fault]:
    return ((place, fault) for place, name in names if (fault := name_fault(name)))


def _named(record: Record) -> Iterator[Fault]:
    return _deceiving(_people_and_schools(record))


def _roots(record: Record) -> Iterator[Fault]:
    root = record.cycle.id
    for name in CYCLE_PARTS:
        if getattr(record, name).id != root:
            yield f"{name}.id", "every part of a review carries the id of its cycle."


def _period(record: Record) -> Iterator[Fault]:
    if not record.cycle.start < record.cycle.end:
        yield "cycle.end", "the period must end after it starts."


def _panel(record: Record) -> Iterator[Fault]:
    for index, member in enumerate(record.panel.members):
        person = record.people.get(member.person)
        if not member.person:
            continue
        place = f"panel.members[{index}].person"
        if person is None:
            yield place, "nobody with this id is among the people."
        elif _may_not_review(record, person):
            name = person.full_name.strip() or "this person"
            yield (
                place,
                phrased("nobody employed by the trust may be on the panel: {name} is.", name=name),
            )


def _may_not_review(record: Record, person: Person) -> bool:
    """A signed review stands, even if somebody joined the trust's staff afterwards."""
    if record.cycle.is_sealed:
        return person.display_role is Office.CHIEF_EXECUTIVE and person.is_employee
    return person.is_employee or person.display_role in _ON_THE_STAFF


def _pay(record: Record) -> Iterator[Fault]:
    """What is half entered is no fault: it is not approved before the board and the day are."""
    for place, sentence in pay_faults(record.people, record.pay):
        yield f"pay.{place}", sentence


def _judgements(record: Record) -> Iterator[Fault]:
    known = {objective.id for objective in record.objectives.objectives}
    scale = {rating.key for rating in record.cycle.scale.ratings}
    for index, judgement in enumerate(record.judgements.judgements):
        place = f"judgements.judgements[{index}]"
        if judgement.objective not in known:
            yield f"{place}.objective", "no objective of this review has this id."
        if judgement.panel_rating and judgement.panel_rating not in scale:
            yield f"{place}.panel_rating", "the scale of this review has no such judgement."
        if _is_without_reasons(record, judgement):
            yield f"{place}.reasons", "a judgement needs its reasons."


def _is_without_reasons(record: Record, judgement: Judgement) -> bool:
    """While the panel still writes, a judgement may wait for its reasons."""
    released = record.cycle.status in _JUDGED
    return released and bool(judgement.panel_rating) and not judgement.reasons.strip()


def _released(record: Record) -> Iterator[Fault]:
    if record.cycle.status not in _JUDGED or record.overrides.of(_UNJUDGED) is not None:
        return
    for index, objective in enumerate(record.objectives.objectives):
        is_judged = bool(record.judgements.on(objective.id).panel_rating)
        if objective in record.objectives.standing and not is_judged:
            sentence = "a released statement judges every objective."
            yield f"objectives.objectives[{index}]", sentence


def _evidence(record: Record) -> Iterator[Fault]:
    for index, item in enumerate(record.evidence.items):
        if item.contains_pupil_data:
            yield (
                f"evidence.items[{index}].contains_pupil_data",
                "data about single pupils does not belong in the file.",
            )


def _signed(record: Record) -> Iterator[Fault]:
    sign_off, status = record.sign_off, record.cycle.status
    if status in _FROZEN and not sign_off.frozen_at:
        yield "sign_off.frozen_at", "a statement that is ready to sign says when it was frozen."
    closed = sign_off.closed_without_ceo_on is not None
    if closed and not sign_off.closed_without_ceo_reason.strip():
        sentence = "a statement closed without the chief executive says why."
        yield "sign_off.closed_without_ceo_reason", sentence
    for index, signature in enumerate(sign_off.signatures):
        for field, sentence in _about_signature(record, index, signature):
            yield f"sign_off.signatures[{index}]{field}", sentence
    if record.cycle.status in _SIGNED and sign_off.awaited:
        yield "sign_off.signatures", "a signed statement carries every signature it waits for."


def _about_signature(record: Record, index: int, signature: Signature) -> Iterator[Fault]:
    before = [each.role for each in record.sign_off.signatures[:index]]
    if record.cycle.status not in _FROZEN | {Status.CLOSED_EARLY}:
        yield "", "a statement is signed only when it is ready to sign."
    if signature.role in before:
        yield "", "everybody signs once."
    elif signature.role is SignatoryRole.CHIEF_EXECUTIVE and not before:
        yield "", "the chair certifies first."
    if signature.route is Route.PAPER and not signature.kept_where.strip():
        yield ".kept_where", "a signature on paper says where the original is kept."


_NEVER_WRITTEN: tuple[Callable[[Record], Iterator[Fault]], ...] = (_period, _panel, _named)
_RULES: tuple[Callable[[Record], Iterator[Fault]], ...] = (
    _roots,
    _period,
    _panel,
    _pay,
    _judgements,
    _released,
    _evidence,
    _signed,
)
