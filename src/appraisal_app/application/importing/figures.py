"""Reads figures about a trust and its schools from a table, a value a row or a period a column."""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import closing
from dataclasses import dataclass, replace
from pathlib import Path

from appraisal_app.application.importing import cells
from appraisal_app.application.importing.columns import Columns, RowCells, find_columns
from appraisal_app.application.importing.errors import (
    EmptyTableError,
    MissingColumnError,
    TooManyError,
)
from appraisal_app.application.importing.headings import FIGURE_HEADINGS, FigureColumn
from appraisal_app.application.importing.names import folded, tidy
from appraisal_app.application.importing.periods import is_period, period
from appraisal_app.application.importing.ports import Progress, Row, TableReader
from appraisal_app.application.importing.problems import Problems, RowProblem
from appraisal_app.application.importing.units import clash
from appraisal_app.domain.phrases import phrased

MOST_FIGURES = 20_000
_WHOLE_TRUST = frozenset({"trust", "the trust", "whole trust", "the whole trust"})


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadFigure:
    """One value as the file has it; without URN and school it is about the trust as a whole.

    `when` and `value` are in the spelling of Figure; `unit` is what the file says, if anything.
    """

    row: int
    column: str
    """The heading above the value."""
    urn: str = ""
    school: str = ""
    measure: str
    when: str
    value: str
    unit: str = ""
    source: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class FigureReading:
    """What the file offers, and what is wrong with the rest; an empty value is no figure."""

    figures: tuple[ReadFigure, ...]
    problems: tuple[RowProblem, ...] = ()
    more_problems: int = 0


def read_figures(
    reader: TableReader, path: Path, *, progress: Progress | None = None
) -> FigureReading:
    """The figures in the file; raises a TableError, an AppError of the disk, or Cancelled."""
    with closing(reader.rows(path, progress=progress)) as rows:
        columns = find_columns(rows, FIGURE_HEADINGS)
        gathering = _Gathering(columns, _periods(columns))
        count = gathering.take_all(rows)
    if not count:
        raise EmptyTableError
    return gathering.reading()


def _periods(columns: Columns) -> tuple[int, ...]:
    """The places of the columns that are periods; none where each row names its own."""
    if not columns.has(FigureColumn.MEASURE):
        raise MissingColumnError("“Measure”", columns.headings)
    if columns.has(FigureColumn.VALUE) and columns.has(FigureColumn.PERIOD):
        return ()
    wide = tuple(n for n, heading in enumerate(columns.headings) if is_period(heading))
    if not wide or columns.has(FigureColumn.VALUE):
        lacking = "“Period”" if columns.has(FigureColumn.VALUE) else "“Value”"
        raise MissingColumnError(lacking, columns.headings)
    return wide


@dataclass(frozen=True, slots=True)
class _Spot:
    """A value where it stands, with the period it belongs to."""

    heading: str
    period_heading: str
    when: str
    value: str


class _Gathering:
    """Reads row after row, in either form."""

    def __init__(self, columns: Columns, periods: tuple[int, ...]) -> None:
        self._columns = columns
        self._periods = periods
        self._problems = Problems()
        self._figures: list[ReadFigure] = []

    def take_all(self, rows: Iterable[Row]) -> int:
        """Reads the rows and returns how many there were."""
        count = 0
        for row in rows:
            count += 1
            if row.is_broken:
                self._problems.add_broken(row)
            else:
                self._take(row)
            if len(self._figures) > MOST_FIGURES:
                raise TooManyError("figures", MOST_FIGURES)
        return count

    def reading(self) -> FigureReading:
        """All of it."""
        return FigureReading(
            figures=tuple(self._figures),
            problems=self._problems.found,
            more_problems=self._problems.more,
        )

    def _take(self, row: Row) -> None:
        spots = tuple(each for each in self._spots(row) if each.value)
        if not spots:
            return
        of_row = RowCells(self._columns, row, self._problems)
        urn = of_row.read(FigureColumn.URN, cells.urn, "")
        school = of_row.read(FigureColumn.SCHOOL, cells.name, "")
        measure = of_row.read_needed(FigureColumn.MEASURE, cells.name)
        unit = of_row.read(FigureColumn.UNIT, cells.name, "")
        if not of_row.is_sound:
            return
        about = ReadFigure(
            row=row.number,
            column="",
            urn=urn,
            school="" if folded(school) in _WHOLE_TRUST else school,
            measure=measure,
            when="",
            value="",
            unit=unit,
            source=of_row.text(FigureColumn.SOURCE),
        )
        found = (_figure(about, spot, of_row) for spot in spots)
        self._figures.extend(each for each in found if each is not None)

    def _spots(self, row: Row) -> Iterable[_Spot]:
        if not self._periods:
            column = self._columns
            yield _Spot(
                column.heading(FigureColumn.VALUE),
                column.heading(FigureColumn.PERIOD),
                column.cell(row, FigureColumn.PERIOD),
                column.cell(row, FigureColumn.VALUE),
            )
        for place in self._periods:
            heading = self._columns.headings[place]
            value = tidy(row.cells[place]) if place < len(row.cells) else ""
            yield _Spot(heading, heading, heading, value)


def _figure(about: ReadFigure, spot: _Spot, of_row: RowCells) -> ReadFigure | None:
    """The figure at that spot, or None when it was noted as a problem."""
    amount = of_row.parse(spot.heading, spot.value, cells.quantity)
    when = of_row.parse(spot.period_heading, spot.when, period)
    if amount is None or when is None:
        return None
    if clash(about.unit, amount.unit):
        of_row.refuse(
            spot.heading, spot.value, phrased("the row's unit is {unit}", unit=about.unit)
        )
        return None
    unit = about.unit or amount.unit
    return replace(about, column=spot.heading, when=when, value=amount.value, unit=unit)
