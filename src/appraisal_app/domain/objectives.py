"""Objectives with their measures and milestones: this period's, and the next one's."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import NewType

ObjectiveId = NewType("ObjectiveId", str)


class ObjectiveKind(StrEnum):
    """What an objective is about."""

    STRATEGIC = "strategic"
    EDUCATIONAL = "educational"
    FINANCIAL = "financial"
    PEOPLE = "people"
    GOVERNANCE = "governance"
    PERSONAL_DEVELOPMENT = "personal_development"
    INCLUSION = "inclusion"


class Control(StrEnum):
    """How far the chief executive alone can bring it about."""

    FULL = "full"
    SHARED = "shared"
    LOW = "low"


class ObjectiveStatus(StrEnum):
    """How an objective came to stand."""

    DRAFT = "draft"
    AGREED = "agreed"
    SET_BY_PANEL = "set_by_panel"
    WITHDRAWN = "withdrawn"


class MilestoneState(StrEnum):
    """What became of a milestone."""

    PLANNED = "planned"
    MET = "met"
    LATE = "late"
    MISSED = "missed"


@dataclass(frozen=True, slots=True, kw_only=True)
class SuccessCriterion:
    """A measure: where it started, where it should end, and where the figure comes from."""

    id: str
    measure: str = ""
    baseline: str = ""
    target: str = ""
    source: str = ""
    due: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Milestone:
    """A date in the year on which progress is looked at."""

    id: str
    description: str = ""
    due: date | None = None
    state: MilestoneState = MilestoneState.PLANNED
    met_on: date | None = None
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Objective:
    """One thing to bring about in the period."""

    id: ObjectiveId
    title: str = ""
    statement: str = ""
    kind: ObjectiveKind = ObjectiveKind.STRATEGIC
    strategy_ref: str = ""
    priority: str = ""
    """The id of one of the trust's priorities, or ""."""
    aim: str = ""
    """The id of one of the trust's own objectives, or ""."""
    owner_controls: Control = Control.SHARED
    framework_links: tuple[str, ...] = ()
    success_criteria: tuple[SuccessCriterion, ...] = ()
    milestones: tuple[Milestone, ...] = ()
    status: ObjectiveStatus = ObjectiveStatus.DRAFT
    ceo_disagreement: str = ""
    carried_from: str = ""
    """The id of last year's objective that this one goes on from."""
    start: date | None = None
    end: date | None = None
    multi_year: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class FormerObjective:
    """An objective as it was before a change."""

    objective: Objective


@dataclass(frozen=True, slots=True, kw_only=True)
class ObjectiveChange:
    """A change to an agreed objective; changes are only ever added."""

    id: str
    objective: str
    changed_on: date
    reason: str
    before: FormerObjective
    agreed_by_chair_on: date | None = None
    agreed_by_ceo_on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ObjectiveProposal:
    """A change that is still being worded; nothing is changed until it is recorded."""

    id: str
    objective: str
    """The id of the objective that it would change, or that it would add."""
    proposed: Objective
    reason: str = ""
    agreed_by_chair_on: date | None = None
    agreed_by_ceo_on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Objectives:
    """The objectives that this review judges."""

    id: str
    agreed_on: date | None = None
    agreed_where: str = ""
    objectives: tuple[Objective, ...] = ()
    changes: tuple[ObjectiveChange, ...] = ()
    proposals: tuple[ObjectiveProposal, ...] = ()

    def get(self, objective_id: str) -> Objective | None:
        """The objective with that id, if there is one."""
        return next((each for each in self.objectives if each.id == objective_id), None)

    def proposal(self, proposal_id: str) -> ObjectiveProposal | None:
        """The change that is being worded under that id."""
        return next((each for each in self.proposals if each.id == proposal_id), None)

    @property
    def standing(self) -> tuple[Objective, ...]:
        """Those not withdrawn: the ones that are judged."""
        return tuple(o for o in self.objectives if o.status is not ObjectiveStatus.WITHDRAWN)


@dataclass(frozen=True, slots=True, kw_only=True)
class DroppedObjective:
    """An objective of this period that does not go on, and why."""

    objective: str
    reason: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class NextObjectives:
    """The objectives for the period that follows."""

    id: str
    agreed_on: date | None = None
    objectives: tuple[Objective, ...] = ()
    dropped: tuple[DroppedObjective, ...] = ()

    def drop(self, objective_id: str) -> DroppedObjective | None:
        """Why that objective does not go on, if somebody said so."""
        return next((each for each in self.dropped if each.objective == objective_id), None)
