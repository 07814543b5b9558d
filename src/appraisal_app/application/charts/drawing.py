"""Draws a chart once, for the screen and for the page."""

from __future__ import annotations

from appraisal_app.application.charts import (
    line_chart,
    line_layout,
    multiples,
    radar_chart,
    strip_chart,
)
from appraisal_app.application.charts.letters import Letters
from appraisal_app.application.charts.marks import Box, Drawing, Label, Mark
from appraisal_app.application.charts.values import (
    Chart,
    LineChart,
    RadarChart,
    SmallMultiples,
    Strip,
)

_LEAST_WIDTH = 10.0


def least_width(letters: Letters) -> float:
    """The narrowest drawing, in points."""
    return letters.line * _LEAST_WIDTH


def height_for(chart: Chart, width: float, letters: Letters) -> float:
    """The height that suits the chart in that width, in points."""
    width = max(width, least_width(letters))
    match chart:
        case LineChart():
            return line_layout.height_of(chart, width, letters)
        case RadarChart():
            return radar_chart.height_of(chart, width, letters)
        case Strip():
            return strip_chart.height_of(chart, width, letters)
        case SmallMultiples():
            return multiples.height_of(chart, width, letters)


def draw(chart: Chart, width: float, letters: Letters, height: float | None = None) -> Drawing:
    """The chart without its title and note, which stand around it as text.

    `height` is the one that suits unless it is given. A drawing is never smaller than what it
    needs to lose nothing: ask the answer for its width and height.
    """
    width = max(width, least_width(letters))
    if height is None:
        height = height_for(chart, width, letters)
    else:
        height = max(height, _least_height(chart, width, letters))
    marks = _marks(chart, Box(0.0, 0.0, width, height), letters)
    shown = tuple(mark for mark in marks if not isinstance(mark, Label) or mark.text)
    return Drawing(width=width, height=height, marks=shown)


def _least_height(chart: Chart, width: float, letters: Letters) -> float:
    match chart:
        case LineChart():
            return line_layout.least_height_of(chart, width, letters)
        case RadarChart():
            return radar_chart.least_height_of(chart, width, letters)
        case _:
            return height_for(chart, width, letters)


def _marks(chart: Chart, area: Box, letters: Letters) -> tuple[Mark, ...]:
    match chart:
        case LineChart():
            return line_chart.line_marks(chart, area, letters)
        case RadarChart():
            return radar_chart.radar_marks(chart, area, letters)
        case Strip():
            return strip_chart.strip_marks(chart, area, letters)
        case SmallMultiples():
            return multiples.multiples_marks(chart, area, letters)
