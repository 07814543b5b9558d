"""Whatever the chart, the room and the letters: all is inside, and all text can be read."""

from __future__ import annotations

from decimal import Decimal
from itertools import combinations, pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.application.charts.made import (
    CHARTS,
    LETTERS,
    LINE_CHARTS,
    WIDTHS,
    in_days,
    in_years,
    letters_of,
)

from appraisal_app.application.charts.drawing import draw, height_for
from appraisal_app.application.charts.extent import box_of
from appraisal_app.application.charts.figures import near_figure
from appraisal_app.application.charts.letters import Letters
from appraisal_app.application.charts.marks import (
    Cell,
    Drawing,
    Label,
    Line,
    Marker,
    Polyline,
    Role,
)
from appraisal_app.application.charts.times import in_time
from appraisal_app.application.charts.values import (
    Chart,
    LineChart,
    SmallMultiples,
    Strip,
    Target,
)

NEARLY = 1e-6
HEIGHTS = st.none() | st.floats(1, 900)


def texts(drawing: Drawing) -> list[str]:
    return [mark.text for mark in drawing.marks if isinstance(mark, Label)]


def markers(drawing: Drawing, series: int = 0) -> list[Marker]:
    return [m for m in drawing.marks if isinstance(m, Marker) and m.series == series]


@settings(max_examples=120, deadline=None)
@given(CHARTS, WIDTHS, LETTERS, HEIGHTS)
def test_every_mark_is_inside_the_drawing(
    chart: Chart, width: float, letters: Letters, height: float | None
) -> None:
    drawing = draw(chart, width, letters, height)
    for mark in drawing.marks:
        box = box_of(mark)
        assert box.left >= -NEARLY, mark
        assert box.top >= -NEARLY, mark
        assert box.right <= drawing.width + NEARLY, mark
        assert box.bottom <= drawing.height + NEARLY, mark


@settings(max_examples=120, deadline=None)
@given(CHARTS, WIDTHS, LETTERS, HEIGHTS)
def test_no_text_covers_another(
    chart: Chart, width: float, letters: Letters, height: float | None
) -> None:
    labels = [mark for mark in draw(chart, width, letters, height).marks if isinstance(mark, Label)]
    for one, other in combinations(labels, 2):
        across = min(one.box.right, other.box.right) - max(one.box.left, other.box.left)
        down = min(one.box.bottom, other.box.bottom) - max(one.box.top, other.box.top)
        assert across <= NEARLY or down <= NEARLY, (one, other)


@settings(max_examples=50, deadline=None)
@given(CHARTS, WIDTHS, LETTERS)
def test_a_drawing_has_the_height_that_was_announced(
    chart: Chart, width: float, letters: Letters
) -> None:
    height = height_for(chart, width, letters)
    assert draw(chart, width, letters).height == pytest.approx(height)


@settings(max_examples=60, deadline=None)
@given(LINE_CHARTS, WIDTHS, LETTERS)
def test_a_higher_value_never_stands_lower(
    chart: LineChart, width: float, letters: Letters
) -> None:
    values = [p.value for series in chart.points_by_series for p in in_time(series)]
    field = [m for m in draw(chart, width, letters).marks if isinstance(m, Marker)]
    found = sorted(zip(values, (m.centre[1] for m in field), strict=False))
    for (low, below), (high, above) in pairwise(found):
        assert below >= above, (low, high)


def test_values_are_to_scale() -> None:
    drawing = draw(
        LineChart(title="A", points_by_series=(in_years("A", 0, 10, 30),)), 500, letters_of()
    )
    low, middle, high = (marker.centre[1] for marker in markers(drawing))
    assert (low - high) == pytest.approx(3 * (low - middle))


def test_days_are_to_scale_and_in_order_however_they_were_given() -> None:
    series = in_days("A", 1, 2, 3)
    shuffled = type(series)("A", (series.points[2], series.points[0], series.points[1]))
    one = draw(LineChart(title="A", points_by_series=(series,)), 500, letters_of())
    other = draw(LineChart(title="A", points_by_series=(shuffled,)), 500, letters_of())
    assert one == other
    first, second, third = (marker.centre[0] for marker in markers(one))
    assert (second - first) == pytest.approx(third - second)


def test_a_zero_line_is_drawn_where_values_cross_it_and_nowhere_else() -> None:
    def zero(*values: int) -> list[float]:
        chart = LineChart(title="A", unit="£", points_by_series=(in_years("A", *values),))
        marks = draw(chart, 500, letters_of()).marks
        return [m.start[1] for m in marks if isinstance(m, Line) and m.role is Role.ZERO]

    assert zero(5, 10) == []
    assert len(zero(5, -10)) == 1
    chart = LineChart(title="A", unit="£", points_by_series=(in_years("A", 5, -10, 0),))
    at_zero = markers(draw(chart, 500, letters_of()))[2].centre[1]
    assert zero(5, -10, 0) == [pytest.approx(at_zero)]


