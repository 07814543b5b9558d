"""The year between two reviews: conversations, the mid-cycle review, promises, concerns."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class ConversationModel(StrEnum):
    """How a check-in conversation is led."""

    GROW = "grow"
    OSKAR = "oskar"
    STRENGTHS = "strengths"
    FREE = "free"


@dataclass(frozen=True, slots=True, kw_only=True)
class Answered:
    """What was said to one part of the model."""

    part: str
    """A key of the model, such as "goal"."""
    words: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class FollowUp:
    """Something that somebody promised."""

    id: str
    text: str = ""
    owner: str = ""
    due: date | None = None
    done_on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckIn:
    """One conversation, in words that both sides see."""

    id: str
    held_on: date | None = None
    model: ConversationModel = ConversationModel.FREE
    topics: str = ""
    answers: tuple[Answered, ...] = ()
    objectives: tuple[str, ...] = ()
    agreed: str = ""
    follow_ups: tuple[FollowUp, ...] = ()
    wellbeing_raised: bool = False
    """A flag only: what was said about it stays out of the file, but for the note that follows."""
    wellbeing_note: str = ""
    """What both sides want to keep about workload and support; never about health."""
    wellbeing_agreed_on: date | None = None
    """When both agreed to keep the note; no paper but the chief executive's own has it before."""
    shared_on: date | None = None

    def answer(self, part: str) -> Answered:
        """What was said to that part; an empty one when nothing was."""
        found = next((each for each in self.answers if each.part == part), None)
        return found if found is not None else Answered(part=part)


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckIns:
    """All conversations of the period, in order."""

    id: str
    planned: tuple[date, ...] = ()
    check_ins: tuple[CheckIn, ...] = ()


class Progress(StrEnum):
    """How an objective goes at the middle of the year, in words."""

    ON_COURSE = "on_course"
    AT_RISK = "at_risk"
    OFF_COURSE = "off_course"
    DONE = "done"


@dataclass(frozen=True, slots=True, kw_only=True)
class MidwayOn:
    """How one objective stands halfway."""

    objective: str
    progress: Progress | None = None
    words: str = ""
    support: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class MidCycle:
    """The review at the middle of the period."""

    id: str
    held_on: date | None = None
    present: tuple[str, ...] = ()
    """Person ids."""
    objectives: tuple[MidwayOn, ...] = ()
    context: str = ""
    support: str = ""
    boards_part: str = ""
    next_on: date | None = None
    agreed_on: date | None = None

    def on(self, objective_id: str) -> MidwayOn:
        """How that objective stands; an empty entry when nobody said."""
        found = next((each for each in self.objectives if each.objective == objective_id), None)
        return found if found is not None else MidwayOn(objective=objective_id)


class Kept(StrEnum):
    """What became of a promise."""

    OPEN = "open"
    KEPT = "kept"
    IN_PART = "in_part"
    NOT_KEPT = "not_kept"
    DROPPED = "dropped"


@dataclass(frozen=True, slots=True, kw_only=True)
class Promise:
    """Something promised in an earlier review, by the board or by the chief executive."""

    id: str
    text: str = ""
    owner: str = ""
    due: date | None = None
    origin: str = ""
    """Which review and which page it comes from, in words."""
    state: Kept = Kept.OPEN
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Promises:
    """What is to be kept in this period."""

    id: str
    promises: tuple[Promise, ...] = ()


class ConcernOutcome(StrEnum):
    """How a concern ended in this file."""

    RESOLVED = "resolved"
    HANDED_ON = "handed_on"
    CLOSED = "closed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Concern:
    """A neutral note that something is dealt with elsewhere; the matter itself stays out."""

    id: str
    opened_on: date | None = None
    summary: str = ""
    hr_advised: bool = False
    support_from: date | None = None
    support_until: date | None = None
    outcome: ConcernOutcome | None = None
    outcome_on: date | None = None
    where_kept: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Concerns:
    """All notes of the period."""

    id: str
    concerns: tuple[Concern, ...] = ()
