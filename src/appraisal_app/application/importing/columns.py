"""Which column of a file is which, and the cells of one row by that."""

from __future__ import annotations

from collections.abc import Callable, Generator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeVar

from appraisal_app.application.importing.cells import CellError
from appraisal_app.application.importing.errors import EmptyTableError, PupilDataError
from appraisal_app.application.importing.headings import heading_key
from appraisal_app.application.importing.names import tidy
from appraisal_app.application.importing.people_columns import people_columns
from appraisal_app.application.importing.ports import Row
from appraisal_app.application.importing.problems import Problems

C = TypeVar("C", bound=StrEnum)
T = TypeVar("T")


@dataclass(frozen=True, slots=True, kw_only=True)
class Columns:
    """The headings of a file, and the places of those that mean something here."""

    headings: tuple[str, ...]
    places: Mapping[str, int]

    def has(self, column: StrEnum) -> bool:
        """Whether the file has that column."""
        return column in self.places

    def heading(self, column: StrEnum) -> str:
        """How the file calls that column; "" when it has none."""
        return self.headings[self.places[column]] if column in self.places else ""

    def cell(self, row: Row, column: StrEnum) -> str:
        """What the row says there, on one line; "" when it says nothing."""
        place = self.places.get(column, len(row.cells))
        return tidy(row.cells[place]) if place < len(row.cells) else ""


def find_columns(rows: Generator[Row, None, None], known: Mapping[C, tuple[str, ...]]) -> Columns:
    """Takes the first row as headings; raises EmptyTableError or PupilDataError."""
    first = next(rows, None)
    if first is None:
        raise EmptyTableError
    headings = tuple(tidy(each) for each in first.cells)
    if people := people_columns(headings):
        raise PupilDataError(people)
    keys = [heading_key(each) for each in headings]
    places: dict[str, int] = {
        column: keys.index(best)
        for column, names in known.items()
        if (best := next((name for name in names if name in keys), None)) is not None
    }
    return Columns(headings=headings, places=places)


class RowCells:
    """The cells of one row as values; what does not fit is noted, once for each cell."""

    def __init__(self, columns: Columns, row: Row, problems: Problems) -> None:
        self._columns = columns
        self._row = row
        self._problems = problems
        self.is_shifted = any(each.strip() for each in row.cells[len(columns.headings) :])
        """Whether there are more cells than headings, so that none can be trusted."""
        self.is_sound = not self.is_shifted
        """False as soon as a cell did not fit."""
        if self.is_shifted:
            problems.add(row.number, "", SHIFTED)

    def text(self, column: StrEnum) -> str:
        """What is written there; "" when nothing is."""
        return self._columns.cell(self._row, column)

    def read(self, column: StrEnum, parse: Callable[[str], T], blank: T) -> T:
        """The cell as `parse` reads it; `blank` when it is empty or does not fit."""
        text = self.text(column)
        found = self.parse(self._columns.heading(column), text, parse) if text else None
        return blank if found is None else found

    def read_needed(self, column: StrEnum, parse: Callable[[str], str]) -> str:
        """The same for a text that may not be empty."""
        if not self.text(column):
            self.refuse(self._columns.heading(column), "", "fill it in")
        return self.read(column, parse, "")

    def parse(self, heading: str, text: str, parse: Callable[[str], T]) -> T | None:
        """The text under that heading as `parse` reads it, or None when it does not fit."""
        try:
            return parse(text)
        except CellError as error:
            self.refuse(heading, text, error.advice)
            return None

    def refuse(self, heading: str, cell: str, advice: str) -> None:
        """Notes that the cell does not fit, unless the whole row does not."""
        if self.is_shifted:
            return
        self.is_sound = False
        self._problems.add_cell(self._row.number, heading, cell, advice)


SHIFTED = (
    "it has more cells than the file has headings; put quotation marks round a text that contains "
    "the separator"
)
