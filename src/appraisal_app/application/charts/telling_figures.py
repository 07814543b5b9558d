"""A line chart in a sentence or two."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from appraisal_app.application.charts.figures import MINUS, full_figure
from appraisal_app.application.charts.times import in_time, times_of, written
from appraisal_app.application.charts.values import LineChart, Series, When
from appraisal_app.application.charts.words import FEW, NO_FIGURES, joined, number
from appraisal_app.domain.phrases import phrased, strung


def told_figures(chart: LineChart) -> list[str]:
    """From what to what, and what lies below zero; a few lines each, many as counts."""
    given = [series for series in chart.points_by_series if series.points]
    if not given:
        return [NO_FIGURES]
    told = _each(given, chart) if len(given) <= FEW else _counted(given, chart)
    asides = _below_zero(given)
    if chart.target is not None:
        level = _said(chart.target.value, chart.unit)
        asides.append(
            phrased(
                "the line marked “{name}” stands at {level}", name=chart.target.name, level=level
            )
        )
    return [told, strung("; ", asides)] if asides else [told]


def _each(given: Sequence[Series], chart: LineChart) -> str:
    return strung("; ", (_course(each, chart) for each in given))


def _course(series: Series, chart: LineChart) -> str:
    points = in_time(series)
    name, first, last = series.name or chart.title, points[0], points[-1]
    start = phrased("{said} {when}", said=_said(first.value, chart.unit), when=_at(first.when))
    if len(points) == 1:
        return phrased("{name}: {start}, the only figure so far", name=name, start=start)
    way = _way(first.value, last.value)
    if not way:
        return phrased(
            "{name} stood at {start} and at the same {when}",
            name=name,
            start=start,
            when=_at(last.when),
        )
    return phrased(
        "{name} {way} from {start} to {said} {when}",
        name=name,
        way=way,
        start=start,
        said=_said(last.value, chart.unit),
        when=_at(last.when),
    )


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
    said = (
        phrased("all {some}", some=some[0][1])
        if len(some) == 1
        else joined([strung(" ", each) for each in some])
    )
    first, last = times[0], times[-1]
    span = (
        _at(first)
        if first == last
        else phrased("from {first} to {last}", first=written(first), last=written(last))
    )
    return phrased("{count} lines {span}: {said}", count=number(len(given)), span=span, said=said)


def _below_zero(given: Sequence[Series]) -> list[str]:
    below = {s.name: [_at(p.when) for p in in_time(s) if p.value < 0] for s in given}
    names = [name for name, times in below.items() if times]
    if not names:
        return []
    if len(names) > FEW:
        return [phrased("{count} lines were below zero at some time", count=number(len(names)))]
    times = below[names[0]]
    if len(given) == 1 and len(times) <= FEW:
        return [phrased("it was below zero {times}", times=joined(times))]
    return [
        phrased(
            "{names} below zero at some time",
            names="it was" if len(given) == 1 else phrased("{names} were", names=joined(names)),
        )
    ]


def _at(when: When) -> str:
    return (
        phrased("in {when}", when=when)
        if isinstance(when, str)
        else phrased("on {when}", when=written(when))
    )


def _said(value: Decimal, unit: str) -> str:
    return full_figure(value, unit).replace(MINUS, "minus ")
