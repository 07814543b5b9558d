"""Who has had what, as far as the file's own record of exports knows."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from types import MappingProxyType

from appraisal_app.application.documents.access.content import RecipientRow
from appraisal_app.application.documents.entry import DocumentId, Done
from appraisal_app.application.documents.sight_words import READERS
from appraisal_app.application.export_notes import EXPORT
from appraisal_app.domain.confidentiality import Reader
from appraisal_app.domain.typography import typographic

NOT_NOTED = "not noted"

TITLES: Mapping[str, str] = MappingProxyType(
    {
        DocumentId.TIMETABLE: "Review plan and timetable",
        DocumentId.PRINCIPLES: "Principles and ground rules",
        DocumentId.REFLECTION: "Chief executive's self-review",
        DocumentId.EVIDENCE: "Evidence index",
        DocumentId.ADVISER: "Adviser's brief and report",
        DocumentId.AGENDA: "Meeting agenda and chair's prompts",
        DocumentId.STATEMENT: "Annual review statement",
        DocumentId.PLAN: "Objectives and development plan",
        DocumentId.MID_CYCLE: "Mid-cycle review",
        DocumentId.CHECK_INS: "Notes of check-in conversations",
        DocumentId.PAY: "Pay recommendation",
        DocumentId.BOARD: "Confidential report to the board",
        DocumentId.EXTRACT: "Open minutes extract",
        DocumentId.MINUTE: "Confidential minute",
        DocumentId.LETTER: "Outcome letter",
        DocumentId.HANDOVER: "New chair handover pack",
        DocumentId.ACCESS: "Access-request pack",
    }
)
"""Documents that say something about the chief executive; the others are not about anybody."""


def recipients(events: Sequence[Done], *, until: date | None = None) -> tuple[RecipientRow, ...]:
    """Each export once a day and reader up to a day, the earliest first."""
    rows = _rows(events)
    return tuple(dict.fromkeys(each for each in rows if until is None or each.on <= until))


def _rows(events: Sequence[Done]) -> Iterator[RecipientRow]:
    for event in events:
        title = TITLES.get(str(event.body.get("document", "")), "")
        if event.kind == EXPORT and title:
            yield RecipientRow(
                document=typographic(title), reader=_reader(event), on=event.at.date()
            )


def _reader(event: Done) -> str:
    noted = str(event.body.get("reader", ""))
    return READERS[Reader(noted)] if noted in set(Reader) else NOT_NOTED
