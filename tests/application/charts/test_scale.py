from __future__ import annotations

from decimal import Decimal
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.application.charts.made import VALUES

from appraisal_app.application.charts.figures import full_figure, near_figure, scale_figures
from appraisal_app.application.charts.names import apart
from appraisal_app.application.charts.scale import scale_for


@given(st.lists(VALUES, min_size=1, max_size=20), st.integers(2, 9), st.booleans())
def test_a_scale_holds_all_values_at_round_steps(
    values: list[Decimal],
    most: int,
    from_zero: bool,  # noqa: FBT001 - Hypothesis passes by place
) -> None:
    scale = scale_for(values, most, from_zero=from_zero)
    assert scale.low <= min(values)
    assert max(values) <= scale.high
    assert scale.step.normalize().as_tuple().digits in {(1,), (2,), (5,)}
    assert all(tick % scale.step == 0 for tick in scale.ticks)
    assert 2 <= len(scale.ticks) <= most + 2
    assert not from_zero or 0 in scale.ticks


@given(VALUES, VALUES, st.lists(VALUES))
def test_what_is_more_stands_higher(one: Decimal, other: Decimal, rest: list[Decimal]) -> None:
    scale = scale_for([one, other, *rest], 5)
    low, high = sorted((one, other))
    assert 0 <= scale.part(low) <= scale.part(high) <= 1


def test_values_close_together_spread_over_the_scale_unless_it_begins_at_zero() -> None:
    values = [Decimal(92), Decimal(96)]
    assert scale_for(values, 5).low >= 90
    assert scale_for(values, 5, from_zero=True).low == 0


@pytest.mark.parametrize(
    ("value", "unit", "said"),
    [
        ("1240000", "£", "£1,240,000"),
        ("-171500.50", "£", "\u2212£171,500.50"),
        ("61.3", "%", "61.3%"),
        ("412", "pupils", "412 pupils"),
        ("1E+3", "", "1,000"),
    ],
)
def test_figures_are_written_in_full_with_their_unit(value: str, unit: str, said: str) -> None:
    assert full_figure(Decimal(value), unit) == said


@pytest.mark.parametrize(
    ("value", "unit", "said"),
    [
        ("1305000", "£", "£1.31m"),
        ("-352500", "£", "\u2212£353k"),
        ("9500", "£", "£9,500"),
        ("61.3", "%", "61.3%"),
        ("12500", "pupils", "12,500"),
    ],
)
def test_figures_beside_points_are_short(value: str, unit: str, said: str) -> None:
    assert near_figure(Decimal(value), unit) == said


def test_the_figures_of_a_scale_have_one_size() -> None:
    ticks = [Decimal(tick) for tick in (0, 500_000, 1_000_000)]
    assert scale_figures(ticks, "£") == ("£0", "£0.5m", "£1.0m")
    assert scale_figures([Decimal("0.5"), Decimal(1)], "%") == ("0.5%", "1.0%")
    assert scale_figures([Decimal(-5), Decimal(0)], "pupils") == ("\u22125", "0")


@given(st.lists(st.floats(0, 100), max_size=9), st.floats(0.5, 11))
def test_names_are_moved_apart_within_their_span(wanted: list[float], gap: float) -> None:
    found = apart(wanted, gap, (0, 100))
    ordered = sorted(found)
    assert all(0 <= y <= 100.000001 for y in found)
    assert all(b - a >= gap - 1e-6 for a, b in pairwise(ordered))


def test_names_that_are_apart_stay_where_they_are() -> None:
    assert apart([80, 10, 40], 20, (0, 100)) == (80, 10, 40)
