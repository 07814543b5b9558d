"""What goes from the board to a facilitator; what comes back is a summary."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from appraisal_app.domain.feedback.asking import LOWEST_FLOOR, Group, Question
from appraisal_app.domain.guest_papers import SeenBy
from appraisal_app.domain.process import Rating


@dataclass(frozen=True, slots=True, kw_only=True)
class FeedbackRequest:
    """Asks somebody to gather feedback for one review; nothing of the review itself is in it."""

    review: str
    """The id of the review in the board's file; the summary names it."""
    label: str
    due: date | None = None
    """By when the summary is wanted."""
    destroy_on: date | None = None
    """The day on which the answers are destroyed."""
    facilitator: str = ""
    chief_executive: str = ""
    """By name, so that nobody of that name vets what was written."""
    floor: int = LOWEST_FLOOR
    scale: tuple[Rating, ...] = ()
    questions: tuple[Question, ...] = ()
    groups: tuple[Group, ...] = ()
    seen_by: tuple[SeenBy, ...] = ()
    """Who will read the summary, by the review's own table."""
    kept_years: int
    """For how many years after the review is closed the board keeps the summary."""
