from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from appraisal_app.ui.widgets.day import (
    FarDay,
    MissingDay,
    UnreadableDay,
    example_day,
    read_day,
    say_day,
    write_day,
)

TODAY = date(2026, 10, 5)
MEETING = date(2026, 10, 14)


@pytest.mark.parametrize(
    "text",
    [
        "14/10/2026",
        "14/10/26",
        "14.10.26",
        "14-10-2026",
        "14 10 2026",
        "14/10",
        "14 Oct",
        "14 oct.",
        "14oct2026",
        "14 October 2026",
        "14th October 2026",
        "14th of October, 2026",
        "Wed 14 October 2026",
        "wednesday 14 Oct",
        "  14   Oct   26 ",
        "2026-10-14",
    ],
)
def test_a_day_is_read_as_british_people_write_it(text: str) -> None:
    assert read_day(text, today=TODAY) == MEETING


@pytest.mark.parametrize(
    "text", ["31/9/2026", "29 Feb 2027", "14 Ober", "soon", "14", "10/14/2026", "14/10/202", "1 ju"]
)
def test_what_is_no_day_is_refused_rather_than_guessed(text: str) -> None:
    with pytest.raises(UnreadableDay):
        read_day(text, today=TODAY)


@pytest.mark.parametrize(
    ("text", "today", "meant"),
    [
        ("10 Jan", date(2026, 11, 20), date(2027, 1, 10)),
        ("14 Oct", date(2026, 11, 20), date(2026, 10, 14)),
        ("31 Dec", date(2027, 1, 3), date(2026, 12, 31)),
        ("29 Feb", date(2027, 12, 1), date(2028, 2, 29)),
    ],
)
def test_a_missing_year_is_the_nearest_one(text: str, today: date, meant: date) -> None:
    assert read_day(text, today=today) == meant


def test_june_and_july_need_three_letters_and_sept_is_september() -> None:
    assert read_day("1 jul", today=TODAY) == date(2026, 7, 1)
    assert read_day("1 sept", today=TODAY) == date(2026, 9, 1)


@pytest.mark.parametrize("text", ["", "   "])
def test_no_text_is_no_day(text: str) -> None:
    assert read_day(text, today=TODAY) is None


@given(day=st.dates(min_value=date(1990, 1, 1), max_value=date(2100, 12, 31)))
def test_what_is_written_and_said_is_read_back(day: date) -> None:
    assert read_day(write_day(day), today=TODAY) == day
    assert read_day(say_day(day), today=TODAY) == day


def test_a_day_is_said_with_its_weekday() -> None:
    assert say_day(MEETING) == "Wed 14 October 2026"


@pytest.mark.parametrize("text", ["31/02/2026", "29 Feb 2027", "30 Feb", "10/14/2026"])
def test_a_day_that_the_calendar_lacks_is_told_apart(text: str) -> None:
    with pytest.raises(MissingDay):
        read_day(text, today=TODAY)


@pytest.mark.parametrize("text", ["31/12/9999", "1/1/1989", "0000-01-01", "1 Jan 2101"])
def test_a_year_far_from_any_review_is_refused(text: str) -> None:
    with pytest.raises(FarDay):
        read_day(text, today=TODAY)


@pytest.mark.parametrize("text", ["1/1/1990", "31/12/2100"])
def test_the_first_and_the_last_year_are_taken(text: str) -> None:
    assert read_day(text, today=TODAY) is not None


@given(st.dates(min_value=date(2020, 1, 1), max_value=date(2090, 12, 31)))
def test_an_example_of_a_day_lies_on_the_side_that_is_meant(today: date) -> None:
    to_come, gone = example_day(today, is_to_come=True), example_day(today)
    assert gone <= today < to_come
    assert to_come == gone.replace(year=gone.year + 1)
