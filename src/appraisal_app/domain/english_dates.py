"""Days in British English, whatever language the computer speaks."""

from __future__ import annotations

from datetime import date, datetime

MONTHS = (
    *("January", "February", "March", "April", "May", "June", "July", "August"),
    *("September", "October", "November", "December"),
)


def long_day(when: date | None) -> str:
    """Written "14 October 2026", or "" when there is no date."""
    return f"{when.day} {MONTHS[when.month - 1]} {when.year}" if when is not None else ""


def moment(when: datetime) -> str:
    """Written "10 November 2026, 19:04"."""
    return f"{long_day(when.date())}, {when:%H:%M}"
