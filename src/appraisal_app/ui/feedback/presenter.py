"""A page of a facilitator's file."""

from __future__ import annotations

from typing import TypeAlias

from appraisal_app.domain.feedback.rounds import FeedbackRound
from appraisal_app.ui.feedback.content import FeedbackContext, FeedbackTools
from appraisal_app.ui.feedback.keys import PAGES as KEYS
from appraisal_app.ui.feedback.registry import PAGES
from appraisal_app.ui.forms.screen import PageScreen
from appraisal_app.ui.kept_pages.own_presenter import OwnParts, OwnPresenter

FeedbackParts: TypeAlias = OwnParts[FeedbackRound, FeedbackContext, FeedbackTools]


class FeedbackPresenter(OwnPresenter[FeedbackRound, FeedbackContext, FeedbackTools]):
    """One page; buttons that bear the name of a page lead there."""

    def __init__(self, parts: FeedbackParts, screen: PageScreen) -> None:
        first = FeedbackContext(value=parts.editor.present, today=parts.clock.today())
        super().__init__(parts, PAGES[parts.key], first, screen)
        self._go = parts.navigate

    def pressed(self, action_key: str) -> None:
        """Go elsewhere, or do what the button says."""
        if action_key in KEYS:
            self._go(action_key)
        else:
            super().pressed(action_key)
