from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from appraisal_app.domain.bank_holidays import is_working_day
from appraisal_app.domain.calendar import Calendar, HolidayChange
from appraisal_app.domain.cycle import Preset, TimetableStep
from appraisal_app.domain.process import Guidance, Process, Stage, StageKind, StepKind, StepTemplate
from appraisal_app.domain.timetable import (
    Period,
    cycle_label,
    due_date,
    due_soon,
    is_due_soon,
    is_overdue,
    is_short,
    overdue,
    period_under_review,
    plan,
    replan,
    unhurried_meeting,
)

MEETINGS = st.dates(min_value=date(2000, 1, 1), max_value=date(2150, 12, 31))
TODAY = date(2026, 11, 21)


def step(kind: StepKind, due: int) -> StepTemplate:
    return StepTemplate(
        code=kind.value,
        kind=kind,
        title="",
        purpose="",
        owner="chair",
        due=due,
        guidance=Guidance(why="", good=""),
    )


STAGE = Stage(
    kind=StageKind.PROCESS,
    title="",
    steps=(
        step(StepKind.REFLECTION, -12),
        step(StepKind.MEETING, 0),
        step(StepKind.STATEMENT, 10),
    ),
)
PROCESS = Process(id="short", title="", stages=(STAGE,))


def school_year(first: int) -> Period:
    return Period(start=date(first, 9, 1), end=date(first + 1, 8, 31))


@pytest.mark.parametrize(
    ("preset", "meeting", "expected"),
    [
        (Preset.AUTUMN, date(2026, 10, 14), school_year(2025)),
        (Preset.AUTUMN, date(2026, 9, 1), school_year(2025)),
        (Preset.AUTUMN, date(2026, 8, 31), school_year(2024)),
        (Preset.AUTUMN, date(2027, 1, 20), school_year(2025)),
        (Preset.SUMMER, date(2026, 7, 1), school_year(2025)),
        (Preset.SUMMER, date(2026, 9, 15), school_year(2025)),
        (
            Preset.CALENDAR_YEAR,
            date(2027, 1, 19),
            Period(start=date(2026, 1, 1), end=date(2026, 12, 31)),
        ),
        (
            Preset.CALENDAR_YEAR,
            date(2026, 12, 10),
            Period(start=date(2026, 1, 1), end=date(2026, 12, 31)),
        ),
    ],
)
def test_a_meeting_looks_back_on_the_period_under_review(
    preset: Preset, meeting: date, expected: Period
) -> None:
    assert period_under_review(preset, meeting) == expected


@given(st.sampled_from(Preset), MEETINGS)
def test_a_period_is_twelve_months_and_near_the_meeting(preset: Preset, meeting: date) -> None:
    period = period_under_review(preset, meeting)
    assert (period.end + timedelta(days=1)).replace(year=period.start.year) == period.start
    assert abs(meeting - period.end) <= timedelta(days=366)
    if preset is Preset.AUTUMN:
        assert period.end < meeting


@pytest.mark.parametrize(
    ("start", "end", "label"),
    [
        (date(2025, 9, 1), date(2026, 8, 31), "2025/26"),
        (date(2026, 1, 1), date(2026, 12, 31), "2026"),
        (date(2099, 9, 1), date(2100, 8, 31), "2099/00"),
        (date(2026, 1, 1), date(2026, 8, 31), "2026"),
    ],
)
def test_a_period_is_called_by_its_years(start: date, end: date, label: str) -> None:
    assert cycle_label(start, end) == label


@pytest.mark.parametrize(
    ("days", "due"),
    [
        (-11, date(2026, 10, 2)),
        (-12, date(2026, 10, 2)),
        (0, date(2026, 10, 14)),
        (10, date(2026, 10, 26)),
        (72, date(2026, 12, 29)),
        (-44, date(2026, 8, 28)),
    ],
)
def test_a_due_date_moves_away_from_the_meeting_to_a_working_day(days: int, due: date) -> None:
    assert due_date(date(2026, 10, 14), days) == due


@given(MEETINGS, st.integers(min_value=-400, max_value=400).filter(bool))
def test_a_due_date_is_a_working_day_and_gives_no_time_away(meeting: date, days: int) -> None:
    due = due_date(meeting, days)
    exact = meeting + timedelta(days=days)
    assert is_working_day(due)
    assert due <= exact if days < 0 else due >= exact
    assert abs(due - exact) <= timedelta(days=5)


def test_the_meeting_itself_stays_even_on_a_saturday() -> None:
    assert due_date(date(2026, 10, 17), 0) == date(2026, 10, 17)


def test_an_extra_holiday_moves_a_due_date() -> None:
    extra = Calendar(id="file", changes=(HolidayChange(id="h", day=date(2026, 10, 13)),))
    assert due_date(date(2026, 10, 14), -1, extra.is_open) == date(2026, 10, 12)


