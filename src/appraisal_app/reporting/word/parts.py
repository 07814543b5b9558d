"""Puts pieces into a Word document with real styles."""

from __future__ import annotations

from typing import TYPE_CHECKING

from appraisal_app.application.documents.words import NO_ANSWER
from appraisal_app.reporting.documents.minutes.pieces import (
    Bullets,
    Facts,
    Piece,
    Rows,
    Section,
    Sentence,
    Title,
    Words,
)
from appraisal_app.reporting.documents.minutes.typed import one_line, typed
from appraisal_app.reporting.word.markup import repeat_head

if TYPE_CHECKING:
    from docx.document import Document
    from docx.table import Table

GRID = "Table Grid"
ITEM = "List Bullet"


def add(document: Document, piece: Piece) -> None:
    """Add one piece at the end."""
    match piece:
        case Title(text, above):
            document.add_paragraph(one_line(above))
            document.add_heading(one_line(text), level=1)
        case Section(text):
            document.add_heading(one_line(text), level=2)
        case Sentence(text):
            document.add_paragraph(one_line(text))
        case Words(text):
            _words(document, text)
        case _:
            _add_group(document, piece)


def _add_group(document: Document, piece: Bullets | Facts | Rows) -> None:
    match piece:
        case Bullets(items):
            for item in items:
                document.add_paragraph(one_line(item), style=ITEM)
        case Facts(rows):
            _table(document, ("", ""), rows)
        case Rows(headings, rows):
            _table(document, headings, rows)


def _words(document: Document, text: str) -> None:
    found = tuple(typed(text))
    for each in found:
        document.add_paragraph(each.text, style=ITEM if each.is_item else None)
    if not found:
        document.add_paragraph(NO_ANSWER)


def _table(
    document: Document, headings: tuple[str, ...], rows: tuple[tuple[str, ...], ...]
) -> None:
    """A grid; with headings, its first row is marked as one and said again on every page."""
    has_head = any(headings)
    lines = (headings, *rows) if has_head else rows
    table = document.add_table(rows=len(lines), cols=len(headings), style=GRID)
    for row, line in zip(table.rows, lines, strict=True):
        for cell, words in zip(row.cells, line, strict=True):
            cell.paragraphs[0].text = one_line(words)
    if has_head:
        _mark_head(table)
    document.add_paragraph()


def _mark_head(table: Table) -> None:
    repeat_head(table)
    for cell in table.rows[0].cells:
        for run in cell.paragraphs[0].runs:
            run.bold = True
