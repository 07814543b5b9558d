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
from appraisal_app.application.charts.values import LineChart

_MOST = 12
_AWAY, _OVER = 0.6, 0.5
"""From the rim of a marker to the middle of its figure; how far one may reach above the field."""


def figure_labels(
    chart: LineChart, plot: Plot, marks: Sequence[Mark], letters: Letters
) -> tuple[Label, ...]:
    """The figures of the only line, each beside its point and clear of `marks`."""
    points = in_time(chart.points_by_series[0])
    if len(points) > _MOST:
        return ()
    box, kept = plot.box, list[Label]()
    field = Box(box.left, box.top - letters.line * _OVER, box.right, box.bottom)
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
    for across in (0.0, half * 0.75, -half * 0.75):
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
