"""The adviser's advice, which both sides receive at the same time."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True, kw_only=True)
class AdviceOn:
    """What the adviser says to one objective."""

    objective: str
    view: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Advice:
    """The four questions put to the adviser, and the dates on which the answers went out."""

    id: str
    objectives: tuple[AdviceOn, ...] = ()
    overall: str = ""
    next_focus: str = ""
    development: str = ""
    received_on: date | None = None
    sent_to_ceo_on: date | None = None
    sent_to_panel_on: date | None = None
    edition: int = 0
    """Of the packet in which the adviser sent it; 0 when somebody entered it here."""

    def on(self, objective_id: str) -> AdviceOn:
        """The view on that objective; an empty one when there is none."""
        found = next((each for each in self.objectives if each.objective == objective_id), None)
        return found if found is not None else AdviceOn(objective=objective_id)
