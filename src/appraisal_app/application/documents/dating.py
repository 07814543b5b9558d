"""The day that each document carries as its own: that of what it records, else of its last words.

What is signed off stands apart: the statement keeps the day on which its text was fixed.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import UTC, date, datetime, time
from types import MappingProxyType

from appraisal_app.application.documents.entry import DocumentId
from appraisal_app.domain.gates.closing import waits_for_board
from appraisal_app.domain.process import StepKind
from appraisal_app.domain.record import Record

AS_OF_TODAY = frozenset({DocumentId.HANDOVER, DocumentId.ASSURANCE, DocumentId.FORMS})
"""What tells how things stand on the day on which it is made, and sheets with nothing on them."""

WRITTEN_IN: Mapping[DocumentId, frozenset[str]] = MappingProxyType(
    {
        DocumentId.ADVISER: frozenset({"panel", "advice", "objectives"}),
        DocumentId.AGENDA: frozenset({"meeting", "panel"}),
        DocumentId.PAY: frozenset({"pay", "panel", "policies", "overrides"}),
        DocumentId.BOARD: frozenset({"report", "statement", "next_objectives", "pay"}),
        DocumentId.EXTRACT: frozenset({"report"}),
        DocumentId.MINUTE: frozenset({"report"}),
        DocumentId.LETTER: frozenset({"letter", "next_objectives", "pay", "report"}),
        DocumentId.ACCESS: frozenset({"access_requests"}),
        DocumentId.DISPOSAL: frozenset({"disposals"}),
    }
)
"""The parts of the record that hold the words of a document; all of them where it has no line."""


def own_day(record: Record, document: DocumentId) -> date | None:
    """The day of what the document records; None while that has not come, or has no day."""
    found = _RECORDED_ON.get(document)
    return found(record) if found is not None else None


def counts_exports(record: Record, document: DocumentId) -> bool:
    """Whether its pages list what left the file until now, so that an export is a new state."""
    request = record.access_requests.in_hand
    answered = request is not None and request.answered_on is not None
    return document is DocumentId.ACCESS and not answered


def at_noon(day: date) -> datetime:
    """A moment that is on that day wherever in Europe it is read."""
    return datetime.combine(day, time(12), UTC)


def _timetable(record: Record) -> date | None:
    done = (
        record.cycle.step(step.code).done_on
        for step in record.cycle.process.steps
        if step.kind is StepKind.TIMETABLE
    )
    return next(done, None)


def _adviser(record: Record) -> date | None:
    return record.advice.received_on or record.panel.adviser.undertaking_signed_on


def _reflection(record: Record) -> date | None:
    submitted = record.reflection.submitted_at
    return submitted.date() if submitted is not None else None


def _pay(record: Record) -> date | None:
    pay = record.pay
    return pay.board_approved_on if pay.is_approved else pay.recommended_on


def _board(record: Record) -> date | None:
    return record.report.meeting_date if record.report.heard else None


def _letter(record: Record) -> date | None:
    return None if waits_for_board(record) else record.letter.sent_on


def _access(record: Record) -> date | None:
    request = record.access_requests.in_hand
    return request.answered_on if request is not None else None


def _disposal(record: Record) -> date | None:
    latest = record.disposals.latest
    return latest.done_on if latest is not None else None


_RECORDED_ON: Mapping[DocumentId, Callable[[Record], date | None]] = MappingProxyType(
    {
        DocumentId.TIMETABLE: _timetable,
        DocumentId.REFLECTION: _reflection,
        DocumentId.ADVISER: _adviser,
        DocumentId.AGENDA: lambda record: record.meeting.held_on,
        DocumentId.MID_CYCLE: lambda record: record.mid_cycle.held_on,
        DocumentId.PAY: _pay,
        DocumentId.BOARD: _board,
        DocumentId.EXTRACT: _board,
        DocumentId.MINUTE: _board,
        DocumentId.LETTER: _letter,
        DocumentId.ACCESS: _access,
        DocumentId.DISPOSAL: _disposal,
    }
)
