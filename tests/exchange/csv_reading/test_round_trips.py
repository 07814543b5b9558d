from __future__ import annotations

import csv
import io
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from appraisal_app.application.importing.figures import ReadFigure, read_figures
from appraisal_app.application.importing.schools import ReadSchool, read_schools
from appraisal_app.exchange.csv_reading.reader import CsvReader

REGISTER = {
    "EstablishmentName": "name",
    "URN": "urn",
    "PhaseOfEducation (name)": "phase",
    "NumberOfPupils": "pupils",
    "LA (name)": "local_authority",
    "Trusts (name)": "trust",
    "EstablishmentStatus (name)": "status",
    "OpenDate": "opened_on",
    "Joined date": "joined_on",
    "Date left": "left_on",
}
WORDS = st.text("aZ é\u2019,;&-", max_size=12).map(lambda text: " ".join(text.split()))
DAYS = st.none() | st.dates(date(1900, 1, 1), date(2099, 12, 31))


@pytest.fixture(scope="module")
def path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("tables") / "table.csv"


def write(path: Path, rows: list[list[str]], separator: str, encoding: str) -> None:
    text = io.StringIO(newline="")
    csv.writer(text, delimiter=separator, quoting=csv.QUOTE_ALL).writerows(rows)
    path.write_bytes(text.getvalue().encode(encoding))


def cell(value: object) -> str:
    if isinstance(value, date):
        return f"{value:%d-%m-%Y}"
    return "" if value is None else str(value)


@st.composite
def school_lists(draw: st.DrawFn) -> list[ReadSchool]:
    school = st.builds(
        ReadSchool,
        row=st.just(0),
        name=WORDS.map(lambda text: f"School {text}".strip()),
        phase=WORDS,
        pupils=st.none() | st.integers(0, 99_999),
        local_authority=WORDS,
        trust=WORDS,
        status=st.sampled_from(["", "Open", "Proposed to open"]),
        opened_on=DAYS,
        joined_on=DAYS,
        left_on=DAYS,
    )
    schools = draw(st.lists(school, min_size=1, max_size=6))
    return [replace(each, row=n + 2, urn=str(140_000 + n)) for n, each in enumerate(schools)]


@given(
    school_lists(),
    st.permutations(list(REGISTER)),
    st.sampled_from([",", ";", "\t"]),
    st.sampled_from(["utf-8", "utf-8-sig", "cp1252", "utf-16"]),
)
def test_schools_come_back_as_they_were_written(
    path: Path, schools: list[ReadSchool], headings: list[str], separator: str, encoding: str
) -> None:
    rows = [[cell(getattr(each, REGISTER[heading])) for heading in headings] for each in schools]
    write(path, [headings, *rows], separator, encoding)
    reading = read_schools(CsvReader(), path)
    assert list(reading.schools) == schools
    assert reading.problems == ()


VALUES = st.decimals(-(10**9), 10**9, places=2).map(lambda number: str(abs(number)))
PERIODS = ("2021/22", "2022/23", "2023/24", "2025-08-31")


@st.composite
def figure_grids(draw: st.DrawFn) -> list[tuple[str, str, dict[str, str]]]:
    """For each row a school, a measure and its values by period."""
    values = st.dictionaries(st.sampled_from(PERIODS), VALUES, min_size=1)
    named = WORDS.map(lambda text: f"M {text}".strip())
    return draw(st.lists(st.tuples(WORDS, named, values), min_size=1, max_size=5))


@given(figure_grids(), st.permutations(["School", "Measure", *PERIODS]))
def test_long_and_wide_say_the_same(
    path: Path, grid: list[tuple[str, str, dict[str, str]]], headings: list[str]
) -> None:
    wide = [{"School": school, "Measure": measure} | values for school, measure, values in grid]
    write(
        path, [headings, *([row.get(each, "") for each in headings] for row in wide)], ",", "utf-8"
    )
    from_wide = read_figures(CsvReader(), path)
    long = [
        [school, measure, when, values[when]]
        for school, measure, values in grid
        for when in headings
        if when in values
    ]
    write(path, [["School", "Measure", "Period", "Value"], *long], ";", "utf-8")
    from_long = read_figures(CsvReader(), path)
    assert from_wide.problems == from_long.problems == ()
    assert [said(each) for each in from_wide.figures] == [said(each) for each in from_long.figures]
    assert [said(each) for each in from_long.figures] == [tuple(row) for row in long]


def said(figure: ReadFigure) -> tuple[str, str, str, str]:
    return (figure.school, figure.measure, figure.when, figure.value)
