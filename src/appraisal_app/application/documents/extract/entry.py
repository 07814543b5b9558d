"""What the catalogue knows of the open minutes extract."""

from __future__ import annotations

from appraisal_app.application.documents.entry import DocumentId, Entry
from appraisal_app.application.documents.extract.building import build_extract
from appraisal_app.application.documents.extract.content import ExtractContent
from appraisal_app.application.documents.readiness import held_by, locked_missing, step_missing
from appraisal_app.domain.confidentiality import Reader
from appraisal_app.domain.errors import Refusal
from appraisal_app.domain.open_wording.passing import holding_back
from appraisal_app.domain.process import StepKind
from appraisal_app.domain.record import Record

_AFTERWARDS = "heard"
"""It may be drafted before the meeting, and says that it is a draft."""


def _missing(record: Record) -> tuple[Refusal, ...]:
    missing = tuple(
        each for each in step_missing(record, StepKind.REPORT) if each.field != _AFTERWARDS
    )
    hits = tuple(held_by(record, each) for each in holding_back(record))
    return (*missing, *locked_missing(record), *hits)


ENTRY = Entry(
    id=DocumentId.EXTRACT,
    title="Open minutes extract",
    file_name="Open minutes extract on the chief executive's review",
    audience="everybody: it goes into the open minutes",
    readers=frozenset(Reader),
    content=ExtractContent,
    missing=_missing,
    build=build_extract,
    is_draft=lambda record: not record.report.heard,
    written_at=StepKind.REPORT,
    as_words=True,
)
