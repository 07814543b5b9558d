"""What the catalogue knows of the objectives and development plan."""

from __future__ import annotations

from appraisal_app.application.documents.entry import DocumentId, Entry
from appraisal_app.application.documents.plan.building import build_plan
from appraisal_app.application.documents.plan.content import PlanContent
from appraisal_app.application.documents.readiness import step_missing
from appraisal_app.domain.confidentiality import Reader
from appraisal_app.domain.errors import Refusal
from appraisal_app.domain.process import StepKind
from appraisal_app.domain.record import Record


def _missing(record: Record) -> tuple[Refusal, ...]:
    return (
        *step_missing(record, StepKind.NEXT_OBJECTIVES),
        *step_missing(record, StepKind.DEVELOPMENT),
    )


ENTRY = Entry(
    id=DocumentId.PLAN,
    title="Objectives and development plan",
    file_name="Chief executive's objectives and development plan",
    audience="chief executive, panel",
    readers=frozenset({Reader.CHIEF_EXECUTIVE, Reader.PANEL, Reader.SUCCESSOR}),
    content=PlanContent,
    missing=_missing,
    build=build_plan,
)
