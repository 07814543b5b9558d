from __future__ import annotations

from datetime import date

import pytest

from appraisal_app.application.charts.times import merged, short_times


def test_days_are_in_the_order_of_the_calendar() -> None:
    early, late = date(2024, 8, 31), date(2025, 3, 31)
    assert merged([[late], [early, late]]) == (early, late)


def test_names_that_begin_with_a_year_are_in_the_order_of_the_years() -> None:
    assert merged([["2024/25"], ["2022/23", "2023/24"]]) == ("2022/23", "2023/24", "2024/25")


def test_other_names_keep_the_order_of_every_row() -> None:
    assert merged([["Spring", "Summer"], ["Autumn", "Spring"]]) == ("Autumn", "Spring", "Summer")


def test_rows_that_contradict_each_other_are_taken_as_they_come() -> None:
    assert merged([["A", "B"], ["B", "A"]]) == ("A", "B")


@pytest.mark.parametrize(
    ("days", "short"),
    [
        ([(2024, 8, 31), (2025, 8, 31)], ("2024", "2025")),
        ([(2024, 8, 31), (2025, 3, 31)], ("Aug 2024", "Mar 2025")),
        ([(2024, 8, 1), (2024, 8, 31)], ("1 Aug 2024", "31 Aug 2024")),
        ([(2024, 8, 31)], ("Aug 2024",)),
    ],
)
def test_days_are_shortened_as_far_as_they_stay_apart(
    days: list[tuple[int, int, int]], short: tuple[str, ...]
) -> None:
    assert short_times([date(*day) for day in days]) == short
