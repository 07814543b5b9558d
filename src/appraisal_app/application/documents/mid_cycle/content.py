"""D09, the record of the review halfway: what it may hold."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from appraisal_app.application.documents.parts import Cover, Mark, MilestoneRow


@dataclass(frozen=True, slots=True, kw_only=True)
class DifferenceRow:
    """One thing that is different; "" is what was not there, or is no more."""

    what: str
    before: str
    now: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangeMade:
    """A change to an agreed objective, with the reason, and who agreed to it when."""

    objective: str
    what: str
    changed_on: date
    reason: str
    agreed_by_chair: date | None
    agreed_by_chief_executive: date | None
    differences: tuple[DifferenceRow, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class HalfwayObjective:
    """How one objective stands."""

    no: int
    title: str
    progress: str
    words: str
    support: str
    milestones: tuple[MilestoneRow, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class MidCycleContent:
    """The whole of the record."""

    cover: Cover
    mark: Mark
    objectives: tuple[HalfwayObjective, ...]
    changes: tuple[ChangeMade, ...]
    context: str
    support: str
    boards_part: str
    next_on: date | None
    agreed_on: date | None
