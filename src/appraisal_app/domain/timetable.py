"""The timetable: the period under review, the steps counted from the meeting, what is due."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import TypeAlias

from appraisal_app.domain.bank_holidays import is_working_day
from appraisal_app.domain.cycle import Preset, TimetableStep
from appraisal_app.domain.process import Process, StepKind

IsOpen: TypeAlias = Callable[[date], bool]
"""Whether something may be due on that day."""
SOON = timedelta(days=7)
_DAY = timedelta(days=1)
_A_YEAR = 366
_NEW_YEAR = (1, 1)
_SCHOOL_YEAR = (9, 1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Period:
    """The period under review, both days included."""

    start: date
    end: date


_FIRST, _LAST = date.min.toordinal(), date.max.toordinal()


def _first_day(year: int, month_and_day: tuple[int, int]) -> date:
    return date(year, *month_and_day)


def _moved(day: date, by: int) -> date:
    """That many days later; the calendar's own end where it stops before."""
    return date.fromordinal(min(max(day.toordinal() + by, _FIRST), _LAST))


def _period(year: int, month_and_day: tuple[int, int]) -> Period:
    end = _first_day(year, month_and_day) - _DAY
    return Period(start=_first_day(year - 1, month_and_day), end=end)


def period_under_review(preset: Preset, meeting: date) -> Period:
    """The period that a meeting on that day looks back on; a default, to be changed freely.

    An autumn review takes the last school year that has ended; the others take the school year or
    calendar year whose end lies nearest to the meeting.
    """
    begins = _NEW_YEAR if preset is Preset.CALENDAR_YEAR else _SCHOOL_YEAR
    middle = min(max(meeting.year, date.min.year + 3), date.max.year - 1)
    around = [_period(year, begins) for year in range(middle - 1, middle + 2)]
    if preset is Preset.AUTUMN:
        return max((p for p in around if p.end < meeting), key=lambda p: p.end, default=around[0])
    return min(around, key=lambda p: abs(p.end - meeting))


def cycle_label(start: date, end: date) -> str:
    """What the period is called: "2025/26", or "2026" when it lies in one calendar year."""
    if start.year == end.year:
        return str(start.year)
    return f"{start.year}/{end.year % 100:02d}"


def _on_an_open_day(day: date, step: int, is_open: IsOpen) -> date:
    """The nearest open day in that direction; the day itself when there is none in a year."""
    found = day
    for _ in range(_A_YEAR):
        if is_open(found):
            return found
        found = _moved(found, step)
    return day


def due_date(meeting: date, days: int, is_open: IsOpen = is_working_day) -> date:
    """The open day that lies `days` from the meeting.

    Before the meeting a weekend or bank holiday moves it earlier, after the meeting later, so
    nobody loses time. The meeting itself stays where it was put.
    """
    if days == 0:
        return meeting
    direction = 1 if days > 0 else -1
    return _on_an_open_day(_moved(meeting, days), direction, is_open)


def plan(
    process: Process,
    meeting: date,
    is_open: IsOpen = is_working_day,
    *,
    begins: date | None = None,
    done: AbstractSet[str] = frozenset(),
) -> tuple[TimetableStep, ...]:
    """Every step of the process with its due date; nothing is done yet.

    Where the time is too short to begin on `begins`, the steps before the meeting that are not
    `done` stand closer together, in their order, so that none is late from the start.
    """
    if begins is None or not is_short(process, meeting, begins, is_open, done):
        return _lines(process, lambda days: due_date(meeting, days, is_open))
    room = _Room(meeting=meeting, begins=begins, first=_first(process, done), is_open=is_open)
    return _lines(process, room.due)


def _lines(process: Process, due: Callable[[int], date]) -> tuple[TimetableStep, ...]:
    return tuple(TimetableStep(code=step.code, due=due(step.due)) for step in process.steps)


def _first(process: Process, done: AbstractSet[str]) -> int:
    """How many days from the meeting the first step lies that is still to be done, 0 at most."""
    return min((step.due for step in process.steps if step.code not in done), default=0)


