"""What the catalogue knows of the evidence index."""

from __future__ import annotations

from collections.abc import Iterator

from appraisal_app.application.documents.entry import DocumentId, Entry
from appraisal_app.application.documents.evidence.building import build_evidence
from appraisal_app.application.documents.evidence.content import EvidenceContent
from appraisal_app.application.documents.readiness import lacking
from appraisal_app.domain.confidentiality import Reader
from appraisal_app.domain.errors import Refusal
from appraisal_app.domain.process import StepKind
from appraisal_app.domain.record import Record
from appraisal_app.domain.steps import checks
from appraisal_app.domain.workflow import unmet

_RULES = frozenset({"described", "pupils"})


def _missing(record: Record) -> tuple[Refusal, ...]:
    return tuple(_wanting(record))


def _wanting(record: Record) -> Iterator[Refusal]:
    """There has to be something, each piece said what and where, and none about single pupils."""
    kind = StepKind.EVIDENCE
    if not record.evidence.items:
        sentence = "Point to at least one piece of evidence."
        yield lacking(record, kind, sentence, "items")
    found = tuple(check for check in checks(record, kind) if check.rule in _RULES)
    yield from unmet(record, kind, found)


ENTRY = Entry(
    id=DocumentId.EVIDENCE,
    title="Evidence index",
    file_name="Chief executive's review evidence index",
    audience="chief executive, panel, adviser",
    readers=frozenset({Reader.CHIEF_EXECUTIVE, Reader.PANEL, Reader.ADVISER, Reader.APPEAL}),
    content=EvidenceContent,
    missing=_missing,
    build=build_evidence,
)
