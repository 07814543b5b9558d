"""A page of a facilitator's file: what it is built from, and its buttons with what they need."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial

from appraisal_app.application.feedback.editing import FeedbackEditor
from appraisal_app.application.ports.clock import Clock
from appraisal_app.domain.feedback.rounds import FeedbackRound
from appraisal_app.ui.feedback.content import FeedbackContext, FeedbackTools
from appraisal_app.ui.feedback.keys import PAGES as KEYS
from appraisal_app.ui.feedback.registry import PAGES
from appraisal_app.ui.forms.screen import PageScreen
from appraisal_app.ui.kept_pages.content import KeptPage, Says
from appraisal_app.ui.kept_pages.presenter import KeptParts, KeptPresenter


@dataclass(frozen=True, slots=True, kw_only=True)
class FeedbackParts:
    """What a page needs; `look` adds what is known about the file to a context."""

    key: str
    editor: FeedbackEditor
    clock: Clock
    new_id: Callable[[], str]
    navigate: Callable[[str], None]
    look: Callable[[FeedbackContext], FeedbackContext]
    tools: Callable[[Says], FeedbackTools]


class FeedbackPresenter(KeptPresenter[FeedbackRound]):
    """One page; buttons that bear the name of a page lead there."""

    def __init__(self, parts: FeedbackParts, screen: PageScreen) -> None:
        kept = KeptParts(
            editor=parts.editor,
            new_id=parts.new_id,
            navigate=parts.navigate,
            look=partial(_looked, parts),
        )
        super().__init__(kept, screen)
        self._go = parts.navigate

    def pressed(self, action_key: str) -> None:
        """Go elsewhere, or do what the button says."""
        if action_key in KEYS:
            self._go(action_key)
        else:
            super().pressed(action_key)


def _looked(parts: FeedbackParts, page: Says) -> Callable[[], KeptPage]:
    context = FeedbackContext(feedback=parts.editor.feedback, today=parts.clock.today())
    return partial(_made, parts, parts.look(context), page)


def _made(parts: FeedbackParts, known: FeedbackContext, page: Says) -> KeptPage:
    context = replace(
        known,
        feedback=parts.editor.feedback,
        today=parts.clock.today(),
        access=parts.editor.access,
    )
    made = PAGES[parts.key](context)

    def bound(key: str) -> Callable[[], None]:
        return lambda: made.deeds[key](parts.tools(page))

    return KeptPage(state=made.state, deeds={key: bound(key) for key in made.deeds})
