"""Days in British English, whatever language the computer speaks."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime

MONTHS = (
    *("January", "February", "March", "April", "May", "June", "July", "August"),
    *("September", "October", "November", "December"),
)
WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


def long_day(when: date | None) -> str:
    """Written "14 October 2026", or "" when there is no date."""
    return f"{when.day} {MONTHS[when.month - 1]} {when.year}" if when is not None else ""


def weekday(when: date) -> str:
    """Written "Wednesday"."""
    return WEEKDAYS[when.weekday()]


def weekday_and_day(when: date | None) -> str:
    """Written "Wednesday 14 October 2026", or "" when there is no date."""
    return f"{weekday(when)} {long_day(when)}" if when is not None else ""


def moment(when: datetime) -> str:
    """Written "10 November 2026, 19:04"."""
    return f"{long_day(when.date())}, {when:%H:%M}"


def moment_among(when: datetime, others: Iterable[datetime]) -> str:
    """The same; "10 November 2026, 19:04:33" where another one reads alike without seconds."""
    said = moment(when)
    is_alike = any(moment(each) == said and each != when for each in others)
    return f"{said}:{when:%S}" if is_alike else said
