"""Figures beside their points, where there is room for them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from appraisal_app.application.charts.clearance import is_covered
from appraisal_app.application.charts.figures import near_figure
from appraisal_app.application.charts.legend import marker_radius
from appraisal_app.application.charts.letters import Letters
from appraisal_app.application.charts.marks import Anchor, Box, Label, Mark, Place, Role
from appraisal_app.application.charts.plot import Plot
from appraisal_app.application.charts.times import in_time
from appraisal_app.application.charts.values import LineChart, Point

_MOST = 12
_AWAY = 0.6
"""From the rim of a marker to the middle of its figure."""


def shown_points(chart: LineChart) -> tuple[Point, ...]:
    """The points that have their figures beside them: those of the only line, if they are few."""
    points = in_time(chart.points_by_series[0]) if len(chart.points_by_series) == 1 else ()
    return points if len(points) <= _MOST else ()


def widest_figure(chart: LineChart, letters: Letters) -> float:
    """The width of the widest of them; 0 where there is none."""
    texts = [near_figure(point.value, chart.unit) for point in shown_points(chart)]
    return max(map(letters.width, texts), default=0.0)


def over_the_field(chart: LineChart, letters: Letters) -> float:
    """How far above the field the figure of the highest point reaches; 0 where there is none."""
    return marker_radius(letters) + letters.line * (_AWAY + 0.5) if shown_points(chart) else 0.0


def figure_labels(
    chart: LineChart, plot: Plot, marks: Sequence[Mark], letters: Letters
) -> tuple[Label, ...]:
    """The figures of the only line, each beside its point and clear of `marks`."""
    points = shown_points(chart)
    box, kept = plot.box, list[Label]()
    top = box.top - over_the_field(chart, letters)
    field = Box(box.left, top, box.right, box.bottom)
    for point in (*points[-1:], *points[:-1]):
        text = near_figure(point.value, chart.unit)
        places = _candidates(text, plot.place(point), field, letters)
        label = next((each for each in places if not is_covered(each.box, [*marks, *kept])), None)
        if label is not None:
            kept.append(label)
    return tuple(kept)


def _candidates(text: str, place: Place, field: Box, letters: Letters) -> list[Label]:
    """Above and below the point, straight and then to either side, as far as within the field."""
    x, y = place
    half = letters.width(text) / 2
    away = marker_radius(letters) + letters.line * _AWAY
    found: list[Label] = []
    for across in (0.0, half * 0.75, -half * 0.75, half, -half):
        middle = min(max(x + across, field.left + half), field.right - half)
        for down in (-away, away):
            label = letters.label(text, (middle, y + down), Anchor.MIDDLE, Role.TEXT)
            found.append(replace(label, halo=True))
    return [label for label in found if _is_inside(label.box, field)]


def _is_inside(box: Box, field: Box) -> bool:
    return (
        field.left <= box.left
        and box.right <= field.right
        and field.top <= box.top
        and box.bottom <= field.bottom
    )
