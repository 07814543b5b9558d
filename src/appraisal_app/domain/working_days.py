"""Counts working days from a day on, in the calendar of the trust."""

from __future__ import annotations

from datetime import date, timedelta

from appraisal_app.domain.calendar import Calendar

USUAL_SPAN = 10
"""Working days to comment or to appeal where the trust's policy says nothing; a habit, no rule."""

_DAY = timedelta(days=1)


def working_days_after(day: date, count: int, calendar: Calendar) -> date:
    """The day that lies `count` open days later; raises OverflowError beyond the year 9999."""
    while count > 0:
        day += _DAY
        count -= calendar.is_open(day)
    return day


def usual_span_after(day: date | None, calendar: Calendar) -> date | None:
    """The last day of the usual span; None without a first day, or at the calendar's own end."""
    if day is None:
        return None
    try:
        return working_days_after(day, USUAL_SPAN, calendar)
    except OverflowError:
        return None
