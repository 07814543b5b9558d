"""Tables that part between rows, or inside a row, as whoever sets the page wants it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from reportlab.platypus import Table
from reportlab.platypus.tables import TableRenderCB

from appraisal_app.reporting.fonts import Face
from appraisal_app.reporting.tagged.canvas import canvas_of

if TYPE_CHECKING:
    from collections.abc import Callable
    from contextlib import AbstractContextManager

    from reportlab.platypus import Flowable
    from reportlab.platypus.tables import CellStyle

    from appraisal_app.reporting.tagged.overleaf import Overleaf


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

    overleaf: Overleaf | None = None
    """What is said above its rest on later pages."""
    _height: float
    _goes_on: bool = False
    _rowHeights: list[float]  # noqa: N815 - ReportLab's name
    _splitRows: Callable[..., list[Flowable]]  # noqa: N815 - ReportLab's name

    def __init__(self, data: Any, **options: Any) -> None:
        options["renderCB"] = options.get("renderCB") or _SilentLines()
        super().__init__(data, **options)  # pyright: ignore[reportUnknownMemberType]
        # Cells set a font of their own before they draw what is in them, even if it is unused.
        self.setStyle([("FONTNAME", (0, 0), (-1, -1), Face.SANS.value)])

    def draw(self) -> None:
        """The table, and above the rest of one that it goes on."""
        super().draw()
        if self._goes_on and self.overleaf is not None:
            self.overleaf.draw(canvas_of(self), self._height)

    def heads_and_rows(self) -> tuple[list[float], list[float]]:
        """The heights of the rows that are said again on each page, and of the others."""
        return self._rowHeights[: self.repeatRows], self._rowHeights[self.repeatRows :]

    def cut(self, height: float) -> list[Flowable]:
        """Two tables, the first with the rows that `height` has room for; wrap it first."""
        return self._handed_on(self._splitRows(height, doInRowSplit=0))

    def cut_row(self, height: float) -> list[Flowable]:
        """The same, and as much as there is room for of the row that is next."""
        return self._handed_on(self._splitRows(height, doInRowSplit=1))

    def _handed_on(self, pieces: list[Flowable]) -> list[Flowable]:
        for number, piece in enumerate(pieces):
            if isinstance(piece, TaggedTable) and piece is not self:
                piece.overleaf = self.overleaf
                piece._goes_on = self._goes_on or number > 0  # noqa: SLF001 - the same table
        return list(pieces)


class WholeTable(TaggedTable):
    """A table that goes to the next page rather than part."""
