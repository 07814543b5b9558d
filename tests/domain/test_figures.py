"""Periods that follow each other, and measures that go with their values."""

from __future__ import annotations

import pytest

from appraisal_app.domain.figures import Figure, Figures, Measure, period_after


@pytest.mark.parametrize(
    ("when", "after"),
    [
        ("2024/25", "2025/26"),
        ("2024-25", "2025-26"),
        ("1999/00", "2000/01"),
        ("2024/2025", "2025/2026"),
        ("2025-08-31", "2026-08-31"),
        ("2024-02-29", "2025-03-01"),
        ("2025", "2026"),
        ("Spring 2025", "Spring 2026"),
        ("Year to 31 August 2025", "Year to 31 August 2026"),
        ("Spring", ""),
        ("from 2024 until 2026", ""),
        ("9999-12-31", ""),
        ("", ""),
    ],
)
def test_the_period_after_another_is_a_year_later(when: str, after: str) -> None:
    assert period_after(when) == after


def test_a_measure_goes_with_its_values_and_with_no_others() -> None:
    figures = Figures(
        id="f",
        measures=(Measure(id="a"), Measure(id="b")),
        figures=(Figure(id="1", measure="a"), Figure(id="2", measure="b")),
    )

    left = figures.without_measure("a")

    assert [each.id for each in left.measures] == ["b"]
    assert [each.id for each in left.figures] == ["2"]
    assert not left.has("a")
