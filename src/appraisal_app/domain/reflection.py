"""The chief executive's self-reflection, as submitted; no draft of it lives in a board file."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum


class Entry(StrEnum):
    """How the reflection came into the board's file."""

    BY_CHIEF_EXECUTIVE = "by_chief_executive"
    FROM_PAPER = "from_paper"


@dataclass(frozen=True, slots=True, kw_only=True)
class Response:
    """What the chief executive says to one objective."""

    objective: str
    progress: str = ""
    own_view: str = ""
    """A rating key of the cycle's scale, or ""."""
    obstacles: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reflection:
    """The chief executive's own account."""

    id: str
    requested_on: date | None = None
    entry: Entry | None = None
    responses: tuple[Response, ...] = ()
    achievements: str = ""
    challenges: str = ""
    outside_control: str = ""
    support_wanted: str = ""
    development: str = ""
    ideas: str = ""
    confirmed_on: date | None = None
    """The day on which the chief executive confirmed these to be the submitted words."""
    submitted_at: datetime | None = None

    def response(self, objective_id: str) -> Response:
        """The answer to an objective; an empty one when there is none."""
        found = next((each for each in self.responses if each.objective == objective_id), None)
        return found if found is not None else Response(objective=objective_id)
