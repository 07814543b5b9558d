"""Which papers the adviser gets and when, and which not, as this review has decided."""

from __future__ import annotations

from collections.abc import Iterator

from appraisal_app.application.documents import words
from appraisal_app.application.documents.adviser.content import PaperRow
from appraisal_app.application.documents.sight_words import ARTEFACTS
from appraisal_app.domain.confidentiality import Artefact, Confidentiality, Reader, Sight
from appraisal_app.domain.last_submitted import last_submitted
from appraisal_app.domain.process import StepKind
from appraisal_app.domain.record import Record
from appraisal_app.domain.typography import typographic

_WITH_THIS = "with this brief"


def papers_to_read(record: Record) -> tuple[PaperRow, ...]:
    """Those that the adviser may see, in the order in which they are read."""
    return tuple(_papers(record))


def unseen(kept: Confidentiality) -> tuple[str, ...]:
    """What the adviser does not see at all."""
    return tuple(
        typographic(ARTEFACTS[each])
        for each in Artefact
        if kept.sight(each, Reader.ADVISER) is Sight.NONE
    )


def _papers(record: Record) -> Iterator[PaperRow]:
    if _sees(record, Artefact.PLAN):
        yield PaperRow(paper="review plan and timetable", comes=_WITH_THIS)
        yield PaperRow(paper="principles and ground rules", comes=_WITH_THIS)
    if _sees(record, Artefact.OBJECTIVES):
        yield PaperRow(paper="objectives", comes="in this brief")
    yield PaperRow(paper="evidence index", comes=_due(record, StepKind.EVIDENCE))
    if _sees(record, Artefact.REFLECTION):
        own = typographic("chief executive's self-review")
        yield PaperRow(paper=own, comes=_self_review(record))
    if _sees(record, Artefact.FEEDBACK_SUMMARY):
        summary = "feedback from colleagues, if any was gathered: the summary by groups"
        yield PaperRow(paper=summary, comes="with the evidence")


def _sees(record: Record, artefact: Artefact) -> bool:
    return record.confidentiality.sight(artefact, Reader.ADVISER) is not Sight.NONE


def _self_review(record: Record) -> str:
    submitted = last_submitted(record.reflection)
    at = submitted.submitted_at if submitted is not None else None
    if at is not None:
        return f"submitted on {words.day(at.date())}"
    return _due(record, StepKind.REFLECTION)


def _due(record: Record, kind: StepKind) -> str:
    step = record.cycle.process.step(kind)
    due = record.cycle.step(step.code).due if step is not None else None
    return f"by {words.day(due)}" if due is not None else "no date yet"