def is_short(
    process: Process,
    meeting: date,
    begins: date,
    is_open: IsOpen = is_working_day,
    done: AbstractSet[str] = frozenset(),
) -> bool:
    """Whether the usual distances do not fit between `begins` and a later meeting."""
    return begins < meeting and due_date(meeting, _first(process, done), is_open) < begins


def unhurried_meeting(
    process: Process,
    begins: date,
    is_open: IsOpen = is_working_day,
    done: AbstractSet[str] = frozenset(),
) -> date:
    """The first open day for a meeting from which the usual distances fit."""
    first = _first(process, done)
    day = _moved(begins, -first)
    for _ in range(_A_YEAR):
        if due_date(day, first, is_open) >= begins:
            break
        day = _moved(day, 1)
    return _on_an_open_day(day, 1, is_open)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Room:
    """The days between `begins` and the meeting, for steps that usually take `first` days."""

    meeting: date
    begins: date
    first: int
    is_open: IsOpen

    def due(self, days: int) -> date:
        if days >= 0 or days < self.first:
            return due_date(self.meeting, days, self.is_open)
        room = (self.meeting - self.begins).days
        found = due_date(self.meeting, days * room // -self.first, self.is_open)
        if found >= self.begins:
            return found
        return min(_on_an_open_day(self.begins, 1, self.is_open), self.meeting)


def with_offsets(process: Process, offsets: Mapping[StepKind, int]) -> Process:
    """The process with the days of a preset; a step that the preset does not know keeps its own."""
    stages = tuple(
        replace(
            stage,
            steps=tuple(replace(s, due=offsets.get(s.kind, s.due)) for s in stage.steps),
        )
        for stage in process.stages
    )
    return replace(process, stages=stages)


def replan(
    steps: tuple[TimetableStep, ...],
    process: Process,
    meeting: date,
    is_open: IsOpen = is_working_day,
    *,
    begins: date | None = None,
) -> tuple[TimetableStep, ...]:
    """The timetable for another meeting date; what is done keeps both of its dates.

    What is still to be done is not put before `begins`, as far as the meeting leaves room.
    """
    done = {step.code: step for step in steps if step.done_on is not None}
    counted = plan(process, meeting, is_open, begins=begins, done=done.keys())
    return tuple(done.get(step.code, step) for step in counted)


def shifted(
    steps: tuple[TimetableStep, ...],
    order: tuple[str, ...],
    first: str,
    by: timedelta,
    is_open: IsOpen = is_working_day,
) -> tuple[TimetableStep, ...]:
    """The timetable with that step and every later one moved; what is done stays where it was.

    Later means later in `order`, the codes of the process. Raises ValueError for another code.
    """
    later = set(order[order.index(first) :])

    def moved(step: TimetableStep) -> TimetableStep:
        if step.code not in later or step.done_on is not None or step.due is None:
            return step
        direction = 1 if by > timedelta() else -1
        return replace(step, due=_on_an_open_day(_moved(step.due, by.days), direction, is_open))

    return tuple(moved(step) for step in steps)


def is_overdue(step: TimetableStep, today: date) -> bool:
    """Whether the step should have been done before today."""
    return step.done_on is None and step.due is not None and step.due < today


def is_due_soon(step: TimetableStep, today: date, within: timedelta = SOON) -> bool:
    """Whether the step is to be done today or within that time."""
    return (
        step.done_on is None
        and step.due is not None
        and today <= step.due <= _moved(today, within.days)
    )


def overdue(steps: tuple[TimetableStep, ...], today: date) -> tuple[TimetableStep, ...]:
    """The steps that should have been done before today, the oldest first."""
    late = [step for step in steps if is_overdue(step, today)]
    return tuple(sorted(late, key=lambda step: step.due or today))


def due_soon(
    steps: tuple[TimetableStep, ...], today: date, within: timedelta = SOON
) -> tuple[TimetableStep, ...]:
    """The steps to be done today or within that time, the nearest first."""
    near = [step for step in steps if is_due_soon(step, today, within)]
    return tuple(sorted(near, key=lambda step: step.due or today))
