"""The report to the board: the meeting, who withdrew, the open wording, the confidential minute."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from appraisal_app.domain.hit_kinds import HitKind
from appraisal_app.domain.people import Role


class VoteOutcome(StrEnum):
    """How the board came to its decision; nobody's vote is kept."""

    WITHOUT_VOTE = "without_vote"
    UNANIMOUS = "unanimous"
    MAJORITY = "majority"
    NOT_CARRIED = "not_carried"
    PUT_OFF = "put_off"


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportAction:
    """What somebody is to do after the item, by office; `is_open` puts it into the open minutes."""

    id: str
    office: str = ""
    what: str = ""
    by: date | None = None
    is_open: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportQuestion:
    """What trustees asked at the confidential item, and the answer in summary."""

    id: str
    asked: str = ""
    answered: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PassedWording:
    """Open words that look as if they did not belong there, and why the board lets them stand.

    It holds for that phrase in that sentence of that field, and for no other.
    """

    id: str
    kind: HitKind
    phrase: str
    sentence: str
    place: str
    reason: str
    by: Role
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class BoardReport:
    """What the board is told; no figure, rating or name belongs into what is open of it."""

    id: str
    meeting_date: date | None = None
    heard: bool = False
    """Whether the board has met and had the report; a draft until then."""
    item: str = ""
    withdrawn: tuple[str, ...] = ()
    """Offices, not names, of those who left for the item."""
    text: str = ""
    themes: str = ""
    """For the confidential part: what the review was about, in general words."""
    objectives_shared: bool = False
    """Whether the board chose to see the headlines of the objectives."""
    resolution: str = ""
    confidential_minute: bool = False
    priorities: tuple[str, ...] = ()
    """Ids of the strategic priorities that the open minutes may name as served."""
    next_review_on: date | None = None
    """A day in the month that the open minutes name."""
    actions: tuple[ReportAction, ...] = ()
    papers_seen: str = ""
    """Titles of the papers at the confidential item, one a line."""
    questions: tuple[ReportQuestion, ...] = ()
    factors: str = ""
    """What the board weighed for its confidential decision."""
    decision: str = ""
    vote: VoteOutcome | None = None
    kept_where: str = ""
    keep_until: date | None = None
    passed: tuple[PassedWording, ...] = ()

    @property
    def open_actions(self) -> tuple[ReportAction, ...]:
        """Those that the open minutes name too."""
        return tuple(each for each in self.actions if each.is_open)
