"""D08, objectives and development plan: what it may hold."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from appraisal_app.application.documents.parts import (
    Cover,
    Mark,
    MeasureRow,
    MilestoneRow,
    SignatureBox,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class PlannedObjective:
    """An objective for the period ahead."""

    no: int
    title: str
    statement: str
    kind: str
    serves: str
    measures: tuple[MeasureRow, ...]
    milestones: tuple[MilestoneRow, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class DevelopmentRow:
    """A need, what is done about it, and the board's part."""

    need: str
    action: str
    kind: str
    by: date | None
    boards_promise: str
    promise_owner: str
    promise_by: date | None


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanContent:
    """The whole of the plan."""

    cover: Cover
    mark: Mark
    objectives: tuple[PlannedObjective, ...]
    development: tuple[DevelopmentRow, ...]
    agreed_on: date | None
    next_review_on: date | None
    signatures: tuple[SignatureBox, ...]
