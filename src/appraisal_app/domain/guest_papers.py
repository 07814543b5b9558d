"""What goes between the board and a panel member or the adviser: requests, and their answers."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from appraisal_app.domain.advice import AdviceOn
from appraisal_app.domain.confidentiality import Reader, Sight
from appraisal_app.domain.desk_papers import AskedObjective
from appraisal_app.domain.process import Framework, Scale
from appraisal_app.domain.reflection import ReflectionVersion
from appraisal_app.domain.views import ViewOn


@dataclass(frozen=True, slots=True, kw_only=True)
class SeenBy:
    """How much of an answer one reader will see, by the review's own table."""

    reader: Reader
    sight: Sight


@dataclass(frozen=True, slots=True, kw_only=True)
class GuestRequest:
    """What somebody who is asked may read of a review, and what becomes of the answer."""

    review: str
    """The id of the review in the board's file; what comes back names it."""
    label: str
    start: date
    end: date
    due: date | None = None
    name: str = ""
    """The name of whoever is asked."""
    scale: Scale
    frameworks: tuple[Framework, ...] = ()
    """Those whose areas the self-reflection speaks about."""
    objectives: tuple[AskedObjective, ...] = ()
    reflection: ReflectionVersion | None = None
    """The submitted self-reflection, once it is in and where the table lets them read it."""
    seen_by: tuple[SeenBy, ...] = ()
    kept_years: int
    """For how many years after the review is closed the board keeps the answer."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ViewRequest(GuestRequest):
    """Asks one panel member for a view before the panel meets."""

    person: str
    """The id of that person in the board's file."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AdviceRequest(GuestRequest):
    """Asks the adviser the four questions."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SubmittedView:
    """One panel member's view as it was submitted."""

    review: str
    person: str
    edition: int
    submitted_at: datetime
    objectives: tuple[ViewOn, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class SubmittedAdvice:
    """The adviser's four answers as they were submitted."""

    review: str
    edition: int
    submitted_at: datetime
    objectives: tuple[AdviceOn, ...] = ()
    overall: str = ""
    next_focus: str = ""
    development: str = ""
