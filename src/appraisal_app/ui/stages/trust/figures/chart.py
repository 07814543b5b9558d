"""A measure as a chart: one line for the trust, one for each school or small charts of many."""

from __future__ import annotations

from datetime import date

from appraisal_app.application.charts.trust_figures import UNTITLED, by_time, points_of, when_of
from appraisal_app.application.charts.values import Chart, LineChart, Series, SmallMultiples
from appraisal_app.domain.english_dates import long_day
from appraisal_app.domain.figures import Measure
from appraisal_app.domain.record import Record
from appraisal_app.ui.stages.trust.school_names import school_name

_LINES = 4
"""More lines than this in one chart cannot be told apart; then each school has its own."""


def chart_of(record: Record, measure: Measure) -> Chart | None:
    """The chart of that measure; None while it has no value with a period."""
    series = _series(record, measure)
    if not series:
        return None
    title = measure.title.strip() or UNTITLED
    if len(series) <= _LINES:
        return LineChart(title=title, unit=measure.unit, points_by_series=series, each="School")
    panels = tuple(
        LineChart(title=each.name, unit=measure.unit, points_by_series=(Series("", each.points),))
        for each in series
    )
    return SmallMultiples(title=title, panels=panels, each="School")


def when_told(text: str) -> str:
    """The day in full, or the period as it is written."""
    when = when_of(text)
    return long_day(when) if isinstance(when, date) else when


def _series(record: Record, measure: Measure) -> tuple[Series, ...]:
    """The trust first, then the schools in the order of the profile."""
    figures = by_time(record.figures.of(measure.id))
    known = [each.id for each in record.profile.schools]
    others = [each.school for each in figures if each.school and each.school not in known]
    found: list[Series] = []
    for school in ("", *known, *dict.fromkeys(others)):
        points = points_of([each for each in figures if each.school == school])
        if points:
            name = school_name(record, school)
            found.append(Series(name, points))
    if len(found) == 1 and found[0].name == school_name(record, ""):
        return (Series("", found[0].points),)
    return tuple(found)
