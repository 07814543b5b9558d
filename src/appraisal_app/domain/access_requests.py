"""Requests of the chief executive, or of somebody for them, to see what is held about them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from appraisal_app.domain.people import Office


class Requester(StrEnum):
    """Who asks; the request itself names nobody."""

    CHIEF_EXECUTIVE = "chief_executive"
    FORMER_CHIEF_EXECUTIVE = "former_chief_executive"
    REPRESENTATIVE = "representative"
    """Somebody with written authority, such as a solicitor or a union."""


class WaitingFor(StrEnum):
    """What the trust has asked for and waits for."""

    CLARIFICATION = "clarification"
    IDENTITY = "identity"


class HeldPart(StrEnum):
    """A part of a review that holds something about the chief executive."""

    IDENTITY = "identity"
    REFLECTION = "reflection"
    OBJECTIVES = "objectives"
    STATEMENT = "statement"
    DEVELOPMENT = "development"
    CHECK_INS = "check_ins"
    MID_CYCLE = "mid_cycle"
    PROMISES = "promises"
    LETTER = "letter"
    APPEAL = "appeal"
    BOARD_REPORT = "board_report"
    TRUSTEE_REVIEW = "trustee_review"
    EVIDENCE = "evidence"
    ADVICE = "advice"
    VIEWS = "views"
    MEETING_NOTES = "meeting_notes"
    PAY = "pay"
    CONFIDENTIAL_REPORT = "confidential_report"
    CONFIDENTIAL_MINUTE = "confidential_minute"
    FEEDBACK = "feedback"
    SUCCESSION = "succession"
    HANDOVERS = "handovers"
    CONCERN = "concern"
    EARLIER_YEARS = "earlier_years"
    OUTSIDE = "outside"
    """Something that is not in this file, such as letters or e-mails."""


class Decision(StrEnum):
    """What is done with one part."""

    GIVE = "give"
    WITHHOLD = "withhold"


class WithholdReason(StrEnum):
    """Why a part is not given; the law has more reasons, and the note says which section."""

    OTHER_PEOPLE = "other_people"
    IN_CONFIDENCE = "in_confidence"
    PRIVILEGE = "privilege"
    NEGOTIATION = "negotiation"
    PLANNING = "planning"
    REFERENCE = "reference"
    GIVEN_BEFORE = "given_before"
    OTHER = "other"


@dataclass(frozen=True, slots=True, kw_only=True)
class ClockPause:
    """A time in which the trust waits for an answer; `until` is None while it waits."""

    id: str
    waiting_for: WaitingFor = WaitingFor.CLARIFICATION
    start: date | None = None
    until: date | None = None
    asked: str = ""
    """What the trust asked for."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AccessItem:
    """What is decided about one part; a reason is needed to withhold it."""

    id: str
    held: HeldPart = HeldPart.OUTSIDE
    title: str = ""
    """What it is, for something outside the file."""
    decision: Decision | None = None
    reason: WithholdReason | None = None
    note: str = ""
    """What the chief executive is told about it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AccessRequest:
    """One request, its clock, and what was decided."""

    id: str
    received_on: date | None = None
    requester: Requester | None = None
    came_as: str = ""
    """How it came: by letter, by e-mail, or said to somebody."""
    scope: str = ""
    """What is asked for, in the words of the request."""
    handled_by: Office | None = None
    identity_confirmed_on: date | None = None
    identity_how: str = ""
    pauses: tuple[ClockPause, ...] = ()
    extension_reason: str = ""
    extension_told_on: date | None = None
    search_note: str = ""
    """Where was looked beside this file."""
    items: tuple[AccessItem, ...] = ()
    answered_on: date | None = None
    recipients: tuple[str, ...] = ()
    """Offices to whom the answer went."""
    remark: str = ""

    @property
    def undecided(self) -> tuple[AccessItem, ...]:
        """Items that nobody has decided on, or that are withheld without a reason."""
        return tuple(
            each
            for each in self.items
            if each.decision is None or (each.decision is Decision.WITHHOLD and not each.reason)
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class AccessRequests:
    """All of them, in order."""

    id: str
    requests: tuple[AccessRequest, ...] = ()

    @property
    def in_hand(self) -> AccessRequest | None:
        """The one that waits longest for its answer; the one answered last when none does."""
        received = [each for each in self.requests if each.received_on is not None]
        waiting = [each for each in received if each.answered_on is None]
        if waiting:
            return min(waiting, key=lambda each: each.received_on or date.max)
        answered = [each for each in received if each.answered_on is not None]
        return max(answered, key=lambda each: each.answered_on or date.min, default=None)
