"""Days in words, whatever language the computer speaks."""

from __future__ import annotations

from datetime import date, timedelta

from appraisal_app.domain import english_dates
from appraisal_app.domain.bank_holidays import is_working_day
from appraisal_app.domain.english_dates import MONTHS
from appraisal_app.domain.timetable import IsOpen
from appraisal_app.ui.forms.blocks import Due

weekday = english_dates.weekday
_WEEKEND = 5
_ONE = timedelta(days=1)


def is_weekend(when: date) -> bool:
    """Whether it is a Saturday or a Sunday."""
    return when.weekday() >= _WEEKEND


def closed_day(when: date | None, is_open: IsOpen = is_working_day) -> tuple[str, ...]:
    """Why nobody would usually meet on that day, in a sentence; nothing on an open day."""
    if when is None or is_open(when):
        return ()
    if is_weekend(when):
        return (f"This is a {weekday(when)}.",)
    if not is_working_day(when):
        return ("This is a bank holiday.",)
    return ("By the trust's own calendar this is not a day for it.",)


def due_in_words(due: date | None, today: date, *, complete: bool) -> Due | None:
    """When a step is due, or how late it is; nothing once the step is complete."""
    if due is None or complete:
        return None
    if due < today:
        late = (today - due).days
        return Due(f"{late} day{'s' if late > 1 else ''} late", late=True)
    if due - today <= _ONE:
        return Due("Due today" if due == today else "Due tomorrow")
    year = f" {due.year}" if due.year != today.year else ""
    return Due(f"Due {weekday(due)} {due.day} {MONTHS[due.month - 1]}{year}")
