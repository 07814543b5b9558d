"""Charts of the trust's own figures, and how their numbers and periods are read."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from decimal import Decimal, InvalidOperation

from appraisal_app.application.charts.values import LineChart, Point, Series, When
from appraisal_app.application.importing.cells import CellError
from appraisal_app.application.importing.periods import period
from appraisal_app.domain.figures import Figure, Figures

UNTITLED = "Measure without a title"
_FEWEST = 2
"""Figures; one alone is no line."""


def trust_charts(figures: Figures) -> tuple[LineChart, ...]:
    """A chart for each measure that has several figures for the trust as a whole."""
    found = (
        LineChart(
            title=measure.title.strip() or UNTITLED,
            unit=measure.unit,
            points_by_series=(Series("", points_of(by_time(figures.of(measure.id, "")))),),
        )
        for measure in figures.measures
    )
    return tuple(each for each in found if len(each.points_by_series[0].points) >= _FEWEST)


def points_of(figures: Iterable[Figure]) -> tuple[Point, ...]:
    """Those that hold a number, each at its time."""
    return tuple(
        Point(when_of(each.when), number)
        for each in figures
        if (number := number_of(each.value)) is not None
    )


def number_of(digits: str) -> Decimal | None:
    """The value as a number; None when it is none."""
    try:
        number = Decimal(digits)
    except InvalidOperation:
        return None
    return number if number.is_finite() else None


def when_of(text: str) -> When:
    """The day, or else the name of the period, in one spelling for each."""
    try:
        plain = period(text)
    except CellError:
        plain = text.strip()
    try:
        return date.fromisoformat(plain)
    except ValueError:
        return plain


def by_time(figures: Iterable[Figure]) -> list[Figure]:
    """Those that have a period, the earliest first."""
    return sorted(
        (each for each in figures if each.when.strip()), key=lambda each: str(when_of(each.when))
    )
