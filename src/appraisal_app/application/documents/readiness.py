"""What is missing before a document can be made."""

from __future__ import annotations

from appraisal_app.domain.cycle import Status
from appraisal_app.domain.errors import Refusal
from appraisal_app.domain.open_wording.kinds import Hit
from appraisal_app.domain.process import StepKind
from appraisal_app.domain.record import Record
from appraisal_app.domain.steps import checks
from appraisal_app.domain.workflow import unmet

LOCKED = frozenset({Status.READY_TO_SIGN, Status.SIGNED, Status.REPORTED, Status.CLOSED})
"""Where the statement stands fast, signed or about to be."""
_DATES = "dates"


def step_missing(record: Record, kind: StepKind) -> tuple[Refusal, ...]:
    """What the step of that kind still wants."""
    return unmet(record, kind, checks(record, kind))


def timetable_missing(record: Record) -> tuple[Refusal, ...]:
    """Every step needs its day, and the meeting has to lie after the first day of the period."""
    kind = StepKind.TIMETABLE
    dates = tuple(check for check in checks(record, kind) if check.rule == _DATES)
    missing = unmet(record, kind, dates)
    if record.cycle.meeting_date > record.cycle.start:
        return missing
    step = record.cycle.process.step(kind)
    early = Refusal(
        sentence="Put the review meeting on a day after the period has begun.",
        step=step.code if step is not None else kind.value,
        field="meeting_date",
    )
    return (*missing, early)


def principles_missing(record: Record) -> tuple[Refusal, ...]:
    """Purpose and principles have to be there, accepted by both or with the reason recorded."""
    return step_missing(record, StepKind.PRINCIPLES)


def lacking(record: Record, kind: StepKind, sentence: str, field: str) -> Refusal:
    """One thing that a document wants of the page of that kind."""
    step = record.cycle.process.step(kind)
    return Refusal(
        sentence=sentence, step=step.code if step is not None else kind.value, field=field
    )


def held_by(record: Record, hit: Hit) -> Refusal:
    """Words that have to be changed, or passed with a reason, before minutes go out."""
    sentence = f"{hit.said.removesuffix('.')}: change it, or say why it may stand."
    return lacking(record, StepKind.REPORT, sentence, hit.place)


def locked_missing(record: Record) -> tuple[Refusal, ...]:
    """The statement has to be ready to sign: until then the review is not finished."""
    if record.cycle.status in LOCKED:
        return ()
    sentence = "Make the statement ready to sign, so that the review is finished."
    return (lacking(record, StepKind.SIGN_OFF, sentence, ""),)
