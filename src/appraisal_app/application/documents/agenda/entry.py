"""What the catalogue knows of the agenda."""

from __future__ import annotations

from appraisal_app.application.documents.agenda.building import (
    CHIEF_EXECUTIVE,
    PANEL,
    build_agenda,
)
from appraisal_app.application.documents.agenda.content import AgendaContent
from appraisal_app.application.documents.entry import DocumentId, Edition, Entry
from appraisal_app.application.documents.readiness import lacking
from appraisal_app.domain.confidentiality import Reader
from appraisal_app.domain.errors import Refusal
from appraisal_app.domain.process import StepKind
from appraisal_app.domain.record import Record


def _missing(record: Record) -> tuple[Refusal, ...]:
    if record.meeting.agenda:
        return ()
    sentence = "Make the agenda of the review meeting first."
    return (lacking(record, StepKind.MEETING, sentence, "agenda"),)


ENTRY = Entry(
    id=DocumentId.AGENDA,
    title="Meeting agenda and chair's prompts",
    file_name="Chief executive's review agenda",
    audience="panel; a second edition without the prompts for the chief executive",
    readers=frozenset({Reader.PANEL}),
    content=AgendaContent,
    missing=_missing,
    build=build_agenda,
    editions=(
        Edition(key=PANEL, title="With the chair's prompts", readers=frozenset({Reader.PANEL})),
        Edition(
            key=CHIEF_EXECUTIVE,
            title="Without prompts, for the chief executive",
            readers=frozenset({Reader.CHIEF_EXECUTIVE, Reader.PANEL, Reader.ADVISER}),
        ),
    ),
)
