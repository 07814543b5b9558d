"""Each kind of step with its conditions, and whether a record meets them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from types import MappingProxyType

from appraisal_app.domain.cycle import Status
from appraisal_app.domain.gates import (
    agreeing,
    beside,
    closing,
    delivery,
    outcomes,
    principles,
    process,
)
from appraisal_app.domain.gates.check import Check
from appraisal_app.domain.objective_changes import WHILE_PLANNING
from appraisal_app.domain.process import StepKind
from appraisal_app.domain.record import Record

Gate = Callable[[Record], tuple[Check, ...]]

GATES: Mapping[StepKind, Gate] = MappingProxyType(
    {
        StepKind.BASIS: principles.basis,
        StepKind.PRINCIPLES: principles.principles,
        StepKind.PEOPLE: principles.people,
        StepKind.FRAMEWORK: principles.framework,
        StepKind.CONFIDENTIALITY: principles.confidentiality,
        StepKind.ADOPTION: principles.adoption,
        StepKind.PANEL: process.panel,
        StepKind.TIMETABLE: process.timetable,
        StepKind.OBJECTIVES: process.objectives,
        StepKind.REFLECTION: delivery.reflection,
        StepKind.EVIDENCE: delivery.evidence,
        StepKind.ADVICE: delivery.advice,
        StepKind.VIEWS: delivery.views,
        StepKind.MEETING: delivery.meeting,
        StepKind.JUDGEMENTS: outcomes.judgements,
        StepKind.STATEMENT: outcomes.statement,
        StepKind.COMMENTS: outcomes.comments,
        StepKind.NEXT_OBJECTIVES: agreeing.next_objectives,
        StepKind.DEVELOPMENT: agreeing.development,
        StepKind.SIGN_OFF: agreeing.sign_off,
        StepKind.PAY: closing.pay,
        StepKind.REPORT: closing.report,
        StepKind.LETTER: closing.letter,
        StepKind.APPEAL: closing.appeal,
        StepKind.CHECK_INS: beside.check_ins,
        StepKind.MID_CYCLE: beside.mid_cycle,
        StepKind.CHANGES: beside.changes,
        StepKind.CONCERN: beside.concern,
    }
)


def checks(record: Record, kind: StepKind, code: str = "") -> tuple[Check, ...]:
    """The conditions of a page, each met, set aside with a reason, or neither.

    `code` is needed for a step of the trust's own only: a process may have several.
    """
    if kind is StepKind.TASK:
        found = beside.task(record, code)
    else:
        found = GATES.get(kind, beside.nothing)(record)
    page = code if kind is StepKind.TASK else kind.value
    return tuple(_or_excused(record, page, check) for check in found)


def rule_id(page: str, check: Check) -> str:
    """The name under which a condition is set aside."""
    return f"{page}.{check.rule}"


def _or_excused(record: Record, page: str, check: Check) -> Check:
    if check.done or check.hard:
        return check
    override = record.overrides.of(rule_id(page, check))
    return check if override is None else replace(check, excused=override.reason)


def is_complete(record: Record, kind: StepKind, code: str = "") -> bool:
    """Whether nothing stands in the way on that page."""
    return all(check.is_met for check in checks(record, kind, code))


SIGNED = "The statement is signed. The record stays as it is; you can add an addendum."
READY = "The statement is ready to sign. Take it back to draft to change anything."
GIVEN_UP = "This review was closed early. The record stays as it is; you can add an addendum."
NOT_YET = "The pay recommendation opens when the statement is signed: judgement first, then pay."
EARLY_PAY = "pay.early"
AGREED = "The objectives are agreed. Change one on “Changes to objectives”, with its reason."
SUBMITTED = "Submitted. The chief executive's words stay as they were submitted."
RELEASED = "The draft is with the chief executive. Take it back to change it."

_WITH_THE_DRAFT = (
    StepKind.JUDGEMENTS,
    StepKind.STATEMENT,
    StepKind.OBJECTIVES,
    StepKind.EVIDENCE,
    StepKind.MEETING,
    StepKind.ADVICE,
    StepKind.VIEWS,
)
_AFTER_READY = (StepKind.REPORT, StepKind.SIGN_OFF)
_AFTER_SIGNATURE = frozenset(
    {
        StepKind.PAY,
        StepKind.LETTER,
        StepKind.APPEAL,
        StepKind.PROMISES,
        StepKind.CONCERN,
        StepKind.SUCCESSION,
        StepKind.DIAGNOSTIC,
        StepKind.IMPROVEMENT,
        StepKind.AIMS,
        StepKind.TRUSTEE_REVIEW,
        StepKind.TRUST,
        StepKind.FIGURES,
        StepKind.COMPARE,
        StepKind.EARLIER_YEARS,
        StepKind.HANDOVER,
        StepKind.ACCESS_REQUESTS,
        StepKind.KEEPING,
        StepKind.PROCESS_DESIGN,
    }
)
"""Pages that go on, or begin, when the statement is signed."""


def lock(record: Record, kind: StepKind) -> str:
    """Why the page cannot be changed now, in a plain sentence; "" when it can."""
    status = record.cycle.status
    if kind is StepKind.PAY and not record.cycle.is_sealed:
        return NOT_YET if record.overrides.of(EARLY_PAY) is None else ""
    if kind in _AFTER_SIGNATURE:
        return ""
    still_open = kind is StepKind.PEOPLE or (kind is StepKind.REPORT and status is Status.SIGNED)
    submitted = kind is StepKind.REFLECTION and record.reflection.submitted_at is not None
    reasons = (
        (status is Status.CLOSED_EARLY, GIVEN_UP),
        (record.cycle.is_sealed and not still_open, SIGNED),
        (status is Status.READY_TO_SIGN and kind not in _AFTER_READY, READY),
        (submitted, SUBMITTED),
        (status is Status.COMMENTS and kind in _WITH_THE_DRAFT, RELEASED),
        (kind is StepKind.OBJECTIVES and status not in WHILE_PLANNING, AGREED),
    )
    return next((sentence for applies, sentence in reasons if applies), "")
