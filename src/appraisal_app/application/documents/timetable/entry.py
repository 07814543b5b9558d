"""What the catalogue knows of the review plan and timetable."""

from __future__ import annotations

from appraisal_app.application.documents.entry import DocumentId, Entry
from appraisal_app.application.documents.readiness import timetable_missing
from appraisal_app.application.documents.timetable.building import build_timetable
from appraisal_app.application.documents.timetable.content import TimetableContent
from appraisal_app.domain.confidentiality import Reader

ENTRY = Entry(
    id=DocumentId.TIMETABLE,
    title="Review plan and timetable",
    file_name="Chief executive's review plan and timetable",
    audience="everybody with a part in the review",
    readers=frozenset(Reader) - {Reader.PUBLIC},
    content=TimetableContent,
    missing=timetable_missing,
    build=build_timetable,
)
