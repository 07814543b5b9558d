"""What the catalogue knows of the mid-cycle review."""

from __future__ import annotations

from appraisal_app.application.documents.entry import DocumentId, Entry
from appraisal_app.application.documents.mid_cycle.building import build_mid_cycle
from appraisal_app.application.documents.mid_cycle.content import MidCycleContent
from appraisal_app.application.documents.readiness import lacking
from appraisal_app.domain.confidentiality import Reader
from appraisal_app.domain.errors import Refusal
from appraisal_app.domain.process import StepKind
from appraisal_app.domain.record import Record
from appraisal_app.domain.steps import checks
from appraisal_app.domain.workflow import unmet

_RULES = frozenset({"objectives"})


def _missing(record: Record) -> tuple[Refusal, ...]:
    """It has to be held and to speak of every objective; to be agreed it has to be read first."""
    kind = StepKind.MID_CYCLE
    if record.mid_cycle.held_on is None:
        return (lacking(record, kind, "Enter when the mid-cycle review was held.", "held_on"),)
    return unmet(record, kind, tuple(each for each in checks(record, kind) if each.rule in _RULES))


ENTRY = Entry(
    id=DocumentId.MID_CYCLE,
    title="Mid-cycle review",
    file_name="Chief executive's mid-cycle review",
    audience="chief executive, panel",
    readers=frozenset({Reader.CHIEF_EXECUTIVE, Reader.PANEL}),
    content=MidCycleContent,
    missing=_missing,
    build=build_mid_cycle,
)
