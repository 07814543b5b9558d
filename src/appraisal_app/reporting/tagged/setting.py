"""Setting the blocks of a run on pages as they were planned, cutting those that go on overleaf."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from reportlab.platypus.doctemplate import LayoutError

from appraisal_app.reporting.style import TEXT_HEIGHT, TEXT_WIDTH
from appraisal_app.reporting.tagged.bits import bits_of, height_of
from appraisal_app.reporting.tagged.keeping import measured
from appraisal_app.reporting.tagged.paging import page_end, plan_pages
from appraisal_app.reporting.tagged.tables import TaggedTable

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from reportlab.platypus import Flowable

    from appraisal_app.reporting.tagged.canvas import TaggedCanvas
    from appraisal_app.reporting.tagged.flow import Part

_A_LITTLE: Final = 0.1


@dataclass(frozen=True, slots=True, kw_only=True)
class Placed:
    """A block, or a piece of one, and the room above it on its page."""

    flowable: Flowable
    room: float
    height: float


class Setting:
    """A run on its way to its pages."""

    def __init__(self, parts: Sequence[Part], canvas: TaggedCanvas) -> None:
        self._canvas = canvas
        self._flowables = [part.flowable for part in parts]
        self._bits = measured(parts, canvas)
        self._plan = plan_pages(self._bits)

    def pages(self) -> Iterator[list[Placed]]:
        """What stands on each page, from its top."""
        begin, planned = 0, list(self._plan.ends)
        while begin < len(self._bits):
            if not planned:
                planned.append(page_end(self._bits, begin, self._plan.tightness))
            page, begin, is_as_planned = self._page(begin, planned.pop(0))
            yield page
            if not is_as_planned:
                planned.clear()

    def _page(self, begin: int, end: int) -> tuple[list[Placed], int, bool]:
        """The page, the bit with which the next begins, and whether all went as planned."""
        if not self._is_inside(end):
            return self._placed(begin, end), end, True
        first = self._first_of_part(end, begin)
        pieces = self._cut(begin, first, end)
        if pieces is None:
            if first == begin:
                raise LayoutError("a block is taller than a page and cannot be parted")
            return self._placed(begin, first), first, False
        here, rest = pieces
        _, height = here.wrapOn(self._canvas, TEXT_WIDTH, TEXT_HEIGHT)
        page = self._placed(begin, first)
        page.append(Placed(flowable=here, room=self._room(first, begin), height=height))
        return page, end, self._go_on_with(rest, end)

    def _placed(self, begin: int, end: int) -> list[Placed]:
        """The blocks of which all that is left is on this page."""
        placed: list[Placed] = []
        at = begin
        while at < end:
            past = self._past_part(at)
            height = self._bits[at].head * (at == begin) + height_of(self._bits[at:past])
            flowable = self._flowables[self._bits[at].part]
            placed.append(Placed(flowable=flowable, room=self._room(at, begin), height=height))
            at = past
        return placed

    def _room(self, at: int, begin: int) -> float:
        return self._bits[at].room_at(self._plan.tightness) if at > begin else 0.0

    def _is_inside(self, at: int) -> bool:
        return 0 < at < len(self._bits) and self._bits[at - 1].part == self._bits[at].part

    def _first_of_part(self, at: int, begin: int) -> int:
        part = self._bits[at].part
        while at > begin and self._bits[at - 1].part == part:
            at -= 1
        return at

    def _past_part(self, at: int) -> int:
        part = self._bits[at].part
        while at < len(self._bits) and self._bits[at].part == part:
            at += 1
        return at

    def _cut(self, begin: int, first: int, end: int) -> tuple[Flowable, Flowable] | None:
        flowable = self._flowables[self._bits[end].part]
        height = self._bits[first].head * (first == begin) + height_of(self._bits[first:end])
        if isinstance(flowable, TaggedTable):
            free = TEXT_HEIGHT - self._height(begin, first)
            pieces = (
                flowable.cut_row(free)
                if self._bits[end].is_piece_of_row
                else flowable.cut(height + _A_LITTLE)
            )
        else:
            pieces = flowable.splitOn(self._canvas, TEXT_WIDTH, height + _A_LITTLE)
        here, *rest = pieces or (flowable,)
        return (here, rest[0]) if rest else None

    def _height(self, begin: int, end: int) -> float:
        """How far down the page the bits before `end` reach, with the room below them."""
        if end == begin:
            return 0.0
        rooms = sum(self._room(at, begin) for at in range(begin + 1, end + 1))
        bits = self._bits[begin:end]
        return bits[0].head + height_of(bits) + rooms

    def _go_on_with(self, rest: Flowable, at: int) -> bool:
        """Put the rest of a block in its place; whether it is what was left of it."""
        part = self._bits[at].part
        self._flowables[part] = rest
        past = self._past_part(at)
        found = bits_of(rest, part, self._canvas)
        planned = self._bits[at].head + height_of(self._bits[at:past])
        if abs(height_of(found) - planned) < _A_LITTLE:
            return True
        self._bits[at:past] = found
        return False
