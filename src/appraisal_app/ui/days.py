"""Days in words, whatever language the computer speaks."""

from __future__ import annotations

from datetime import date, timedelta

from appraisal_app.domain import english_dates
from appraisal_app.domain.bank_holidays import is_working_day
from appraisal_app.domain.english_dates import MONTHS
from appraisal_app.domain.phrases import phrased, phrased_by
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
        return (phrased("This is a {when}.", when=weekday(when)),)
    if not is_working_day(when):
        return ("This is a bank holiday.",)
    return ("By the trust's own calendar this is not a day for it.",)


def due_in_words(due: date | None, today: date, *, complete: bool) -> Due | None:
    """When a step is due, or how late it is; nothing once the step is complete."""
    if due is None or complete:
        return None
    if due < today:
        late = (today - due).days
        return Due(phrased_by(late, "{late} day late", "{late} days late", late=late), late=True)
    if due - today <= _ONE:
        return Due("Due today" if due == today else "Due tomorrow")
    year = phrased(" {year}", year=due.year) if due.year != today.year else ""
    return Due(
        phrased(
            "Due {due} {day} {months}{year}",
            due=weekday(due),
            day=due.day,
            months=MONTHS[due.month - 1],
            year=year,
        )
    )
