"""Handing the file over to a new chair."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class HandoverItem(StrEnum):
    """What is gone through when a chair hands over."""

    LAST_STATEMENT = "last_statement"
    OBJECTIVES = "objectives"
    PROMISES = "promises"
    TIMETABLE = "timetable"
    POLICIES = "policies"
    ADVISER = "adviser"
    WHAT_NOT_TO_ASSUME = "what_not_to_assume"
    KEY = "key"
    RECOVERY_SHEET = "recovery_sheet"
    BACKUPS = "backups"


@dataclass(frozen=True, slots=True, kw_only=True)
class Handover:
    """One change of hands."""

    id: str
    from_name: str = ""
    to_name: str = ""
    authority: str = ""
    """The board's decision that allows it."""
    handed_on: date | None = None
    accepted_on: date | None = None
    gone_through: tuple[HandoverItem, ...] = ()
    notes: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Handovers:
    """All of them, in order."""

    id: str
    handovers: tuple[Handover, ...] = ()
