"""The panel's judgements, each with its reasons, and the draft statement."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from appraisal_app.domain.people import Role


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """What was found for one measure."""

    criterion: str
    found: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Judgement:
    """What the panel makes of one objective, and why."""

    objective: str
    panel_rating: str = ""
    """A rating key of the cycle's scale."""
    reasons: str = ""
    difference: str = ""
    """Why the panel sees it far from how the chief executive does."""
    raised_before: str = ""
    """When and where it was said before, so that it is no surprise."""
    findings: tuple[Finding, ...] = ()

    def found(self, criterion_id: str) -> str:
        """What was found for that measure, or ""."""
        return next((f.found for f in self.findings if f.criterion == criterion_id), "")


@dataclass(frozen=True, slots=True, kw_only=True)
class Judgements:
    """The judgements of a review; there is no overall rating and no sum."""

    id: str
    judgements: tuple[Judgement, ...] = ()

    def on(self, objective_id: str) -> Judgement:
        """The judgement on that objective; an empty one when there is none."""
        found = next((each for each in self.judgements if each.objective == objective_id), None)
        return found if found is not None else Judgement(objective=objective_id)


class Agreement(StrEnum):
    """Whether the chief executive agrees; a signature never depends on it."""

    YES = "yes"
    IN_PART = "in_part"
    NO = "no"


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement:
    """The annual review statement in the panel's words, and the chief executive's comments."""

    id: str
    summary: str = ""
    strengths: str = ""
    growth: str = ""
    context: str = ""
    received_on: date | None = None
    comments_due: date | None = None
    discussed_on: date | None = None
    agreed: Agreement | None = None
    agreed_on: date | None = None
    ceo_comments: str = ""
    """Word for word, never edited by anyone else."""
    ceo_comments_on: date | None = None
    ceo_comments_by: Role | None = None
    """Who put them in here: the chair or the clerk as received, or the chief executive."""
    no_comments_reason: str = ""
