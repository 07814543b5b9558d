"""What the catalogue knows of the adviser's brief and report."""

from __future__ import annotations

from collections.abc import Iterator

from appraisal_app.application.documents.adviser.building import build_adviser, is_here
from appraisal_app.application.documents.adviser.content import AdviserContent
from appraisal_app.application.documents.entry import DocumentId, Entry
from appraisal_app.application.documents.readiness import lacking
from appraisal_app.domain.confidentiality import Reader
from appraisal_app.domain.errors import Refusal
from appraisal_app.domain.process import StepKind
from appraisal_app.domain.record import Record

_NOBODY = "Say on the page of the panel who advises; without an adviser there is no brief."
_NO_BRIEF = "Write down what the adviser is asked to do."
_NO_DAY = "Enter when the adviser's report is due."
_NO_OBJECTIVES = "Enter the objectives that the adviser is asked about."


def _missing(record: Record) -> tuple[Refusal, ...]:
    return tuple(_wanting(record))


def _wanting(record: Record) -> Iterator[Refusal]:
    adviser = record.panel.adviser
    if adviser.used is not True:
        yield lacking(record, StepKind.PANEL, _NOBODY, "adviser.used")
        return
    if not adviser.brief.strip():
        yield lacking(record, StepKind.PANEL, _NO_BRIEF, "adviser.brief")
    if adviser.advice_due is None and not is_here(record):
        yield lacking(record, StepKind.PANEL, _NO_DAY, "adviser.advice_due")
    if not record.objectives.standing:
        yield lacking(record, StepKind.OBJECTIVES, _NO_OBJECTIVES, "objectives")


ENTRY = Entry(
    id=DocumentId.ADVISER,
    title="Adviser's brief and report",
    file_name="Adviser's brief and report on the chief executive",
    audience="adviser; the report also chief executive and panel",
    readers=frozenset(
        {
            Reader.ADVISER,
            Reader.CHIEF_EXECUTIVE,
            Reader.PANEL,
            Reader.APPEAL,
            Reader.SUCCESSOR,
        }
    ),
    content=AdviserContent,
    missing=_missing,
    build=build_adviser,
)
