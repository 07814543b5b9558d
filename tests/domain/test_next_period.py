from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from appraisal_app.domain.next_period import LAST_START, following, same_day_next_year

DAY = timedelta(days=1)
DAYS = st.dates(max_value=LAST_START - DAY)


@given(end=DAYS)
def test_the_next_period_begins_the_day_after_and_lasts_a_year(end: date) -> None:
    period = following(end)

    assert period.start == end + DAY
    assert 365 <= (period.end - period.start).days + 1 <= 366
    assert period.end + DAY == same_day_next_year(period.start)


@given(end=st.dates(max_value=date(2500, 1, 1)), years=st.integers(1, 60))
def test_year_after_year_leaves_no_day_out_and_none_twice(end: date, years: int) -> None:
    last = end
    for _ in range(years):
        period = following(last)
        assert period.start == last + DAY
        last = period.end

    wanted = end.year + years
    assert last.year == wanted
    assert (last.month, last.day) == (end.month, end.day) or {end.month, last.month} <= {2, 3}


@pytest.mark.parametrize(
    ("end", "start", "then"),
    [
        (date(2026, 8, 31), date(2026, 9, 1), date(2027, 8, 31)),
        (date(2026, 12, 31), date(2027, 1, 1), date(2027, 12, 31)),
        (date(2027, 2, 28), date(2027, 3, 1), date(2028, 2, 29)),
        (date(2028, 2, 28), date(2028, 2, 29), date(2029, 2, 28)),
    ],
)
def test_the_usual_years_and_those_round_a_leap_day(end: date, start: date, then: date) -> None:
    period = following(end)

    assert (period.start, period.end) == (start, then)


def test_where_the_calendar_stops_no_period_follows() -> None:
    with pytest.raises(ValueError, match="calendar"):
        following(date.max)
