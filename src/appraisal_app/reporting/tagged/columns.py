"""What is in a table, and how wide its columns are."""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil
from typing import TYPE_CHECKING, Final

from appraisal_app.reporting.fitting import said, shared_out, widest_word
from appraisal_app.reporting.style import TEXT_WIDTH, Role
from appraisal_app.reporting.text import width_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from appraisal_app.reporting.tagged.press import Press
    from appraisal_app.reporting.text import Words

GUTTER: Final = 8.0
"""Points left of every column but the first."""
FACTS_PADDING: Final = GUTTER + 2
_FACTS_IN_A_ROW: Final = 4
_LINES_OF_A_FACT: Final = 3.4
"""Of a value, so that its column does not look like a slip of paper."""
_WIDEST_KEPT_WHOLE: Final = 110.0
"""Points; wider words part all the same."""
_A_LITTLE: Final = 0.5


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """A column of a table; `share` is its part of the width, against the other columns."""

    heading: str
    share: float = 1.0
    align_right: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Grid:
    """A table: plain text in a cell is read as prose, a tuple of spans as one paragraph."""

    columns: tuple[Column, ...]
    rows: tuple[tuple[Words, ...], ...]
    caption: str = ""
    summary: str = ""
    row_headings: bool = True
    """The first cell of each row names the row."""
    least_row: float = 0.0
    """Points of room in each row at least, for what is written by hand."""
    cells: Role = Role.CELL
    """How its cells look that are neither numbers nor the names of rows."""


def column_widths(grid: Grid, press: Press) -> list[float]:
    """In points: as they are shared out, but so that neither a day nor a usual word is parted."""
    whole = sum(column.share for column in grid.columns)
    wanted = [TEXT_WIDTH * column.share / whole for column in grid.columns]
    return shared_out(wanted, [_least(grid, number, press) for number in range(len(wanted))])


def _least(grid: Grid, number: int, press: Press) -> float:
    cells = {said(row[number]) for row in grid.rows}
    widest = max((widest_in_cell(each, Role.CELL, press) for each in cells), default=0.0)
    head = widest_in_cell(grid.columns[number].heading, Role.HEAD_CELL, press)
    after_number = number and grid.columns[number - 1].align_right
    left = GUTTER * (2 if after_number else 1) if number else 0.0
    return max(widest, head) + left + _A_LITTLE


def widest_in_cell(text: str, role: Role, press: Press) -> float:
    """Points of its widest day or word, but for words so wide that they part all the same."""
    style = press.styles.style(role)
    most = _WIDEST_KEPT_WHOLE / style.fontSize
    return widest_word(press.spelt(text), style.fontName, press.fonts, most=most) * style.fontSize


def facts_in_a_row(values: Sequence[str], press: Press) -> int:
    """As many as may be, but fewer where a value would need more than a few lines."""
    most = ceil(len(values) / ceil(len(values) / _FACTS_IN_A_ROW))
    style = press.styles.style(Role.FACT_VALUE)
    widest = max(width_of(press.spelt(each), style.fontName, press.fonts) for each in values)
    widest *= style.fontSize
    for columns in range(most, 2, -1):
        room = TEXT_WIDTH / columns - FACTS_PADDING * 1.5
        if widest <= room * _LINES_OF_A_FACT:
            return ceil(len(values) / ceil(len(values) / columns))
    return min(most, 2)
