"""The period that follows a period: from the day after, for a year."""

from __future__ import annotations

from datetime import date, timedelta

from appraisal_app.domain.timetable import Period

_DAY = timedelta(days=1)
LAST_START = date(date.max.year - 2, 1, 1)


def following(end: date) -> Period:
    """The year that begins on the day after `end`.

    Raises ValueError where the calendar stops.
    """
    if end >= LAST_START:
        raise ValueError("the calendar stops here")
    start = end + _DAY
    return Period(start=start, end=same_day_next_year(start) - _DAY)


def same_day_next_year(day: date) -> date:
    """The same day a year later; the first of March after a leap day."""
    try:
        return day.replace(year=day.year + 1)
    except ValueError:
        return date(day.year + 1, 3, 1)


def beside(period: Period, years: int) -> Period:
    """The same period so many years later, or earlier with a number below 0."""
    after = period.end + _DAY
    return Period(
        start=period.start.replace(year=period.start.year + years),
        end=after.replace(year=after.year + years) - _DAY,
    )
