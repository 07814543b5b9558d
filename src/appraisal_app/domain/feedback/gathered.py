"""The board's side of feedback: what it asks of a facilitator, and the summary that came."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from appraisal_app.domain.feedback.asking import LOWEST_FLOOR, Group, Question
from appraisal_app.domain.feedback.released import FeedbackSummary


@dataclass(frozen=True, slots=True, kw_only=True)
class Feedback:
    """Feedback of one review. No answer is ever in it, only what was released."""

    id: str
    facilitator: str = ""
    groups: tuple[Group, ...] = ()
    frameworks: tuple[str, ...] = ()
    """Ids of those whose areas are asked about."""
    questions: tuple[Question, ...] = ()
    """The trust's own, beside those about the areas."""
    floor: int = LOWEST_FLOOR
    due: date | None = None
    destroy_on: date | None = None
    asked_on: date | None = None
    summary: FeedbackSummary | None = None
    received_on: date | None = None
