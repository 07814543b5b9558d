"""A line chart in a sentence or two."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from appraisal_app.application.charts.figures import MINUS, full_figure
from appraisal_app.application.charts.times import in_time, times_of, written
from appraisal_app.application.charts.values import LineChart, Series, When
from appraisal_app.application.charts.words import FEW, NO_FIGURES, joined, number


def told_figures(chart: LineChart) -> list[str]:
    """From what to what, and what lies below zero; a few lines each, many as counts."""
    given = [series for series in chart.points_by_series if series.points]
    if not given:
        return [NO_FIGURES]
    told = _each(given, chart) if len(given) <= FEW else _counted(given, chart)
    asides = _below_zero(given)
    if chart.target is not None:
        level = _said(chart.target.value, chart.unit)
        asides.append(f"the line marked “{chart.target.name}” stands at {level}")
    return [told, "; ".join(asides)] if asides else [told]


def _each(given: Sequence[Series], chart: LineChart) -> str:
    return "; ".join(_course(each, chart) for each in given)


def _course(series: Series, chart: LineChart) -> str:
    points = in_time(series)
    name, first, last = series.name or chart.title, points[0], points[-1]
    start = f"{_said(first.value, chart.unit)} {_at(first.when)}"
    if len(points) == 1:
        return f"{name}: {start}, the only figure so far"
    way = _way(first.value, last.value)
    if not way:
        return f"{name} stood at {start} and at the same {_at(last.when)}"
    return f"{name} {way} from {start} to {_said(last.value, chart.unit)} {_at(last.when)}"


def _way(first: Decimal, last: Decimal) -> str:
    if first == last:
        return ""
    return "rose" if last > first else "fell"


def _counted(given: Sequence[Series], chart: LineChart) -> str:
    times = times_of(chart)
    courses = [in_time(series) for series in given if len(series.points) > 1]
    ways = [_way(points[0].value, points[-1].value) for points in courses]
    counts = (
        (ways.count("rose"), "rose"),
        (ways.count("fell"), "fell"),
        (ways.count(""), "ended as they began"),
        (len(given) - len(ways), "with only one figure"),
    )
    some = [(number(count), what) for count, what in counts if count]
    said = f"all {some[0][1]}" if len(some) == 1 else joined([" ".join(each) for each in some])
    first, last = times[0], times[-1]
    span = _at(first) if first == last else f"from {written(first)} to {written(last)}"
    return f"{number(len(given))} lines {span}: {said}"


def _below_zero(given: Sequence[Series]) -> list[str]:
    below = {s.name: [_at(p.when) for p in in_time(s) if p.value < 0] for s in given}
    names = [name for name, times in below.items() if times]
    if not names:
        return []
    if len(names) > FEW:
        return [f"{number(len(names))} lines were below zero at some time"]
    times = below[names[0]]
    if len(given) == 1 and len(times) <= FEW:
        return [f"it was below zero {joined(times)}"]
    return [f"{'it was' if len(given) == 1 else f'{joined(names)} were'} below zero at some time"]


def _at(when: When) -> str:
    return f"in {when}" if isinstance(when, str) else f"on {written(when)}"


def _said(value: Decimal, unit: str) -> str:
    return full_figure(value, unit).replace(MINUS, "minus ")
