"""Actions as a table: what, by which office, by when."""

from __future__ import annotations

from collections.abc import Iterator

from appraisal_app.application.documents.report_rows import ActionRow
from appraisal_app.application.documents.words import NO_ANSWER
from appraisal_app.reporting.documents.minutes.pieces import Piece, Rows, Section
from appraisal_app.reporting.documents.opening import dated

_HEADINGS = ("What", "Who", "By")


def actions(rows: tuple[ActionRow, ...]) -> Iterator[Piece]:
    """A section of its own; nothing without actions."""
    if rows:
        yield Section("Actions")
        yield Rows(
            _HEADINGS,
            tuple((each.what, each.office or NO_ANSWER, dated(each.by)) for each in rows),
            "Actions: what, who, by when",
        )
