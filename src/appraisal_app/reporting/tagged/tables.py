"""Tables that split between rows, inside a row only when it is taller than half a page."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from reportlab.platypus import Table
from reportlab.platypus.tables import TableRenderCB

from appraisal_app.reporting.fonts import Face
from appraisal_app.reporting.style import TEXT_HEIGHT
from appraisal_app.reporting.tagged.canvas import canvas_of

if TYPE_CHECKING:
    from contextlib import AbstractContextManager

    from reportlab.platypus import Flowable
    from reportlab.platypus.tables import CellStyle

_TALLEST_WHOLE_ROW: Final = TEXT_HEIGHT / 2
_SMALLEST_PIECE_OF_A_ROW: Final = 72.0
_TALLEST_WHOLE_TABLE: Final = TEXT_HEIGHT / 6
_ROWS_KEPT: Final = 2
_A_LITTLE: Final = 0.1


class _SilentLines(TableRenderCB):
    """Backgrounds and lines of a table are artifacts; its cells look after themselves."""

    def __init__(self) -> None:
        self._open: AbstractContextManager[None] | None = None

    def startBG(self, T: Table) -> None:  # noqa: N802, N803 - ReportLab's names
        self._open = canvas_of(T).artifact()
        self._open.__enter__()

    def endBG(self, T: Table) -> None:  # noqa: ARG002, N802, N803 - ReportLab's names
        if self._open is not None:
            self._open.__exit__(None, None, None)

    startLines, endLines = startBG, endBG  # noqa: N815 - ReportLab's names

    def startTable(self, T: Table) -> None: ...  # noqa: N802, N803

    def startRow(self, T: Table, rowNo: int) -> None: ...  # noqa: N802, N803

    def startCell(  # noqa: N802, PLR0913, PLR0917
        self,
        T: Table,  # noqa: N803
        rowNo: int,  # noqa: N803
        colNo: int,  # noqa: N803
        cellval: Any,
        cellstyle: CellStyle,
        pos: tuple[int, int],
        size: tuple[int, int],
    ) -> None: ...

    def endCell(self, T: Table) -> None: ...  # noqa: N802, N803

    def endRow(self, T: Table) -> None: ...  # noqa: N802, N803

    def endTable(self, T: Table) -> None: ...  # noqa: N802, N803


class TaggedTable(Table):
    """A table whose cells are tagged paragraphs."""

    _rowHeights: list[float]  # noqa: N815 - ReportLab's name
    _cellvalues: list[list[Any]]

    def __init__(self, data: Any, **options: Any) -> None:
        options["renderCB"] = options.get("renderCB") or _SilentLines()
        super().__init__(data, **options)  # pyright: ignore[reportUnknownMemberType]
        # Cells set a font of their own before they draw what is in them, even if it is unused.
        self.setStyle([("FONTNAME", (0, 0), (-1, -1), Face.SANS.value)])

    def split(self, aW: float, aH: float, /) -> list[Flowable]:  # noqa: N803 - ReportLab's names
        """Two whole rows or more on either page; else a part of the first row, if it is very tall.

        A small table goes to the next page as it is.
        """
        self.splitInRow = 0
        pieces = super().split(aW, aH)
        if aH < self.least_height():
            return []
        if pieces:
            return self._without_a_last_row_alone(pieces, aW) or pieces
        self.splitInRow = 1
        return super().split(aW, aH)

    def least_height(self) -> float:
        """The room below which the table had better begin on the next page; wrap it first."""
        heights = self._rowHeights
        heads, rows = sum(heights[: self.repeatRows]), heights[self.repeatRows :]
        if heads + sum(rows) <= _TALLEST_WHOLE_TABLE:
            return heads + sum(rows)
        two, first = heads + sum(rows[:_ROWS_KEPT]), heads + sum(rows[:1])
        if two <= _TALLEST_WHOLE_ROW:
            return two
        return first if first <= _TALLEST_WHOLE_ROW else heads + _SMALLEST_PIECE_OF_A_ROW

    def _without_a_last_row_alone(self, pieces: list[Flowable], width: float) -> list[Flowable]:
        """The pieces again with one row more on the next page, where it would have one only."""
        first, last = pieces[0], pieces[-1]
        if not (isinstance(first, TaggedTable) and isinstance(last, TaggedTable)):
            return []
        here = len(first._cellvalues) - self.repeatRows  # noqa: SLF001 - one of its own kind
        there = len(last._cellvalues) - self.repeatRows  # noqa: SLF001 - one of its own kind
        if there != 1 or here <= _ROWS_KEPT:
            return []
        room = sum(self._rowHeights[: self.repeatRows + here - 1])
        return super().split(width, room + _A_LITTLE)


class WholeTable(TaggedTable):
    """A table that goes to the next page rather than part."""

    def split(self, aW: float, aH: float, /) -> list[Flowable]:  # noqa: ARG002, N803
        return []
