"""Each kind of step with its conditions, and whether a record meets them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType

from appraisal_app.domain.cycle import Status
from appraisal_app.domain.gates import outcomes, principles, process
from appraisal_app.domain.gates.check import Check
from appraisal_app.domain.process import StepKind
from appraisal_app.domain.record import Record

Gate = Callable[[Record], tuple[Check, ...]]

GATES: Mapping[StepKind, Gate] = MappingProxyType(
    {
        StepKind.BASIS: principles.basis,
        StepKind.PANEL: process.panel,
        StepKind.TIMETABLE: process.timetable,
        StepKind.OBJECTIVES: process.objectives,
        StepKind.REFLECTION: process.reflection,
        StepKind.EVIDENCE: process.evidence,
        StepKind.MEETING: process.meeting,
        StepKind.JUDGEMENTS: outcomes.judgements,
        StepKind.STATEMENT: outcomes.statement,
        StepKind.COMMENTS: outcomes.comments,
        StepKind.NEXT_OBJECTIVES: outcomes.next_objectives,
        StepKind.DEVELOPMENT: outcomes.development,
        StepKind.REPORT: outcomes.report,
        StepKind.SIGN_OFF: outcomes.sign_off,
    }
)


def checks(record: Record, kind: StepKind) -> tuple[Check, ...]:
    """The conditions of a step, met or not."""
    return GATES[kind](record)


def is_complete(record: Record, kind: StepKind) -> bool:
    """Whether nothing is missing on that step."""
    return all(check.done for check in checks(record, kind))


SIGNED = "The statement is signed. The record stays as it is; you can add an addendum."
READY = "The statement is ready to sign. Take it back to draft to change anything."
SUBMITTED = "Submitted. The chief executive's words stay as they were submitted."
RELEASED = "The draft is with the chief executive. Take it back to change it."

_WITH_THE_DRAFT = (
    StepKind.JUDGEMENTS,
    StepKind.STATEMENT,
    StepKind.OBJECTIVES,
    StepKind.EVIDENCE,
    StepKind.MEETING,
)
_AFTER_READY = (StepKind.REPORT, StepKind.SIGN_OFF)


def lock(record: Record, kind: StepKind) -> str:
    """Why the step cannot be changed now, in a plain sentence; "" when it can."""
    status = record.cycle.status
    still_open = kind is StepKind.REPORT and status is Status.SIGNED
    submitted = kind is StepKind.REFLECTION and record.reflection.submitted_at is not None
    reasons = (
        (record.cycle.is_sealed and not still_open, SIGNED),
        (status is Status.READY_TO_SIGN and kind not in _AFTER_READY, READY),
        (submitted, SUBMITTED),
        (status is Status.COMMENTS and kind in _WITH_THE_DRAFT, RELEASED),
    )
    return next((sentence for applies, sentence in reasons if applies), "")
