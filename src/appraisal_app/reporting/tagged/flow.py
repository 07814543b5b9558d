"""What may part at the end of a page: a heading never stands alone at the bottom."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from reportlab.platypus import Flowable, KeepTogether, NullActionFlowable, Paragraph

from appraisal_app.reporting.style import TEXT_HEIGHT
from appraisal_app.reporting.tagged.by_hand import WritingLines
from appraisal_app.reporting.tagged.tables import TaggedTable

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

_LINES_KEPT: Final = 2
_TALLEST_LEADER: Final = 120.0
"""A taller one has a page's end in it soon enough, and may begin where it stands."""


@dataclass(frozen=True, slots=True)
class Part:
    """A flowable in story order; one that `leads` must have something below it on its page."""

    flowable: Flowable
    leads: bool = False


class Room(Flowable):
    """Empty room between two blocks; it neither begins a page nor makes one necessary."""

    def __init__(self, points: float) -> None:
        super().__init__()
        self._points = points

    def wrap(self, aW: float, aH: float) -> tuple[float, float]:  # noqa: N803 - ReportLab's names
        """None at the top of a page, and never more than is left of it."""
        frame: Any = getattr(self, "_frame", None)
        is_at_top = frame is not None and bool(frame._atTop)  # noqa: SLF001 - nobody else knows
        self.width, self.height = aW, 0 if is_at_top else min(self._points, aH)
        return self.width, self.height

    def draw(self) -> None:
        """Nothing to see."""


class Together(KeepTogether):
    """Flowables that stay on one page if a page can hold them."""

    def __init__(self, flowables: list[Flowable]) -> None:
        super().__init__(flowables)  # pyright: ignore[reportUnknownMemberType]
        self.flowables = tuple(flowables)

    def getSpaceBefore(self) -> float:  # noqa: N802 - ReportLab's name
        """The room above the first that is seen; ReportLab asks the first of all for it."""
        seen = (each for each in self.flowables if not isinstance(each, StartTogether))
        return next((each.getSpaceBefore() for each in seen), 0)

    def split(self, aW: float, aH: float, /) -> list[Flowable]:  # noqa: N803 - ReportLab's names
        """The flowables one by one; ReportLab insists that the first of them fits."""
        return [NullActionFlowable(), *super().split(aW, aH)]


class StartTogether(Flowable):
    """Goes to the next page if what leads, and the beginning of what follows, find no room here."""

    _SPACETRANSFER: Final = True  # the room between its neighbours is as if it were not there
    _ZEROSIZE: Final = True

    def __init__(self, leading: Sequence[Flowable], following: Flowable | None) -> None:
        super().__init__()
        self._leading = leading
        self._following = following
        self._moved = False

    def wrap(self, aW: float, aH: float) -> tuple[float, float]:  # noqa: N803 - ReportLab's names
        """No room at all, or more than there is, once, to be moved to the next page."""
        if self._moved or self._need(aW) <= aH:
            return 0, 0
        self._moved = True
        return 0, aH + 1

    def draw(self) -> None:
        """Nothing to see."""

    def _need(self, width: float) -> float:
        need = room_above = 0.0
        for flowable in self._leading:
            need += max(flowable.getSpaceBefore() - room_above, 0)
            _, height = flowable.wrapOn(self.canv, width, TEXT_HEIGHT)
            if height > _TALLEST_LEADER:
                return min(need + _least_height(flowable, self, width), TEXT_HEIGHT - 1)
            room_above = flowable.getSpaceAfter()
            need += height + room_above
        if self._following is not None:
            need += max(self._following.getSpaceBefore() - room_above, 0)
            need += _least_height(self._following, self, width)
        return min(need, TEXT_HEIGHT - 1)


def _least_height(flowable: Flowable, asking: Flowable, width: float) -> float:
    """What must fit of `flowable` at least: two lines, a table's first row, or all of it.

    A paragraph of three lines never parts: one of them would stand alone.
    """
    if isinstance(flowable, Together):
        return sum(_least_height(part, asking, width) for part in flowable.flowables)
    _, height = flowable.wrapOn(asking.canv, width, TEXT_HEIGHT)
    if isinstance(flowable, TaggedTable | WritingLines):
        return flowable.least_height()
    if isinstance(flowable, Paragraph):
        leading = flowable.style.leading
        parts = height > (2 * _LINES_KEPT - 0.5) * leading
        return _LINES_KEPT * leading if parts else height
    return height


def arrange(parts: Iterable[Part]) -> list[Flowable]:
    """The flowables in order, every run of leading ones made sure of what comes next."""
    arranged: list[Flowable] = []
    leading: list[Flowable] = []
    for part in parts:
        if part.leads:
            leading.append(part.flowable)
            continue
        if leading:
            arranged += [StartTogether(tuple(leading), part.flowable), *leading]
            leading = []
        arranged.append(part.flowable)
    return arranged + leading


def without_room_below(parts: Sequence[Part]) -> tuple[list[Part], list[Part]]:
    """The parts, and apart from them the empty room at their end: alone it would be a page."""
    end = len(parts)
    while end and isinstance(parts[end - 1].flowable, Room):
        end -= 1
    return list(parts[:end]), list(parts[end:])
