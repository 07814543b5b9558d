"""What a page of a facilitator's file is built from, and what it is made of."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeAlias

from appraisal_app.application.feedback.editing import FeedbackEditor
from appraisal_app.domain.feedback.rounds import FeedbackRound
from appraisal_app.ui.kept_pages.content import OwnPage
from appraisal_app.ui.kept_pages.tools import OwnContext, OwnTools


@dataclass(frozen=True, slots=True, kw_only=True)
class FeedbackContext(OwnContext[FeedbackRound]):
    """The round as it stands."""

    @property
    def feedback(self) -> FeedbackRound:
        """The one round that the file is about."""
        return self.value


@dataclass(frozen=True, slots=True, kw_only=True)
class FeedbackTools(OwnTools[FeedbackEditor, FeedbackRound]):
    """What the pages of a round have at hand."""


FeedbackDeed: TypeAlias = Callable[[FeedbackTools], None]


@dataclass(frozen=True, slots=True, kw_only=True)
class FeedbackPage(OwnPage[FeedbackTools]):
    """A page with what its buttons do."""
