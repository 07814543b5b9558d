"""What the catalogue knows of the notes of check-in conversations."""

from __future__ import annotations

from appraisal_app.application.documents.check_ins.building import (
    build_check_ins,
    held_conversations,
)
from appraisal_app.application.documents.check_ins.content import CheckInsContent
from appraisal_app.application.documents.entry import DocumentId, Entry
from appraisal_app.application.documents.readiness import lacking
from appraisal_app.domain.confidentiality import Reader
from appraisal_app.domain.errors import Refusal
from appraisal_app.domain.process import StepKind
from appraisal_app.domain.record import Record


def _missing(record: Record) -> tuple[Refusal, ...]:
    if any(held_conversations(record)):
        return ()
    sentence = "Enter a conversation that was held, with its day."
    return (lacking(record, StepKind.CHECK_INS, sentence, "check_ins"),)


ENTRY = Entry(
    id=DocumentId.CHECK_INS,
    title="Notes of check-in conversations",
    file_name="Chief executive's check-in notes",
    audience="chief executive, chair",
    readers=frozenset({Reader.CHIEF_EXECUTIVE, Reader.PANEL}),
    content=CheckInsContent,
    missing=_missing,
    build=build_check_ins,
)