def test_a_target_is_a_line_of_its_own_with_its_name() -> None:
    target = Target(Decimal(80), "Hoped for")
    chart = LineChart(title="A", unit="%", points_by_series=(in_years("A", 60, 70),), target=target)
    drawing = draw(chart, 700, letters_of())
    assert [m.role for m in drawing.marks if isinstance(m, Line)].count(Role.TARGET) == 1
    assert "Hoped for 80%" in texts(drawing)


def test_a_year_without_a_figure_parts_the_line() -> None:
    chart = LineChart(
        title="A", points_by_series=(in_years("A", 1, None, 3, 4), in_years("B", 1, 2, 3, 4))
    )
    lines = [m for m in draw(chart, 700, letters_of()).marks if isinstance(m, Polyline)]
    assert [len(m.places) for m in lines if m.series == 0] == [2]
    assert [len(m.places) for m in lines if m.series == 1] == [4]


@pytest.mark.parametrize("values", [(7,), (7, 7, 7), (0, 0), (-3,)])
def test_one_value_or_equal_values_stand_inside_the_field(values: tuple[int, ...]) -> None:
    chart = LineChart(title="A", points_by_series=(in_years("A", *values),))
    drawing = draw(chart, 400, letters_of())
    assert len(markers(drawing)) == len(values)
    assert len({marker.centre[1] for marker in markers(drawing)}) == 1


def test_nothing_to_show_is_said() -> None:
    assert texts(draw(LineChart(title="A"), 400, letters_of())) == ["No figures yet"]
    assert texts(draw(Strip("A", (), ()), 400, letters_of())) == ["No years yet"]
    assert texts(draw(SmallMultiples(title="A"), 400, letters_of())) == ["Nothing to show yet"]


def test_twelve_series_are_told_apart_without_colour() -> None:
    chart = LineChart(
        title="A", points_by_series=tuple(in_years(f"S{n}", n, n + 1) for n in range(12))
    )
    drawing = draw(chart, 700, letters_of())
    looks = {(markers(drawing, n)[0].shape, markers(drawing, n)[0].filled) for n in range(12)}
    assert len(looks) == 12


def test_long_names_are_cut_where_there_is_no_room_for_them() -> None:
    long = "St Oswald's Catholic Primary School and Nursery " * 3
    chart = LineChart(title="A", points_by_series=(in_years(long, 1, 2), in_years("B", 3, 4)))
    cut = [text for text in texts(draw(chart, 500, letters_of())) if text.startswith("St Oswald")]
    assert len(cut) == 1
    assert cut[0].endswith("…")


def test_panels_of_one_unit_share_their_scale_and_their_years() -> None:
    panels = tuple(
        LineChart(title=name, unit="%", points_by_series=(series,))
        for name, series in (("Low", in_years("", 10, 20)), ("High", in_years("", None, 80, 90)))
    )
    drawing = draw(SmallMultiples(title="All", panels=panels), 800, letters_of())
    assert texts(drawing).count("100%") == 2
    assert texts(drawing).count("2018/19") == 2
    assert len(markers(drawing)) == 4
    low, high = markers(drawing)[1], markers(drawing)[2]
    assert low.centre[1] > high.centre[1]


def test_a_title_above_a_panel_is_wrapped_and_never_cut() -> None:
    title = "Reading at the end of primary school rises to the national figure in every school"
    strip = Strip(title, ("2024", "2025"), ("Met", "Met"))
    chart = SmallMultiples(title="All", panels=(strip, strip), each="Objective")
    for width in (200, 400, 900):
        drawing = draw(chart, width, letters_of())
        assert " ".join(texts(drawing)).count(title) == 2
        height = height_for(chart, width, letters_of())
        assert all(box_of(mark).bottom <= height + NEARLY for mark in drawing.marks)


def test_a_strip_is_a_row_of_alike_cells_and_a_column_where_words_would_not_fit() -> None:
    strip = Strip("A", ("2024", "2025", "2026"), ("Met", "", "Largely met"))
    row = [m for m in draw(strip, 600, letters_of()).marks if isinstance(m, Cell)]
    assert len({cell.box.top for cell in row}) == 1
    assert [cell.role for cell in row] == [Role.CELL, Role.GAP, Role.CELL]
    column = [m for m in draw(strip, 200, letters_of(20)).marks if isinstance(m, Cell)]
    for above, below in pairwise(column):
        assert above.box.bottom < below.box.top
        assert above.box.left == below.box.left


@pytest.mark.parametrize("width", [260, 330, 470, 700])
@pytest.mark.parametrize(
    "values", [(940, 650, 435, 640, 980), (100, 500, 100, 500), (900, 500, 100), (5, 5), (1,)]
)
def test_the_first_and_the_newest_figure_stand_beside_their_points(
    values: tuple[int, ...], width: float
) -> None:
    money = tuple(1000 * value for value in values)
    chart = LineChart(title="A", unit="£", points_by_series=(in_years("", *money),))
    marks = draw(chart, width, letters_of()).marks
    found = [mark.text for mark in marks if isinstance(mark, Label) and mark.halo]
    for value in {money[0], money[-1]}:
        assert near_figure(Decimal(value), "£") in found