def test_the_plan_has_every_step_of_the_process_in_order() -> None:
    assert plan(PROCESS, date(2026, 10, 14)) == (
        TimetableStep(code="reflection", due=date(2026, 10, 2)),
        TimetableStep(code="meeting", due=date(2026, 10, 14)),
        TimetableStep(code="statement", due=date(2026, 10, 26)),
    )


@given(MEETINGS)
def test_a_plan_never_puts_a_later_step_before_an_earlier_one(meeting: date) -> None:
    dues = [line.due for line in plan(PROCESS, meeting) if line.due is not None]
    assert len(dues) == 3
    assert dues == sorted(dues)


def test_another_meeting_date_moves_what_is_not_done() -> None:
    first = plan(PROCESS, date(2026, 10, 14))
    done = TimetableStep(code="reflection", due=first[0].due, done_on=date(2026, 10, 1))
    moved = replan((done, *first[1:]), PROCESS, date(2026, 10, 21))
    assert moved[0] == done
    assert moved[1].due == date(2026, 10, 21)
    assert moved[2].due == date(2026, 11, 2)


LONG = replace(
    PROCESS,
    stages=(
        replace(
            STAGE,
            steps=(
                step(StepKind.BASIS, -147),
                step(StepKind.PANEL, -112),
                step(StepKind.OBJECTIVES, -42),
                *STAGE.steps,
            ),
        ),
    ),
)


@given(MEETINGS, st.integers(min_value=1, max_value=200))
def test_nothing_is_late_from_the_start_and_the_order_stays(meeting: date, left: int) -> None:
    today = meeting - timedelta(days=left)

    lines = plan(LONG, meeting, begins=today)

    dues = [line.due for line in lines if line.due is not None]
    assert len(dues) == 6
    assert dues == sorted(dues)
    assert all(today <= due <= meeting for due in dues[:5])
    assert lines[4:] == plan(LONG, meeting)[4:]
    if not is_short(LONG, meeting, today):
        assert lines == plan(LONG, meeting)


@given(MEETINGS)
def test_a_meeting_that_leaves_time_is_named_and_does(today: date) -> None:
    usual = unhurried_meeting(LONG, today)

    assert not is_short(LONG, usual, today)
    assert is_short(LONG, usual - timedelta(days=6), today)
    assert is_working_day(usual)


def test_a_meeting_that_is_over_keeps_the_usual_distances() -> None:
    meeting = date(2026, 10, 14)

    assert plan(LONG, meeting, begins=meeting) == plan(LONG, meeting)


def test_counting_again_leaves_what_is_done_and_spreads_the_rest() -> None:
    meeting, today = date(2026, 10, 14), date(2026, 9, 1)
    first = plan(LONG, meeting)
    done = replace(first[0], done_on=date(2026, 5, 20))

    counted = replan((done, *first[1:]), LONG, meeting, begins=today)

    assert counted[0] == done
    assert counted[1].due == today
    assert counted[2].due is not None
    assert date(2026, 9, 20) < counted[2].due < date(2026, 10, 2)


@pytest.mark.parametrize(
    ("due", "done_on", "is_late", "is_near"),
    [
        (TODAY - timedelta(days=1), None, True, False),
        (TODAY - timedelta(days=1), TODAY, False, False),
        (TODAY, None, False, True),
        (TODAY + timedelta(days=7), None, False, True),
        (TODAY + timedelta(days=7), TODAY, False, False),
        (TODAY + timedelta(days=8), None, False, False),
        (None, None, False, False),
    ],
)
def test_a_step_is_late_from_the_day_after_and_near_for_a_week(
    *, due: date | None, done_on: date | None, is_late: bool, is_near: bool
) -> None:
    line = TimetableStep(code="evidence", due=due, done_on=done_on)
    assert is_overdue(line, TODAY) is is_late
    assert is_due_soon(line, TODAY) is is_near


def test_late_and_near_steps_are_listed_by_date() -> None:
    lines = tuple(
        TimetableStep(code=str(days), due=TODAY + timedelta(days=days))
        for days in (3, -2, 9, 0, -5)
    )
    assert [line.code for line in overdue(lines, TODAY)] == ["-5", "-2"]
    assert [line.code for line in due_soon(lines, TODAY)] == ["0", "3"]
    assert [line.code for line in due_soon(lines, TODAY, timedelta(days=9))] == ["0", "3", "9"]


@given(meeting=st.dates(), days=st.integers(min_value=-400, max_value=400))
def test_no_meeting_is_too_far_off_to_count_from(meeting: date, days: int) -> None:
    assert isinstance(due_date(meeting, days), date)
    assert is_due_soon(TimetableStep(code="a", due=meeting), meeting)
    for preset in Preset:
        assert period_under_review(preset, meeting).start.year > 0


@pytest.mark.parametrize("meeting", [date.min, date.max])
def test_the_ends_of_the_calendar_can_be_counted_from(meeting: date) -> None:
    assert {due_date(meeting, days).year for days in (-400, -1, 1, 400)} <= {1, 2, 9997, 9998, 9999}
