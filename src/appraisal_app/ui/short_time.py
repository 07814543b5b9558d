"""What is said where too little time is left before a review meeting."""

from __future__ import annotations

from collections.abc import Set as AbstractSet
from datetime import date

from appraisal_app.domain.bank_holidays import is_working_day
from appraisal_app.domain.english_dates import long_day
from appraisal_app.domain.phrases import phrased, phrased_by
from appraisal_app.domain.process import Process
from appraisal_app.domain.timetable import IsOpen, is_short, unhurried_meeting

_WEEK = 7


def short_time(
    process: Process,
    meeting: date,
    today: date,
    is_open: IsOpen = is_working_day,
    done: AbstractSet[str] = frozenset(),
) -> tuple[str, ...]:
    """That the steps before the meeting do not have their usual time, and what can be done."""
    before = [step for step in process.steps if step.due < 0 and step.code not in done]
    if not before:
        return ()
    usual = unhurried_meeting(process, today, is_open, done)
    if meeting <= today:
        return (_none_left(usual),)
    if not is_short(process, meeting, today, is_open, done):
        return ()
    weeks = max(round(-min(step.due for step in before) / _WEEK), 1)
    said = phrased_by(
        weeks,
        "The time is short: the steps before the meeting usually take {weeks} "
        "week. Counted back from this day they stand closer together, the "
        "first of them today, so that none begins late. With a meeting on "
        "{usual} or later each has its usual time.",
        "The time is short: the steps before the meeting usually take {weeks} "
        "weeks. Counted back from this day they stand closer together, the "
        "first of them today, so that none begins late. With a meeting on "
        "{usual} or later each has its usual time.",
        weeks=weeks,
        usual=long_day(usual),
    )
    return (said,)


def _none_left(usual: date) -> str:
    return phrased(
        "The steps before this meeting have no time left, so they show as "
        "late. Move the meeting to a later day; from {usual} on every step "
        "has its usual time. If they were done in time, enter the days on the "
        "timetable.",
        usual=long_day(usual),
    )
