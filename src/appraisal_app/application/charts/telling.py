"""Every chart in a sentence or two, for those who hear it and for those who would rather read."""

from __future__ import annotations

from appraisal_app.application.charts.telling_figures import told_figures
from appraisal_app.application.charts.telling_views import told_judgements, told_views
from appraisal_app.application.charts.values import (
    Chart,
    LineChart,
    Panel,
    RadarChart,
    Series,
    SmallMultiples,
    Strip,
)
from appraisal_app.application.charts.words import FEW, NO_PANELS, joined, number, sentence
from appraisal_app.domain.phrases import phrased, strung


def in_words(chart: Chart) -> str:
    """The chart in one or two plain sentences."""
    return strung(" ", (sentence(each) for each in _told(chart)))


def _told(chart: Chart) -> list[str]:
    match chart:
        case LineChart():
            return told_figures(chart)
        case RadarChart():
            return told_views(chart)
        case Strip():
            return [told_judgements(chart)]
        case SmallMultiples():
            return _told_panels(chart)


def _told_panels(chart: SmallMultiples) -> list[str]:
    if not chart.panels:
        return [NO_PANELS]
    if len(chart.panels) <= FEW:
        return [strung("; ", (_told_panel(panel) for panel in chart.panels))]
    lines = _as_lines(chart)
    if lines is not None:
        return told_figures(lines)
    names = joined([phrased("“{title}”", title=panel.title) for panel in chart.panels])
    return [phrased("{count} small charts: {names}", count=number(len(chart.panels)), names=names)]


def _as_lines(chart: SmallMultiples) -> LineChart | None:
    """The panels as lines of one chart, if each is a single line of the same unit."""
    units: set[str] = set()
    found: list[Series] = []
    for panel in chart.panels:
        if isinstance(panel, Strip) or panel.target or len(panel.points_by_series) != 1:
            return None
        units.add(panel.unit)
        found.append(Series(panel.title, panel.points_by_series[0].points))
    if len(units) != 1:
        return None
    return LineChart(title=chart.title, unit=units.pop(), points_by_series=tuple(found))


def _told_panel(panel: Panel) -> str:
    if isinstance(panel, Strip):
        return told_judgements(panel)
    told = strung("; ", told_figures(panel))
    return (
        told
        if told.startswith(panel.title)
        else phrased("{title}: {told}", title=panel.title, told=told)
    )
