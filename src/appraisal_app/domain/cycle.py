"""The review cycle: the period under review, its timetable and its history."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum
from typing import NewType

from appraisal_app.domain.people import Role
from appraisal_app.domain.process import Framework, Process, Scale

CycleId = NewType("CycleId", str)


class Preset(StrEnum):
    """When in the year the board reviews."""

    AUTUMN = "autumn"
    SUMMER = "summer"
    CALENDAR_YEAR = "calendar_year"
    NINETY_DAYS = "ninety_days"
    FIRST_YEAR = "first_year"


class Status(StrEnum):
    """Where the review stands."""

    PRINCIPLES = "principles"
    PLANNING = "planning"
    REFLECTION = "reflection"
    MEETING = "meeting"
    JUDGING = "judging"
    COMMENTS = "comments"
    READY_TO_SIGN = "ready_to_sign"
    SIGNED = "signed"
    REPORTED = "reported"
    CLOSED = "closed"
    CLOSED_EARLY = "closed_early"
    """Given up before a statement was signed; nothing in it may change any more."""


class Action(StrEnum):
    """What moves a review on, or back."""

    OPEN_PLANNING = "open_planning"
    OPEN_REFLECTION = "open_reflection"
    SUBMIT_REFLECTION = "submit_reflection"
    GO_WITHOUT_REFLECTION = "go_without_reflection"
    RECORD_MEETING = "record_meeting"
    RELEASE_DRAFT = "release_draft"
    MAKE_READY = "make_ready"
    SIGN = "sign"
    REPORT = "report"
    CLOSE = "close"
    CLOSE_EARLY = "close_early"
    BACK_TO_PRINCIPLES = "back_to_principles"
    BACK_TO_PLANNING = "back_to_planning"
    BACK_TO_REFLECTION = "back_to_reflection"
    BACK_TO_MEETING = "back_to_meeting"
    BACK_TO_JUDGING = "back_to_judging"
    BACK_TO_DRAFT = "back_to_draft"


@dataclass(frozen=True, slots=True, kw_only=True)
class Moved:
    """One step of the review's history."""

    at: datetime
    by: Role
    action: Action
    reason: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class TimetableStep:
    """When one step is due and whether it is done."""

    code: str
    due: date | None = None
    done_on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Pause:
    """A time in which the review stood still, and why; `until` is None while it lasts."""

    id: str
    start: date
    until: date | None = None
    reason: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Cycle:
    """One review of one period."""

    id: CycleId
    label: str
    preset: Preset
    start: date
    end: date
    meeting_date: date
    process: Process
    frameworks: tuple[Framework, ...]
    scale: Scale
    status: Status = Status.PRINCIPLES
    previous_cycle: str = ""
    signed_elsewhere: bool = False
    steps: tuple[TimetableStep, ...] = ()
    moves: tuple[Moved, ...] = ()
    pauses: tuple[Pause, ...] = ()

    def step(self, code: str) -> TimetableStep:
        """The timetable line of a step; an empty one when it has none."""
        found = next((step for step in self.steps if step.code == code), None)
        return found if found is not None else TimetableStep(code=code)

    def with_step(self, changed: TimetableStep) -> Cycle:
        """The cycle with that timetable line replaced or added."""
        if any(step.code == changed.code for step in self.steps):
            steps = tuple(changed if step.code == changed.code else step for step in self.steps)
        else:
            steps = (*self.steps, changed)
        return replace(self, steps=steps)

    @property
    def is_sealed(self) -> bool:
        """Whether the statement is signed, or the review given up: only addenda may follow."""
        return self.status in {
            Status.SIGNED,
            Status.REPORTED,
            Status.CLOSED,
            Status.CLOSED_EARLY,
        }

    @property
    def pause(self) -> Pause | None:
        """The pause that lasts, if the review stands still."""
        return next((each for each in self.pauses if each.until is None), None)
