from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from appraisal_app.domain.calendar import Calendar, HolidayChange
from appraisal_app.domain.working_days import working_days_after

PLAIN = Calendar(id="file")


def test_ten_working_days_are_two_weeks_where_no_holiday_falls() -> None:
    assert working_days_after(date(2026, 11, 2), 10, PLAIN) == date(2026, 11, 16)


def test_weekends_and_bank_holidays_do_not_count() -> None:
    assert working_days_after(date(2026, 12, 18), 5, PLAIN) == date(2026, 12, 29)


def test_a_day_of_the_trusts_own_does_not_count_either() -> None:
    own = Calendar(id="file", changes=(HolidayChange(id="h", day=date(2026, 11, 4)),))

    assert working_days_after(date(2026, 11, 2), 10, own) == date(2026, 11, 17)


def test_no_day_is_the_day_itself_and_the_end_of_time_is_said() -> None:
    assert working_days_after(date(2026, 11, 7), 0, PLAIN) == date(2026, 11, 7)
    with pytest.raises(OverflowError):
        working_days_after(date.max - timedelta(days=2), 10, PLAIN)


@given(st.dates(date(2020, 1, 1), date(2040, 1, 1)), st.integers(1, 15))
def test_the_days_in_between_are_exactly_so_many(day: date, count: int) -> None:
    found = working_days_after(day, count, PLAIN)
    days = [day + timedelta(days=n) for n in range(1, (found - day).days + 1)]

    assert PLAIN.is_open(found)
    assert sum(PLAIN.is_open(each) for each in days) == count
