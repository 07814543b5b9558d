"""Views on the same axes: as themselves, side by side, and absent where they were not given."""

from __future__ import annotations

from math import cos, hypot, pi, sin

import pytest
from hypothesis import given, settings
from tests.application.charts.made import LETTERS, WIDTHS, letters_of, radar_charts

from appraisal_app.application.charts.drawing import draw
from appraisal_app.application.charts.letters import Letters
from appraisal_app.application.charts.marks import Drawing, Line, Marker, Polygon, Polyline, Role
from appraisal_app.application.charts.radar_views import place_of
from appraisal_app.application.charts.radar_web import Web
from appraisal_app.application.charts.values import RadarChart, View

AXES = ("Risk", "People", "Communications", "Money", "Data")
RINGS = ("Not yet", "Under way", "Established", "Leading")
WEB = Web(120, AXES, RINGS, 80)


def chart(*views: tuple[int | None, ...]) -> RadarChart:
    names = ("Chief executive", "Panel", "Peer")
    made = tuple(View(name, view) for name, view in zip(names, views, strict=False))
    return RadarChart(title="Views", axes=AXES, rings=RINGS, views=made)


def outlines(drawing: Drawing) -> list[Polygon | Polyline]:
    return [m for m in drawing.marks if isinstance(m, Polygon | Polyline) and m.role is Role.SERIES]


def drawn_markers(drawing: Drawing, view: int) -> list[Marker]:
    """The markers of a view, but for that of the legend."""
    return [m for m in drawing.marks if isinstance(m, Marker) and m.series == view][:-1]


def test_a_whole_view_is_a_closed_outline() -> None:
    (outline,) = outlines(draw(chart((0, 1, 2, 3, 0)), 600, letters_of()))
    assert isinstance(outline, Polygon)
    assert len(outline.places) == 5


def test_what_was_not_given_is_a_gap_and_never_the_middle() -> None:
    drawing = draw(chart((0, 1, None, 3, 0)), 600, letters_of())
    (outline,) = outlines(drawing)
    assert isinstance(outline, Polyline)
    assert len(outline.places) == 4
    assert len(drawn_markers(drawing, 0)) == 4
    spokes = [m for m in drawing.marks if isinstance(m, Line) and m.role is Role.GRID]
    middle = spokes[0].start
    for marker in drawn_markers(drawing, 0):
        away = hypot(marker.centre[0] - middle[0], marker.centre[1] - middle[1])
        assert away > marker.radius * 3


def test_the_gap_lies_where_nothing_was_given() -> None:
    (outline,) = outlines(draw(chart((3, 3, None, 3, 3)), 600, letters_of()))
    full = outlines(draw(chart((3, 3, 3, 3, 3)), 600, letters_of()))[0]
    order = [full.places[axis] for axis in (3, 4, 0, 1)]
    for found, wanted in zip(outline.places, order, strict=True):
        assert found == pytest.approx(wanted)


def test_a_place_between_two_gaps_is_a_marker_alone() -> None:
    drawing = draw(chart((None, 1, None, 2, None)), 600, letters_of())
    assert outlines(drawing) == []
    assert len(drawn_markers(drawing, 0)) == 2


def test_a_view_not_given_at_all_is_in_the_legend_only() -> None:
    drawing = draw(chart((1, 1, 1, 1, 1), (None,) * 5), 600, letters_of())
    assert drawn_markers(drawing, 1) == []


def test_views_differ_by_dashes_and_by_shape() -> None:
    drawing = draw(chart(*((n,) * 5 for n in range(3))), 600, letters_of())
    assert len({outline.dash for outline in outlines(drawing)}) == 3
    assert len({drawn_markers(drawing, view)[0].shape for view in range(3)}) == 3


def test_a_position_is_a_ring_and_the_first_ring_is_away_from_the_middle() -> None:
    for position in range(4):
        place = place_of(chart((position,) * 5), WEB, 0, 0, 4)
        assert place == pytest.approx((0, -30 * (position + 1)))


def test_views_that_share_a_place_stand_side_by_side_at_the_same_height() -> None:
    both = chart((2,) * 5, (2,) * 5)
    for axis in range(5):
        turn = 2 * pi * axis / 5 - pi / 2
        places = [place_of(both, WEB, view, axis, 4) for view in (0, 1)]
        for place in places:
            assert place is not None
            assert place[0] * cos(turn) + place[1] * sin(turn) == pytest.approx(90)
        assert places[0] is not None
        assert places[1] is not None
        away = hypot(places[0][0] - places[1][0], places[0][1] - places[1][1])
        assert away >= 2 * 4 * 0.9


@settings(max_examples=50, deadline=None)
@given(radar_charts(), WIDTHS, LETTERS)
def test_there_are_as_many_markers_as_places_given(
    made: RadarChart, width: float, letters: Letters
) -> None:
    drawing = draw(made, width, letters)
    for number, view in enumerate(made.views):
        given_places = sum(place is not None for place in view.positions)
        assert len(drawn_markers(drawing, number)) == given_places


def test_a_view_must_fit_its_axes_and_rings() -> None:
    with pytest.raises(ValueError, match="one place for each axis"):
        chart((1, 2))
    with pytest.raises(ValueError, match="not a ring"):
        chart((1, 2, 3, 4, 0))
