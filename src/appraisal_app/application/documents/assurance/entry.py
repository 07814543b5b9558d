"""What the catalogue knows of the assurance sheet."""

from __future__ import annotations

from appraisal_app.application.documents.assurance.building import build_assurance
from appraisal_app.application.documents.assurance.content import AssuranceContent
from appraisal_app.application.documents.entry import DocumentId, Entry
from appraisal_app.domain.confidentiality import Reader
from appraisal_app.domain.errors import Refusal
from appraisal_app.domain.record import Record


def _missing(_: Record) -> tuple[Refusal, ...]:
    """Nothing: what is not done yet is marked as open."""
    return ()


ENTRY = Entry(
    id=DocumentId.ASSURANCE,
    title="Assurance sheet",
    file_name="Chief executive's review assurance sheet",
    audience="board, auditor",
    readers=frozenset({Reader.PANEL, Reader.TRUSTEES, Reader.CLERK, Reader.SUCCESSOR}),
    content=AssuranceContent,
    missing=_missing,
    build=build_assurance,
)
