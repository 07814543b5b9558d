"""The outcome letter, the appeal, and the separate review as a trustee."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from appraisal_app.domain.people import NOBODY, PersonId


@dataclass(frozen=True, slots=True, kw_only=True)
class Letter:
    """What the chief executive is told in writing, and when."""

    id: str
    sent_on: date | None = None
    signed_by: PersonId = NOBODY
    outcome: str = ""
    statement_kept: str = ""
    pay_decision_included: bool = False
    appeal_to: str = ""
    appeal_until: date | None = None


class AppealDecision(StrEnum):
    """What the appeal trustees decided."""

    UPHELD = "upheld"
    IN_PART = "in_part"
    NOT_UPHELD = "not_upheld"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True, slots=True, kw_only=True)
class Appeal:
    """A request to look again, heard by trustees who had no part in the review."""

    id: str
    lodged_on: date | None = None
    grounds: str = ""
    panel: tuple[PersonId, ...] = ()
    hearing_on: date | None = None
    decision: AppealDecision | None = None
    decided_on: date | None = None
    reasons: str = ""
    told_on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class TrusteeReview:
    """The chief executive as one of the trustees: another record, never mixed with this one."""

    id: str
    applies: bool | None = None
    held_on: date | None = None
    led_by: PersonId = NOBODY
    contribution: str = ""
    attendance: str = ""
    development: str = ""
    kept_where: str = ""
