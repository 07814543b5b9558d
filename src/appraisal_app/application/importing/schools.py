"""Reads schools from a table: the register's full extract, or a short list in anyone's words."""

from __future__ import annotations

from contextlib import closing
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from appraisal_app.application.importing import cells
from appraisal_app.application.importing.columns import Columns, RowCells, find_columns
from appraisal_app.application.importing.errors import EmptyTableError, MissingColumnError
from appraisal_app.application.importing.headings import SCHOOL_HEADINGS, SchoolColumn
from appraisal_app.application.importing.names import folded
from appraisal_app.application.importing.ports import Progress, Row, TableReader
from appraisal_app.application.importing.problems import Problems, RowProblem
from appraisal_app.application.importing.trust_rows import rows_of_trust
from appraisal_app.domain.phrases import phrased

_NO_PHASE = frozenset({"not applicable", "none"})


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadSchool:
    """A school as the file has it; what it does not say is "" or None.

    `opened_on` is the day the school opened, which need not be the day it joined the trust.
    """

    row: int
    name: str
    urn: str = ""
    phase: str = ""
    pupils: int | None = None
    local_authority: str = ""
    trust: str = ""
    status: str = ""
    opened_on: date | None = None
    joined_on: date | None = None
    left_on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SchoolReading:
    """What the file offers: sound rows, closed schools apart, and what is wrong with the others.

    `doubtful` is what could be read of rows with a problem, so that no school counts as missing
    because its row has a fault.
    """

    schools: tuple[ReadSchool, ...]
    closed: tuple[ReadSchool, ...] = ()
    doubtful: tuple[ReadSchool, ...] = ()
    problems: tuple[RowProblem, ...] = ()
    more_problems: int = 0
    is_whole: bool = True
    """False when a row does not even say which school it is; then none can be called missing."""


def read_schools(
    reader: TableReader, path: Path, *, trust: str = "", progress: Progress | None = None
) -> SchoolReading:
    """The schools in the file, those of `trust` if it is named and the file names trusts.

    Raises a TableError, an AppError of the disk, or Cancelled.
    """
    with closing(reader.rows(path, progress=progress)) as rows:
        columns = find_columns(rows, SCHOOL_HEADINGS)
        if not columns.has(SchoolColumn.NAME):
            raise MissingColumnError("with the names of schools", columns.headings)
        kept = rows_of_trust(rows, columns, trust)
    if not kept:
        raise EmptyTableError
    gathering = _Gathering(columns)
    for row in kept:
        gathering.take(row)
    return gathering.reading()


class _Gathering:
    """Sorts rows into sound, closed and doubtful."""

    def __init__(self, columns: Columns) -> None:
        self._columns = columns
        self._problems = Problems()
        self._sound: list[ReadSchool] = []
        self._closed: list[ReadSchool] = []
        self._doubtful: list[ReadSchool] = []
        self._is_whole = True

    def take(self, row: Row) -> None:
        """Reads one row."""
        if row.is_broken:
            self._is_whole = False
            self._problems.add_broken(row)
            return
        cells_of_row = RowCells(self._columns, row, self._problems)
        school = _school(row, cells_of_row)
        if cells_of_row.is_shifted or not (school.name or school.urn):
            self._is_whole = False
        elif not cells_of_row.is_sound:
            self._doubtful.append(school)
        elif folded(school.status).startswith("closed"):
            self._closed.append(school)
        elif twin := next((each for each in self._sound if _are_one(each, school)), None):
            self._problems.add(row.number, *self._doubled(school, twin))
        else:
            self._sound.append(school)

    def _doubled(self, school: ReadSchool, twin: ReadSchool) -> tuple[str, str]:
        """The column, and what is wrong with a school that was read already."""
        if folded(school.name) == folded(twin.name):
            what = phrased(
                "“{name}” is in row {row} already; keep one of the two rows",
                name=school.name,
                row=f"{twin.row:,}",
            )
            return self._columns.heading(SchoolColumn.NAME), what
        what = phrased(
            "“{name}” has the URN {urn}, which “{name2}” in row {row} has too; "
            "every school has its own, so mend the wrong one",
            name=school.name,
            urn=school.urn,
            name2=twin.name,
            row=f"{twin.row:,}",
        )
        return self._columns.heading(SchoolColumn.URN), what

    def reading(self) -> SchoolReading:
        """All of it."""
        return SchoolReading(
            schools=tuple(self._sound),
            closed=tuple(self._closed),
            doubtful=tuple(self._doubtful),
            problems=self._problems.found,
            more_problems=self._problems.more,
            is_whole=self._is_whole,
        )


def _school(row: Row, of_row: RowCells) -> ReadSchool:
    phase = of_row.read(SchoolColumn.PHASE, cells.name, "")
    return ReadSchool(
        row=row.number,
        name=of_row.read_needed(SchoolColumn.NAME, cells.name),
        urn=of_row.read(SchoolColumn.URN, cells.urn, ""),
        phase="" if folded(phase) in _NO_PHASE else phase,
        pupils=of_row.read(SchoolColumn.PUPILS, cells.whole_number, None),
        local_authority=of_row.read(SchoolColumn.LOCAL_AUTHORITY, cells.name, ""),
        trust=of_row.text(SchoolColumn.TRUST),
        status=of_row.text(SchoolColumn.STATUS),
        opened_on=of_row.read(SchoolColumn.OPENED, cells.day, None),
        joined_on=of_row.read(SchoolColumn.JOINED, cells.day, None),
        left_on=of_row.read(SchoolColumn.LEFT, cells.day, None),
    )


def _are_one(one: ReadSchool, other: ReadSchool) -> bool:
    if one.urn and other.urn:
        return one.urn == other.urn
    return folded(one.name) == folded(other.name)
