"""Preliminary views: the chair's own is sealed before any other is opened."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from appraisal_app.domain.people import PersonId


@dataclass(frozen=True, slots=True, kw_only=True)
class ViewOn:
    """What one panel member makes of one objective before the meeting."""

    objective: str
    rating: str = ""
    """A rating key of the cycle's scale, or ""."""
    why: str = ""
    ask: str = ""
    """What to ask about it at the meeting."""


@dataclass(frozen=True, slots=True, kw_only=True)
class View:
    """One panel member's view; shown as it is, never averaged with another."""

    id: str
    person: PersonId
    entered_on: date | None = None
    objectives: tuple[ViewOn, ...] = ()
    edition: int = 0
    """Of the packet in which that person sent it; 0 when somebody entered it here."""

    def on(self, objective_id: str) -> ViewOn:
        """The view on that objective; an empty one when there is none."""
        found = next((each for each in self.objectives if each.objective == objective_id), None)
        return found if found is not None else ViewOn(objective=objective_id)


@dataclass(frozen=True, slots=True, kw_only=True)
class Views:
    """The chair's own view, and the others, which are entered once it is sealed."""

    id: str
    own: View | None = None
    sealed_at: datetime | None = None
    others: tuple[View, ...] = ()
