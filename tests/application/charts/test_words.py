"""Every chart in words and as a table: all that it shows, and nothing that was worked out."""

from __future__ import annotations

from decimal import Decimal

from hypothesis import given, settings
from tests.application.charts.made import CHARTS, LINE_CHARTS, in_days, in_years

from appraisal_app.application.charts.figures import full_figure
from appraisal_app.application.charts.tables import as_table
from appraisal_app.application.charts.telling import in_words
from appraisal_app.application.charts.values import (
    Chart,
    LineChart,
    Point,
    RadarChart,
    Series,
    SmallMultiples,
    Strip,
    Target,
    View,
)

AXES = ("Risk", "People", "Money")
RINGS = ("Not yet", "Under way", "Established")
VIEWS = RadarChart(
    title="Views",
    axes=AXES,
    rings=RINGS,
    views=(View("Chief executive", (1, 1, 2)), View("Panel", (1, None, 0))),
)


@settings(max_examples=80, deadline=None)
@given(CHARTS)
def test_every_chart_can_be_told_and_has_a_table_with_a_head_for_each_column(chart: Chart) -> None:
    assert in_words(chart).endswith(".")
    heads, rows = as_table(chart)
    assert all(len(row) == len(heads) for row in rows)
    assert all(cell.strip() or not cell for row in rows for cell in row[1:])


@settings(max_examples=50, deadline=None)
@given(LINE_CHARTS)
def test_the_table_holds_every_figure_and_every_name_in_full(chart: LineChart) -> None:
    heads, rows = as_table(chart)
    cells = " | ".join([*heads, *(cell for row in rows for cell in row)])
    for series in chart.points_by_series:
        for point in series.points:
            assert full_figure(point.value, chart.unit) in cells
            assert series.name in cells


def test_one_line_is_told_from_what_to_what() -> None:
    chart = LineChart(
        title="Reserves", unit="£", points_by_series=(in_days("", 1_912_000, 980_000),)
    )
    assert in_words(chart) == (
        "Reserves fell from £1,912,000 on 31 January 2024 to £980,000 on 10 May 2024."
    )


def test_what_lies_below_zero_is_told() -> None:
    chart = LineChart(title="Balance", unit="£", points_by_series=(in_years("Balance", 5, -10, 5),))
    assert in_words(chart) == (
        "Balance stood at £5 in 2018/19 and at the same in 2020/21. It was below zero in 2019/20."
    )


def test_a_target_is_told_and_is_in_the_table() -> None:
    chart = LineChart(
        title="A", unit="%", points_by_series=(in_years("A", 60),), target=Target(Decimal(80))
    )
    assert in_words(chart) == (
        "A: 60% in 2018/19, the only figure so far. The line marked “Target” stands at 80%."
    )
    assert as_table(chart) == (("When", "A", "Target"), (("2018/19", "60%", "80%"),))


def test_many_lines_are_counted_by_where_they_went() -> None:
    lines = (in_years("A", 1, 2), in_years("B", 2, 1), in_years("C", 1, 1), in_years("D", None, 4))
    assert in_words(LineChart(title="All", points_by_series=lines)) == (
        "Four lines from 2018/19 to 2019/20: one rose, one fell, one ended as they began and one "
        "with only one figure."
    )
    rising = tuple(in_years(name, 1, 2) for name in "ABCD")
    assert in_words(LineChart(title="All", points_by_series=rising)).endswith(": all rose.")


def test_more_schools_than_years_stand_in_rows() -> None:
    lines = (in_years("A", 1, 2), in_years("B", 3, None), in_years("C", 5, 6))
    assert as_table(LineChart(title="All", each="School", points_by_series=lines)) == (
        ("School", "2018/19", "2019/20"),
        (("A", "1", "2"), ("B", "3", "not given"), ("C", "5", "6")),
    )


def test_two_figures_of_one_time_are_both_told() -> None:
    twice = Series("A", (Point("2024", Decimal(1)), Point("2024", Decimal(2))))
    assert as_table(LineChart(title="A", points_by_series=(twice,)))[1] == (("2024", "1 and 2"),)


def test_views_are_told_by_where_they_differ_most_and_what_is_missing() -> None:
    assert in_words(VIEWS) == (
        "The views differ most on “Money”, by two steps: Chief executive “Established” and Panel "
        "“Not yet”. Not given: Panel on “People”."
    )


def test_views_stand_in_the_table_as_themselves() -> None:
    assert as_table(VIEWS) == (
        ("Priority", "Chief executive", "Panel", "Between the views"),
        (
            ("Risk", "Under way", "Under way", "the same"),
            ("People", "Under way", "not given", "nothing to compare"),
            ("Money", "Established", "Not yet", "two steps apart"),
        ),
    )


def test_views_that_agree_or_cannot_be_compared_are_told_so() -> None:
    def told(*views: tuple[int | None, ...]) -> str:
        made = tuple(View(name, view) for name, view in zip("AB", views, strict=False))
        return in_words(RadarChart(title="Views", axes=AXES, rings=RINGS, views=made))

    assert told((1, 1, 1), (1, 1, 1)) == "The views agree wherever there is more than one."
    assert told((1, 1, 1)) == "There are not yet two views of the same priority."
    assert told((None,) * 3, (None,) * 3) == "Nobody has given a view yet."
    assert (
        told((0, 0, 0), (1, 1, 0)) == "The views differ most on “Risk” and “People”, by one step."
    )
    assert told((0, 0, 0), (None,) * 3).endswith("Not given: B (on anything).")


def test_judgements_are_told_in_their_own_words() -> None:
    strip = Strip("Reading", ("2024", "2025", "2026"), ("Met", "", "Largely met"))
    assert in_words(strip) == (
        "Reading: Met in 2024, not assessed in 2025 and Largely met in 2026."
    )
    assert as_table(strip) == (
        ("Year", "Judgement"),
        (("2024", "Met"), ("2025", "not assessed"), ("2026", "Largely met")),
    )


def test_small_charts_share_one_table() -> None:
    chart = SmallMultiples(
        title="Objectives",
        each="Objective",
        panels=(
            Strip("Reading", ("2024",), ("Met",)),
            LineChart(title="Pupils", points_by_series=(Series("", (Point("2025", Decimal(3)),)),)),
            Strip("Budget", ("2024", "2025"), ("", "Met")),
        ),
    )
    assert as_table(chart) == (
        ("Objective", "2024", "2025"),
        (
            ("Reading", "Met", "not assessed"),
            ("Pupils", "not given", "3"),
            ("Budget", "not assessed", "Met"),
        ),
    )


def test_small_charts_of_one_line_each_are_told_like_lines() -> None:
    panels = tuple(
        LineChart(title=name, unit="%", points_by_series=(in_years("", 50, value),))
        for name, value in (("A", 60), ("B", 40))
    )
    assert in_words(SmallMultiples(title="All", panels=panels)) == (
        "A rose from 50% in 2018/19 to 60% in 2019/20; "
        "B fell from 50% in 2018/19 to 40% in 2019/20."
    )


def test_nothing_is_told_as_nothing() -> None:
    assert in_words(LineChart(title="A")) == "No figures yet."
    assert as_table(LineChart(title="A")) == (("When",), ())
    assert in_words(SmallMultiples(title="A")) == "Nothing to show yet."
