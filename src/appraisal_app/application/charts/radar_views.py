"""The views of a radar chart around the origin: one outline each, open where nothing was given."""

from __future__ import annotations

from appraisal_app.application.charts.legend import marker_radius
from appraisal_app.application.charts.letters import Letters
from appraisal_app.application.charts.marks import Mark, Place, Polygon, Polyline, Role
from appraisal_app.application.charts.radar_web import Web
from appraisal_app.application.charts.styles import dash_of, marker
from appraisal_app.application.charts.values import RadarChart, View

_SPREAD = 1.9
"""Distance of views that share a place, in radii of their markers."""


def view_marks(chart: RadarChart, web: Web, letters: Letters) -> tuple[Mark, ...]:
    """Every view's outline, and over all outlines the markers."""
    radius = marker_radius(letters)
    outlines: list[Mark] = []
    markers: list[Mark] = []
    for number in range(len(chart.views)):
        places = [place_of(chart, web, number, axis, radius) for axis in range(len(chart.axes))]
        outlines += _outline(places, number)
        markers += [marker(number, place, radius) for place in places if place is not None]
    return (*outlines, *markers)


def place_of(chart: RadarChart, web: Web, number: int, axis: int, radius: float) -> Place | None:
    """Where a view stands on an axis; views with the same position stand side by side."""
    position = chart.views[number].positions[axis]
    if position is None:
        return None
    x, y = web.direction(axis)
    out = web.ring(position)
    side = _side(chart.views, number, axis) * radius * _SPREAD
    return x * out - y * side, y * out + x * side


def _side(views: tuple[View, ...], number: int, axis: int) -> float:
    position = views[number].positions[axis]
    same = [place for place, view in enumerate(views) if view.positions[axis] == position]
    return same.index(number) - (len(same) - 1) / 2


def _outline(places: list[Place | None], number: int) -> tuple[Mark, ...]:
    dash = dash_of(number)
    given = tuple(place for place in places if place is not None)
    if len(given) == len(places) and len(given) > 2:  # noqa: PLR2004 - a polygon has 3 corners
        return (Polygon(given, Role.SERIES, series=number, dash=dash),)
    return tuple(
        Polyline(run, Role.SERIES, series=number, dash=dash)
        for run in _runs(places)
        if len(run) > 1
    )


def _runs(places: list[Place | None]) -> list[tuple[Place, ...]]:
    """Neighbours that were given, round the circle from behind the first gap."""
    gap = places.index(None) if None in places else 0
    runs: list[list[Place]] = [[]]
    for place in places[gap:] + places[:gap]:
        if place is None:
            runs.append([])
        else:
            runs[-1].append(place)
    return [tuple(run) for run in runs]
