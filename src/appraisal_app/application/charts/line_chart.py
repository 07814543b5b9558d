"""A line chart as marks."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from appraisal_app.application.charts.figure_labels import figure_labels, widest_figure
from appraisal_app.application.charts.figures import is_money, scale_figures
from appraisal_app.application.charts.legend import TARGET, Entry, legend, marker_radius
from appraisal_app.application.charts.letters import Letters
from appraisal_app.application.charts.line_frame import grid, time_labels, unit_label
from appraisal_app.application.charts.line_layout import layout_of
from appraisal_app.application.charts.marks import Anchor, Box, Mark, Polyline, Role
from appraisal_app.application.charts.names import EndName, names_beside
from appraisal_app.application.charts.plot import Frame, Plot, runs
from appraisal_app.application.charts.scale import scale_for, values_of
from appraisal_app.application.charts.styles import dash_of, marker
from appraisal_app.application.charts.times import in_time, merged, times_of
from appraisal_app.application.charts.values import LineChart
from appraisal_app.application.charts.words import NO_FIGURES

_TICK_ROOM = 2.4


def line_marks(
    chart: LineChart, area: Box, letters: Letters, frame: Frame | None = None
) -> tuple[Mark, ...]:
    """The chart within `area`; on the scale and times of `frame` if it is one of several."""
    if not values_of(chart):
        return _empty(area, letters)
    plan = layout_of(chart, area.right - area.left, letters)
    top, bottom = area.top + plan.head, area.bottom - plan.foot - plan.legend
    frame = frame or frame_of((chart,), bottom - top, letters)
    plot = _plot(chart, Box(area.left, top, area.right - plan.names, bottom), frame, letters)
    field = Box(area.left, area.top, area.right - plan.names, area.bottom)
    found = [*unit_label(chart, field, letters), *grid(plot, chart, field, letters)]
    found += _lines(chart, plot, letters)
    found += time_labels(plot, field, letters)
    if plan.names:
        names = _end_names(chart, plan.entries, plot)
        span = (area.top + letters.line / 2, bottom)
        found += names_beside(names, span, (plot.box.right, area.right), letters)
    elif plan.entries:
        place = (area.left, area.bottom - plan.legend)
        found += legend(plan.entries, place, area.right - area.left, letters)
    found += figure_labels(chart, plot, tuple(found), letters)
    return tuple(found)


def frame_of(charts: Sequence[LineChart], height: float, letters: Letters) -> Frame:
    """One frame for all `charts`, in fields of that height; a scale of money begins at zero."""
    values = [value for chart in charts for value in values_of(chart)]
    most = int(height / (letters.line * _TICK_ROOM)) + 1
    scale = scale_for(values, most, from_zero=any(is_money(chart.unit) for chart in charts))
    return Frame(scale, merged([times_of(chart) for chart in charts]))


def _plot(chart: LineChart, room: Box, frame: Frame, letters: Letters) -> Plot:
    figures = scale_figures(frame.scale.ticks, chart.unit)
    widest = max(map(letters.width, figures)) + letters.line * 0.5
    left = room.left + min(widest, (room.right - room.left) * 0.35)
    return Plot(
        box=Box(left, room.top, room.right, room.bottom),
        scale=frame.scale,
        times=frame.times,
        by_day=all(isinstance(when, date) for when in frame.times),
        inset=min(
            max(letters.line * 0.8, widest_figure(chart, letters)), (room.right - left) * 0.2
        ),
    )


def _lines(chart: LineChart, plot: Plot, letters: Letters) -> tuple[Mark, ...]:
    found: list[Mark] = []
    for number, series in enumerate(chart.points_by_series):
        points = in_time(series)
        found += [
            Polyline(
                tuple(plot.place(p) for p in run), Role.SERIES, series=number, dash=dash_of(number)
            )
            for run in runs(points, plot)
            if len(run) > 1
        ]
        found += [marker(number, plot.place(p), marker_radius(letters)) for p in points]
    return tuple(found)


def _end_names(chart: LineChart, entries: Sequence[Entry], plot: Plot) -> list[EndName]:
    found: list[EndName] = []
    for entry in entries:
        if entry.series == TARGET and chart.target is not None:
            end = (plot.box.right, plot.y(chart.target.value))
            found.append(EndName(entry.text, TARGET, end))
            continue
        points = in_time(chart.points_by_series[entry.series])
        if points:
            last = max(points, key=lambda p: plot.x(p.when))
            found.append(EndName(entry.text, entry.series, plot.place(last)))
    return found


def _empty(area: Box, letters: Letters) -> tuple[Mark, ...]:
    text = letters.elided(NO_FIGURES, area.right - area.left)
    place = (area.left, area.top + letters.line / 2)
    return (letters.label(text, place, Anchor.START, Role.SOFT),)
