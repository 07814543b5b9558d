"""Moving, pausing and planning: nothing falls on a closed day, nothing that is done moves."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.ui.stages.records import empty_record, full_record

from appraisal_app.domain.calendar import Calendar, HolidayChange, Term
from appraisal_app.domain.check_in_dates import halfway, usual_dates
from appraisal_app.domain.cycle import Preset, Status, TimetableStep
from appraisal_app.domain.errors import DomainError
from appraisal_app.domain.pausing import pause, resume
from appraisal_app.domain.timetable import shifted

MONDAY = date(2026, 6, 15)
ORDER = ("one", "two", "three")
REASON = "The chief executive is away until the autumn."
DAYS = st.dates(min_value=date(2020, 1, 1), max_value=date(2030, 12, 31))


def line(code: str, due: date | None, done: date | None = None) -> TimetableStep:
    return TimetableStep(code=code, due=due, done_on=done)


def test_a_step_moves_with_all_later_ones_and_the_earlier_stay() -> None:
    steps = tuple(line(code, MONDAY + timedelta(weeks=n)) for n, code in enumerate(ORDER))

    after = shifted(steps, ORDER, "two", timedelta(days=7))

    assert [each.due for each in after] == [
        MONDAY,
        MONDAY + timedelta(weeks=2),
        MONDAY + timedelta(weeks=3),
    ]


def test_what_is_done_or_has_no_date_does_not_move() -> None:
    steps = (line("one", MONDAY, done=MONDAY), line("two", None), line("three", MONDAY))

    after = shifted(steps, ORDER, "one", timedelta(days=7))

    assert after[:2] == steps[:2]
    assert after[2].due == MONDAY + timedelta(days=7)


def test_later_is_later_in_the_process_and_not_in_the_list() -> None:
    steps = (line("three", MONDAY), line("one", MONDAY))

    after = {each.code: each.due for each in shifted(steps, ORDER, "two", timedelta(days=7))}

    assert after == {"three": MONDAY + timedelta(days=7), "one": MONDAY}


@given(DAYS, st.integers(min_value=-300, max_value=300).filter(bool))
def test_whatever_moves_lands_on_an_open_day(day: date, by: int) -> None:
    calendar = Calendar(id="file")

    (after,) = shifted((line("one", day),), ORDER, "one", timedelta(days=by), calendar.is_open)

    assert after.due is not None
    assert calendar.is_open(after.due)


def test_a_day_of_the_trusts_own_is_closed_and_a_moved_holiday_is_open() -> None:
    closed = HolidayChange(id="a", day=MONDAY)
    opened = HolidayChange(id="b", day=date(2026, 5, 25), is_holiday=False)

    assert Calendar(id="file").is_open(MONDAY)
    assert not Calendar(id="file", changes=(closed,)).is_open(MONDAY)
    assert not Calendar(id="file").is_open(date(2026, 5, 25))
    assert Calendar(id="file", changes=(opened,)).is_open(date(2026, 5, 25))


def test_terms_close_the_days_between_them_and_none_beyond_them() -> None:
    terms = (
        Term(id="a", start=date(2026, 9, 1), end=date(2026, 10, 23)),
        Term(id="b", start=date(2026, 11, 2), end=date(2026, 12, 18)),
    )
    calendar = Calendar(id="file", terms=terms, only_in_term=True)

    assert calendar.is_open(date(2026, 9, 2))
    assert not calendar.is_open(date(2026, 10, 27))
    assert calendar.is_open(date(2026, 8, 3))
    assert calendar.is_open(date(2027, 1, 6))
    assert replace(calendar, only_in_term=False).is_open(date(2026, 10, 27))


def test_going_on_after_a_pause_moves_what_is_still_to_be_done_and_the_meeting() -> None:
    record = empty_record(Status.PLANNING)
    meeting = record.cycle.meeting_date
    start = meeting - timedelta(days=30)
    cycle = replace(record.cycle, steps=(line("panel", meeting), line("basis", meeting, meeting)))
    paused = pause(replace(record, cycle=cycle), pause_id="p", on=start, reason=REASON)

    after = resume(paused, on=start + timedelta(days=21)).cycle

    assert paused.cycle.pause is not None
    assert after.pause is None
    assert after.meeting_date >= meeting + timedelta(days=21)
    moved = after.step("panel").due
    assert moved is not None
    assert moved >= meeting + timedelta(days=21)
    assert after.step("basis") == line("basis", meeting, meeting)


def test_what_was_due_before_the_pause_keeps_its_day() -> None:
    record = empty_record(Status.PLANNING)
    start = record.cycle.meeting_date - timedelta(days=30)
    late = line("panel", start - timedelta(days=3))
    cycle = replace(record.cycle, steps=(late,))
    paused = pause(replace(record, cycle=cycle), pause_id="p", on=start, reason=REASON)

    assert resume(paused, on=start + timedelta(days=9)).cycle.step("panel") == late


def test_a_pause_needs_a_reason_stands_alone_and_ends_after_it_began() -> None:
    record = empty_record(Status.PLANNING)
    today = record.cycle.meeting_date
    paused = pause(record, pause_id="p", on=today, reason=REASON)

    with pytest.raises(DomainError, match="reason"):
        pause(record, pause_id="p", on=today, reason="ill")
    with pytest.raises(DomainError, match="already"):
        pause(paused, pause_id="q", on=today, reason=REASON)
    with pytest.raises(DomainError, match="before the day"):
        resume(paused, on=today - timedelta(days=1))
    with pytest.raises(DomainError, match="does not stand still"):
        resume(record, on=today)


def test_a_signed_review_cannot_be_paused() -> None:
    with pytest.raises(DomainError, match="finished"):
        pause(full_record(Status.SIGNED), pause_id="p", on=MONDAY, reason=REASON)


@pytest.mark.parametrize("preset", Preset)
def test_conversations_are_spread_over_the_period_on_open_days(preset: Preset) -> None:
    start, end = date(2025, 9, 1), date(2026, 8, 31)
    calendar = Calendar(id="file")

    days = usual_dates(preset, start, end, calendar.is_open)

    assert len(days) > 1
    assert list(days) == sorted(set(days))
    assert all(start < day <= end and calendar.is_open(day) for day in days)
    assert start < halfway(start, end, calendar.is_open) < end


@pytest.mark.parametrize("preset", Preset)
def test_no_conversation_is_planned_on_a_day_that_is_over(preset: Preset) -> None:
    start, end, today = date(2025, 9, 1), date(2026, 8, 31), date(2026, 2, 2)

    left = usual_dates(preset, start, end, begins=today)

    assert left == tuple(day for day in usual_dates(preset, start, end) if day >= today)
    assert 0 < len(left) < len(usual_dates(preset, start, end))
