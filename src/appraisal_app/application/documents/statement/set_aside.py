"""The conditions that a board set aside on the way to its statement, in words."""

from __future__ import annotations

from appraisal_app.domain.process import StepKind
from appraisal_app.domain.record import Record
from appraisal_app.domain.steps import checks
from appraisal_app.domain.typography import typographic

_TOLD = (
    StepKind.BASIS,
    StepKind.PRINCIPLES,
    StepKind.PEOPLE,
    StepKind.FRAMEWORK,
    StepKind.CONFIDENTIALITY,
    StepKind.ADOPTION,
    StepKind.TIMETABLE,
    StepKind.PANEL,
    StepKind.OBJECTIVES,
    StepKind.REFLECTION,
    StepKind.EVIDENCE,
    StepKind.ADVICE,
    StepKind.VIEWS,
    StepKind.MEETING,
    StepKind.JUDGEMENTS,
    StepKind.STATEMENT,
    StepKind.COMMENTS,
    StepKind.NEXT_OBJECTIVES,
    StepKind.DEVELOPMENT,
    StepKind.SIGN_OFF,
)
"""Pages that every reader of the statement knows of; never pay, appeal, concern or check-ins."""


def set_aside(record: Record) -> tuple[tuple[str, str], ...]:
    """What the board does without, and its reason, in the order of the pages."""
    kinds = [kind for kind in _TOLD if record.cycle.process.step(kind) is not None]
    return tuple(
        (typographic(check.text), check.excused)
        for kind in kinds
        for check in checks(record, kind)
        if check.excused
    )
