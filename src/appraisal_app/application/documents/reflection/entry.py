"""What the catalogue knows of the chief executive's self-review."""

from __future__ import annotations

from appraisal_app.application.documents.entry import DocumentId, Entry
from appraisal_app.application.documents.reflection.building import build_reflection
from appraisal_app.application.documents.reflection.content import ReflectionContent
from appraisal_app.domain.confidentiality import Reader
from appraisal_app.domain.errors import Refusal
from appraisal_app.domain.process import StepKind
from appraisal_app.domain.record import Record


def _missing(record: Record) -> tuple[Refusal, ...]:
    if record.reflection.submitted_at is not None:
        return ()
    return (
        Refusal(
            sentence="Record the chief executive's self-reflection as submitted.",
            step=StepKind.REFLECTION.value,
        ),
    )


ENTRY = Entry(
    id=DocumentId.REFLECTION,
    title="Chief executive's self-review",
    file_name="Chief executive's self-review",
    audience="chief executive, panel, adviser",
    readers=frozenset({Reader.CHIEF_EXECUTIVE, Reader.PANEL, Reader.ADVISER, Reader.APPEAL}),
    content=ReflectionContent,
    missing=_missing,
    build=build_reflection,
)
