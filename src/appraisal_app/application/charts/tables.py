"""Every chart as a table: all its figures and words, names in full."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from appraisal_app.application.charts.figures import full_figure
from appraisal_app.application.charts.gaps import gap_on
from appraisal_app.application.charts.times import merged, times_of, written
from appraisal_app.application.charts.values import (
    Chart,
    LineChart,
    Panel,
    RadarChart,
    Series,
    SmallMultiples,
    Strip,
    When,
)
from appraisal_app.application.charts.words import NOT_ASSESSED, NOT_GIVEN, judged, number

Table: TypeAlias = tuple[tuple[str, ...], tuple[tuple[str, ...], ...]]
"""Heads of the columns, and rows of as many cells."""


@dataclass(frozen=True, slots=True)
class _Line:
    """What one line of a chart says at each time; `absent` stands where it says nothing."""

    name: str
    said: Mapping[When, str]
    absent: str = NOT_GIVEN


def as_table(chart: Chart) -> Table:
    """The whole chart; no rows when there is nothing to show yet."""
    match chart:
        case LineChart():
            times, lines = times_of(chart), _lines(chart)
            is_tall = len(times) >= len(chart.points_by_series)
            return _grid(chart.each, lines, times, is_tall=is_tall)
        case RadarChart():
            return _radar(chart)
        case Strip():
            words = map(judged, chart.words)
            return ("Year", "Judgement"), tuple(zip(chart.years, words, strict=True))
        case SmallMultiples():
            return _panels(chart)


def _grid(each: str, lines: Sequence[_Line], times: Sequence[When], *, is_tall: bool) -> Table:
    """Times go down the table if there are more of them, so that it stays narrow."""
    if not times:
        return ("When", *(line.name for line in lines)), ()
    if is_tall:
        rows = [(written(w), *(_cell(line, w) for line in lines)) for w in times]
        return ("When", *(line.name for line in lines)), tuple(rows)
    rows = [(line.name, *(_cell(line, w) for w in times)) for line in lines]
    return (each, *map(written, times)), tuple(rows)


def _cell(line: _Line, when: When) -> str:
    return line.said.get(when, "").strip() or line.absent


def _lines(chart: LineChart) -> tuple[_Line, ...]:
    lines = [_Line(s.name or chart.title, _said(s, chart.unit)) for s in chart.points_by_series]
    if chart.target is not None and lines:
        level = full_figure(chart.target.value, chart.unit)
        lines.append(_Line(chart.target.name, dict.fromkeys(times_of(chart), level)))
    return tuple(lines)


def _said(series: Series, unit: str) -> Mapping[When, str]:
    """The figure of each time; both, if a time has two."""
    found: dict[When, str] = {}
    for point in series.points:
        figure = full_figure(point.value, unit)
        before = found.get(point.when)
        found[point.when] = f"{before} and {figure}" if before else figure
    return found


def _radar(chart: RadarChart) -> Table:
    heads = (chart.each, *(view.name for view in chart.views), "Between the views")
    rows = tuple(
        (
            axis,
            *(_ring(chart, view.positions[place]) for view in chart.views),
            _apart(gap_on(chart, place)),
        )
        for place, axis in enumerate(chart.axes)
    )
    return heads, rows


def _ring(chart: RadarChart, position: int | None) -> str:
    return NOT_GIVEN if position is None else chart.rings[position]


def _apart(gap: int | None) -> str:
    if gap is None:
        return "nothing to compare"
    if gap == 0:
        return "the same"
    return f"{number(gap)} step{'s' if gap > 1 else ''} apart"


def _panels(chart: SmallMultiples) -> Table:
    lines = [line for panel in chart.panels for line in _panel_lines(panel)]
    times = merged([_panel_times(panel) for panel in chart.panels])
    return _grid(chart.each, lines, times, is_tall=len(times) >= len(lines))


def _panel_times(panel: Panel) -> tuple[When, ...]:
    return panel.years if isinstance(panel, Strip) else times_of(panel)


def _panel_lines(panel: Panel) -> tuple[_Line, ...]:
    if isinstance(panel, Strip):
        words: dict[When, str] = dict(zip(panel.years, panel.words, strict=True))
        return (_Line(panel.title, words, NOT_ASSESSED),)
    lines = _lines(panel)
    if len(lines) == 1:
        return (_Line(panel.title, lines[0].said),)
    return tuple(_Line(f"{panel.title}: {line.name}", line.said) for line in lines)
