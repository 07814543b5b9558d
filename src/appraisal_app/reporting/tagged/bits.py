"""Blocks measured: the lines and rows of which a page is filled, and where it may end."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum
from typing import TYPE_CHECKING, Final

from appraisal_app.reporting.style import TEXT_HEIGHT, TEXT_WIDTH
from appraisal_app.reporting.tagged.by_hand import LINE_HEIGHT, WritingLines
from appraisal_app.reporting.tagged.paragraphs import TaggedParagraph
from appraisal_app.reporting.tagged.tables import TaggedTable, WholeTable

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reportlab.platypus import Flowable

    from appraisal_app.reporting.tagged.canvas import TaggedCanvas

KEPT: Final = 2
"""Lines or rows that are company enough for each other at the foot or the head of a page."""
LARGE_ROOM: Final = 100.0
"""Points; more was asked for on purpose, and a page may end in it."""
_TALLEST_WHOLE_ROW: Final = TEXT_HEIGHT / 2
_TALLEST_WHOLE_TABLE: Final = TEXT_HEIGHT / 6
_TALLEST_PAIR_OF_ROWS: Final = TEXT_HEIGHT / 5
"""Rows as tall as that are company enough for themselves."""
_SMALLEST_PIECE_OF_A_ROW: Final = 72.0
_STEP: Final = 12.5
"""The line of a table's cell."""


class Parting(IntEnum):
    """Whether a page may end above a line or row."""

    FREELY = 0
    RELUCTANTLY = 1
    """Rather than leave much of the page empty."""
    HARDLY = 2
    """Only if nothing else can be done."""
    NEVER = 3


@dataclass(slots=True, kw_only=True)
class Bit:
    """A line of a paragraph, a row of a table, or a block that is never parted."""

    part: int
    height: float
    room: float = 0.0
    """Above it, unless it begins a page."""
    head: float = 0.0
    """Height of a table's head that is said again where it begins a page."""
    above: Parting = Parting.FREELY
    weight: int = 1
    """For how many lines or rows it counts."""
    is_piece_of_row: bool = False
    goes_on: bool = False
    """Whether it begins an item of a list that began above it."""

    def room_at(self, tightness: float) -> float:
        """The room above it where only a part of it is kept; large room was meant as it is."""
        return self.room * tightness if self.room <= LARGE_ROOM else self.room


def bits_of(flowable: Flowable, part: int, canvas: TaggedCanvas) -> list[Bit]:
    """The bits of a block, none of them told yet what its neighbours ask for."""
    _, height = flowable.wrapOn(canvas, TEXT_WIDTH, TEXT_HEIGHT)
    if isinstance(flowable, TaggedParagraph):
        return _lines(height, flowable.style.leading, part)
    if isinstance(flowable, WritingLines):
        bits = [Bit(part=part, height=LINE_HEIGHT) for _ in range(flowable.count)]
        return _two_or_more(bits, Parting.NEVER)
    if isinstance(flowable, TaggedTable) and not isinstance(flowable, WholeTable):
        return _rows(flowable, part)
    return [Bit(part=part, height=height, weight=KEPT)]


def _lines(height: float, leading: float, part: int) -> list[Bit]:
    count = max(round(height / leading), 1)
    bits = [Bit(part=part, height=height / count) for _ in range(count)]
    return _two_or_more(bits, Parting.NEVER)


def _two_or_more(bits: list[Bit], otherwise: Parting) -> list[Bit]:
    """No first and no last one alone; three stay together."""
    for bit in (*bits[1:KEPT], *bits[max(len(bits) - KEPT + 1, 1) :]):
        bit.above = otherwise
    return bits


def _rows(table: TaggedTable, part: int) -> list[Bit]:
    heads, rows = table.heads_and_rows()
    head = sum(heads)
    bits: list[Bit] = []
    for number, row in enumerate(rows):
        first = head if number == 0 else 0.0
        bits += _row(row, first, head, part)
    if not rows:
        return [Bit(part=part, height=head)]
    if len(bits) == len(rows):
        _keep_rows(bits, head + sum(rows))
    return bits


def _keep_rows(bits: list[Bit], height: float) -> None:
    if height <= _TALLEST_WHOLE_TABLE:
        for bit in bits[1:]:
            bit.above = Parting.RELUCTANTLY
    for pair in (bits[:KEPT], bits[-KEPT:]):
        if len(pair) == KEPT and height_of(pair) <= _TALLEST_PAIR_OF_ROWS:
            pair[-1].above = Parting.HARDLY


def _row(height: float, first: float, head: float, part: int) -> list[Bit]:
    if height <= _TALLEST_WHOLE_ROW:
        weight = KEPT if height > _TALLEST_PAIR_OF_ROWS / KEPT else 1
        again = 0.0 if first else head
        return [Bit(part=part, height=first + height, head=again, weight=weight)]
    steps = max(int((height - 2 * _SMALLEST_PIECE_OF_A_ROW) / _STEP), 1)
    step = (height - 2 * _SMALLEST_PIECE_OF_A_ROW) / steps
    heights = (first + _SMALLEST_PIECE_OF_A_ROW, *[step] * steps, _SMALLEST_PIECE_OF_A_ROW)
    bits = [Bit(part=part, height=each, head=head, is_piece_of_row=True) for each in heights]
    bits[0].is_piece_of_row = False
    bits[0].head = 0.0 if first else head
    return bits


def height_of(bits: Sequence[Bit]) -> float:
    """Points that the bits fill without the room between blocks."""
    return sum(bit.height for bit in bits)
