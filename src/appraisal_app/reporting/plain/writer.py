"""Writes pieces as lines that read well in an e-mail, in a note and in any word processor."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

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
from appraisal_app.reporting.documents.minutes.typed import Typed, one_line, typed


def plain_text(pieces: Iterable[Piece]) -> str:
    """Blocks parted by empty lines, and a line feed at the end."""
    blocks = (block for piece in pieces for block in _blocks(piece))
    return "\n\n".join(blocks) + "\n"


def _blocks(piece: Piece) -> Iterator[str]:
    match piece:
        case Title(text, above):
            yield one_line(above)
            yield _underlined(one_line(text), "=")
        case Facts(rows):
            yield "\n".join(f"{one_line(label)}: {one_line(value)}" for label, value in rows)
        case Section(text):
            yield _underlined(one_line(text), "-")
        case Sentence(text):
            yield one_line(text)
        case Words(text):
            yield from _typed(text)
        case Bullets(items):
            yield "\n".join(f"- {one_line(item)}" for item in items)
        case Rows(headings, rows):
            yield from (_row(headings, row) for row in rows)


def _typed(text: str) -> Iterator[str]:
    items: list[Typed] = []
    is_empty = True
    for each in (*typed(text), Typed("")):
        if each.is_item:
            items.append(each)
            continue
        if items:
            is_empty = False
            yield "\n".join(f"- {item.text}" for item in items)
            items = []
        if each.text:
            is_empty = False
            yield each.text
    if is_empty:
        yield NO_ANSWER


def _underlined(text: str, stroke: str) -> str:
    return f"{text}\n{stroke * min(len(text), 72)}"


def _row(headings: tuple[str, ...], row: tuple[str, ...]) -> str:
    """One row under the words of its headings, so that it needs no columns to be understood."""
    cells = zip(headings, row, strict=True)
    return "\n".join(f"{heading}: {one_line(cell)}" for heading, cell in cells)
