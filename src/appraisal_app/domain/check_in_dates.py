"""When check-in conversations are usual, by calendar; defaults from practice, freely changed."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta
from types import MappingProxyType

from appraisal_app.domain.bank_holidays import is_working_day
from appraisal_app.domain.cycle import Preset
from appraisal_app.domain.timetable import IsOpen, due_date

PARTS: Mapping[Preset, tuple[float, ...]] = MappingProxyType(
    {
        Preset.AUTUMN: (0.12, 0.29, 0.54, 0.79),
        Preset.SUMMER: (0.12, 0.29, 0.54),
        Preset.CALENDAR_YEAR: (0.2, 0.7),
        Preset.NINETY_DAYS: (0.25, 0.5, 0.75),
        Preset.FIRST_YEAR: (0.08, 0.17, 0.25, 0.54, 0.79),
    }
)
"""Where in the period the conversations lie: a school year's October, December, March, June."""


def usual_dates(
    preset: Preset,
    start: date,
    end: date,
    is_open: IsOpen = is_working_day,
    *,
    begins: date | None = None,
) -> tuple[date, ...]:
    """The days of the conversations, each an open one within the period.

    Those before `begins` are left out: nobody can hold them any more.
    """
    length = (end - start).days
    found = (due_date(start, max(1, round(length * part)), is_open) for part in PARTS[preset])
    days = dict.fromkeys(min(each, end) for each in found)
    return tuple(each for each in days if begins is None or each >= begins)


def halfway(start: date, end: date, is_open: IsOpen = is_working_day) -> date:
    """The usual day of the review in the middle of the period."""
    return due_date(start, max(1, (end - start) // timedelta(days=2)), is_open)
