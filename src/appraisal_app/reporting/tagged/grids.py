"""Tables of a story and the block of facts on its first page."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from appraisal_app.reporting.fitting import said, unparted
from appraisal_app.reporting.style import (
    ACCENT,
    FINE_LINE,
    HAIRLINE,
    LINE,
    TEXT_WIDTH,
    TINT,
    Role,
)
from appraisal_app.reporting.tagged.columns import (
    FACTS_PADDING,
    GUTTER,
    Column,
    Grid,
    column_widths,
    facts_in_a_row,
    widest_in_cell,
)
from appraisal_app.reporting.tagged.lists import prose_paragraphs
from appraisal_app.reporting.tagged.tables import TaggedTable

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from appraisal_app.reporting.tagged.paragraphs import TaggedParagraph
    from appraisal_app.reporting.tagged.press import Press
    from appraisal_app.reporting.tagged.tree import Element
    from appraisal_app.reporting.text import Words

_ALL: Final = ((0, 0), (-1, -1))
__all__ = ["Column", "Grid"]
_BARE: Final = (
    ("LEFTPADDING", *_ALL, 0),
    ("RIGHTPADDING", *_ALL, 0),
    ("TOPPADDING", *_ALL, 0),
    ("BOTTOMPADDING", *_ALL, 0),
    ("VALIGN", *_ALL, "TOP"),
)


def grid_table(grid: Grid, table: Element, press: Press) -> TaggedTable:
    """The table as a flowable, its head, rows and cells as children of `table`."""
    table.summary = press.spelt(grid.summary)
    head = table.add("THead").add("TR")
    cells: list[list[Any]] = [[_head_cell(column, head, press) for column in grid.columns]]
    body = table.add("TBody")
    widths = column_widths(grid, press)
    cells += [_row(row, grid, widths, body.add("TR"), press) for row in grid.rows]
    return TaggedTable(
        cells,
        colWidths=widths,
        minRowHeights=[0.0] + [grid.least_row] * len(grid.rows),
        repeatRows=1,
        hAlign="LEFT",
        style=[*_GRID_LOOK, *_own_look(grid)],
    )


def facts_table(facts: Sequence[tuple[str, Words]], parent: Element, press: Press) -> TaggedTable:
    """Label and value pairs side by side on a tint, read pair by pair; long ones have more room."""
    whole = parent.add("L")
    cells = [_fact(label, value, whole.add("LI"), press) for label, value in facts]
    columns = facts_in_a_row([said(value) for _, value in facts], press)
    rows = [cells[at : at + columns] for at in range(0, len(cells), columns)]
    rows[-1] += [[]] * (columns - len(rows[-1]))
    widths = [TEXT_WIDTH / columns] * columns
    return TaggedTable(rows, colWidths=widths, hAlign="LEFT", style=_FACTS_LOOK)


def head_line(left: TaggedParagraph, right: TaggedParagraph) -> TaggedTable:
    """Two paragraphs on one line, one at each margin."""
    widths = [TEXT_WIDTH * 0.62, TEXT_WIDTH * 0.38]
    return TaggedTable([[[left], [right]]], colWidths=widths, hAlign="LEFT", style=_BARE)


def bare_table(
    rows: list[list[Any]], widths: Sequence[float], *, room_between: float
) -> TaggedTable:
    """Rows and columns without any line, that much room below each row."""
    look = (*_BARE, ("BOTTOMPADDING", *_ALL, room_between))
    return TaggedTable(rows, colWidths=list(widths), hAlign="LEFT", style=look)


def _head_cell(column: Column, row: Element, press: Press) -> list[TaggedParagraph]:
    cell = row.add("TH")
    cell.scope = "Column"
    role = Role.HEAD_CELL_RIGHT if column.align_right else Role.HEAD_CELL
    return [press.paragraph(column.heading, role, cell.add("P"))]


def _row(
    row: tuple[Words, ...], grid: Grid, widths: Sequence[float], element: Element, press: Press
) -> list[Any]:
    if len(row) != len(grid.columns):
        raise ValueError(f"a row of {len(row)} cells in a table of {len(grid.columns)} columns")
    cells: list[Any] = []
    for number, (words, column) in enumerate(zip(row, grid.columns, strict=True)):
        names_row = grid.row_headings and number == 0
        cell = element.add("TH" if names_row else "TD")
        cell.scope = "Row" if names_row else ""
        other = Role.CELL if names_row else grid.cells
        role = Role.CELL_RIGHT if column.align_right else other
        cells.append(_cell(words, role, cell, press, widths[number]))
    return cells


def _cell(
    words: Words, role: Role, cell: Element, press: Press, width: float
) -> list[TaggedParagraph]:
    if isinstance(words, str):
        keeps_days = widest_in_cell(words, role, press) <= width - GUTTER
        text = unparted(words) if keeps_days else words
        return list(prose_paragraphs(text, role, cell, press))
    return [press.paragraph(words, role, cell.add("P"))]


def _own_look(grid: Grid) -> Iterator[tuple[Any, ...]]:
    """Numbers that end a column and words that begin the next stand apart.

    Names of rows stand at half the height of cells in large letters.
    """
    if grid.cells is not Role.CELL:
        yield ("VALIGN", (0, 1), (-1, -1), "MIDDLE")
    for number, column in enumerate(grid.columns[:-1]):
        if column.align_right and not grid.columns[number + 1].align_right:
            yield ("LEFTPADDING", (number + 1, 0), (number + 1, -1), GUTTER * 2)


def _fact(label: str, value: Words, item: Element, press: Press) -> list[TaggedParagraph]:
    return [
        press.paragraph(label, Role.FACT_LABEL, item.add("Lbl")),
        press.paragraph(value, Role.FACT_VALUE, item.add("LBody")),
    ]


_FACTS_LOOK: Final = (
    *_BARE,
    ("BACKGROUND", *_ALL, TINT),
    ("LEFTPADDING", *_ALL, FACTS_PADDING),
    ("RIGHTPADDING", *_ALL, FACTS_PADDING / 2),
    ("TOPPADDING", *_ALL, GUTTER),
    ("BOTTOMPADDING", *_ALL, GUTTER + 1),
)

_GRID_LOOK: Final = (
    *_BARE,
    ("LEFTPADDING", (1, 0), (-1, -1), GUTTER),
    ("TOPPADDING", *_ALL, 4),
    ("BOTTOMPADDING", *_ALL, 5),
    ("LINEBELOW", (0, 0), (-1, 0), FINE_LINE, ACCENT),
    ("LINEBELOW", (0, 1), (-1, -1), HAIRLINE, LINE),
)
