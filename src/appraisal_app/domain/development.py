"""Development and support, with what the board promises."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class DevelopmentKind(StrEnum):
    """What sort of development."""

    COACHING = "coaching"
    MENTORING = "mentoring"
    COURSE = "course"
    PEER_VISIT = "peer_visit"
    READING = "reading"
    STRETCH_TASK = "stretch_task"
    SUPPORT = "support"


@dataclass(frozen=True, slots=True, kw_only=True)
class DevelopmentAction:
    """A need, what is done about it, and the board's part in it."""

    id: str
    need: str = ""
    action: str = ""
    kind: DevelopmentKind = DevelopmentKind.SUPPORT
    by: date | None = None
    boards_promise: str = ""
    cost_pence: int | None = None
    promise_by: date | None = None
    promise_owner: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Development:
    """The plan for the year ahead."""

    id: str
    actions: tuple[DevelopmentAction, ...] = ()
    agreed_on: date | None = None
    next_review_on: date | None = None
