"""The times of a chart: their order, and how they are written."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from datetime import date

from appraisal_app.application.charts.values import LineChart, Point, Series, When
from appraisal_app.domain.english_dates import MONTHS, long_day

_YEAR = re.compile(r"\d{4}\b")


def times_of(chart: LineChart) -> tuple[When, ...]:
    """All times of the chart in their order, each once."""
    return merged([[p.when for p in series.points] for series in chart.points_by_series])


def in_time(series: Series) -> tuple[Point, ...]:
    """The points in the order of their days; as they are if times are names."""
    days = [(p.when, place, p) for place, p in enumerate(series.points) if isinstance(p.when, date)]
    if len(days) != len(series.points):
        return series.points
    return tuple(point for _, _, point in sorted(days, key=lambda each: each[:2]))


def merged(rows: Iterable[Sequence[When]]) -> tuple[When, ...]:
    """One order of all times: of the days, of the years that names begin with, or that of the rows.

    Where rows contradict each other, it is the order of first appearance.
    """
    rows = tuple(rows)
    times = dict.fromkeys(when for row in rows for when in row)
    days = [when for when in times if isinstance(when, date)]
    names = [when for when in times if isinstance(when, str)]
    if not names:
        return tuple(sorted(days))
    if not days and all(map(_YEAR.match, names)):
        return tuple(sorted(names))
    return _agreed(rows)


def _agreed(rows: Sequence[Sequence[When]]) -> tuple[When, ...]:
    first: dict[When, set[When]] = {}
    for row in rows:
        for place, when in enumerate(row):
            first.setdefault(when, set()).update(w for w in row[:place] if w != when)
    found: list[When] = []
    waiting = dict(first)
    while waiting:
        ready = next((w for w, before in waiting.items() if before.isdisjoint(waiting)), None)
        if ready is None:
            return tuple(first)
        found.append(ready)
        del waiting[ready]
    return tuple(found)


def written(when: When) -> str:
    """In full: "31 August 2026", or the name of the period."""
    return long_day(when) if isinstance(when, date) else when


def short_times(times: Sequence[When]) -> tuple[str, ...]:
    """Short names for the foot of a chart: as little of the day as tells them apart."""
    days = [when for when in times if isinstance(when, date)]
    if len(days) != len(times):
        return tuple(written(when) for when in times)
    if len({(d.month, d.day) for d in days}) == 1 and len(days) > 1:
        return tuple(str(d.year) for d in days)
    months = [f"{MONTHS[d.month - 1][:3]} {d.year}" for d in days]
    if len(set(months)) == len(months):
        return tuple(months)
    return tuple(f"{d.day} {month}" for d, month in zip(days, months, strict=True))
