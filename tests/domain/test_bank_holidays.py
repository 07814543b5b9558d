from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from appraisal_app.domain.bank_holidays import bank_holidays, easter_sunday, is_working_day

PUBLISHED = {
    2020: "01-01 04-10 04-13 05-08 05-25 08-31 12-25 12-28",
    2021: "01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28",
    2022: "01-03 04-15 04-18 05-02 06-02 06-03 08-29 09-19 12-26 12-27",
    2023: "01-02 04-07 04-10 05-01 05-08 05-29 08-28 12-25 12-26",
    2024: "01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26",
    2025: "01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26",
    2026: "01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28",
    2027: "01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28",
    2028: "01-03 04-14 04-17 05-01 05-29 08-28 12-25 12-26",
}
YEARS = st.integers(min_value=1971, max_value=2199)


@pytest.mark.parametrize("year", PUBLISHED)
def test_the_days_are_those_that_were_published(year: int) -> None:
    expected = [date.fromisoformat(f"{year}-{day}") for day in PUBLISHED[year].split()]
    assert sorted(bank_holidays(year)) == expected


@pytest.mark.parametrize(
    ("year", "day"),
    [
        (1981, date(1981, 4, 19)),
        (2008, date(2008, 3, 23)),
        (2011, date(2011, 4, 24)),
        (2038, date(2038, 4, 25)),
        (2049, date(2049, 4, 18)),
    ],
)
def test_easter_falls_where_the_calendar_has_it(year: int, day: date) -> None:
    assert easter_sunday(year) == day


@given(YEARS)
def test_easter_is_a_sunday_between_22_march_and_25_april(year: int) -> None:
    easter = easter_sunday(year)
    assert easter.isoweekday() == 7
    assert date(year, 3, 22) <= easter <= date(year, 4, 25)


@given(YEARS)
def test_without_changes_there_are_eight_days_and_none_on_a_weekend(year: int) -> None:
    days = bank_holidays(year, {})
    assert len(days) == 8
    assert all(day.isoweekday() <= 5 for day in days)
    assert all(day.year == year for day in days)


def test_the_table_of_changes_adds_a_day_and_takes_one_away() -> None:
    added, taken = date(2027, 6, 4), date(2027, 5, 31)
    changes = {added: True, taken: False}
    assert not is_working_day(added, changes)
    assert is_working_day(taken, changes)
    assert is_working_day(added)
    assert not is_working_day(taken)


@given(st.dates(min_value=date(1972, 1, 1), max_value=date(2199, 1, 1)))
def test_a_working_day_is_never_more_than_five_days_away(day: date) -> None:
    assert any(is_working_day(day + timedelta(days=ahead)) for ahead in range(6))
