"""What goes between the board and the chief executive's desk: a request, and submitted words."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from appraisal_app.domain.objectives import ObjectiveKind
from appraisal_app.domain.process import Framework, Scale
from appraisal_app.domain.reflection import ReflectionVersion


@dataclass(frozen=True, slots=True, kw_only=True)
class AskedCriterion:
    """A measure in its agreed words."""

    id: str
    measure: str = ""
    baseline: str = ""
    target: str = ""
    source: str = ""
    due: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class AskedMilestone:
    """A date in the year; what the panel noted about it stays behind."""

    id: str
    description: str = ""
    due: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class AskedObjective:
    """An objective in its agreed words."""

    id: str
    title: str = ""
    statement: str = ""
    kind: ObjectiveKind = ObjectiveKind.STRATEGIC
    success_criteria: tuple[AskedCriterion, ...] = ()
    milestones: tuple[AskedMilestone, ...] = ()
    start: date | None = None
    end: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class DeskRequest:
    """Everything that the chief executive's desk needs to write a self-reflection."""

    review: str
    """The id of the review in the board's file; what comes back names it."""
    label: str
    start: date
    end: date
    due: date | None = None
    scale: Scale
    frameworks: tuple[Framework, ...] = ()
    objectives: tuple[AskedObjective, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class SubmittedReflection:
    """The submitted words, and the id of the review that they belong to."""

    review: str
    words: ReflectionVersion
