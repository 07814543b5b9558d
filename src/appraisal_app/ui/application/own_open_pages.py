"""The pages of own files in whose answers words may be replaced, each as it stands."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from datetime import date

from appraisal_app.application.feedback.editing import FeedbackEditor
from appraisal_app.application.guests.editing import GuestEditor
from appraisal_app.application.own_desk.editing import DeskEditor
from appraisal_app.ui.feedback.content import FeedbackContext
from appraisal_app.ui.feedback.keys import PAGES as FEEDBACK_KEYS
from appraisal_app.ui.feedback.keys import Part as FeedbackPart
from appraisal_app.ui.feedback.registry import PAGES as FEEDBACK_PAGES
from appraisal_app.ui.forms.blocks import PageState
from appraisal_app.ui.guest import keys as guest_keys
from appraisal_app.ui.guest.content import GuestContext
from appraisal_app.ui.guest.registry import page_of as guest_page
from appraisal_app.ui.own_desk import keys as desk_keys
from appraisal_app.ui.own_desk.content import DeskContext
from appraisal_app.ui.own_desk.registry import page_of as desk_page
from appraisal_app.ui.replacing.finding import OpenPage

_OTHERS_WORDS = frozenset({FeedbackPart.ENTERING, FeedbackPart.READING})
"""Pages of a round of feedback on which stand what others wrote."""


def desk_pages(editor: DeskEditor, today: date) -> Iterator[OpenPage]:
    """Those of the chief executive's own file."""

    def state(key: str) -> PageState:
        number = desk_keys.parted(key)[1]
        context = DeskContext(value=editor.desk, today=today, number=number, access=editor.access)
        return desk_page(key)(context).state

    return _open(state, desk_keys.pages_of(editor.desk))


def guest_pages(editor: GuestEditor, today: date) -> Iterator[OpenPage]:
    """Those of a panel member's or adviser's own file."""

    def state(key: str) -> PageState:
        number = guest_keys.parted(key)[1]
        context = GuestContext(value=editor.guest, today=today, number=number, access=editor.access)
        return guest_page(key)(context).state

    return _open(state, guest_keys.pages_of(editor.guest))


def feedback_pages(editor: FeedbackEditor, today: date) -> Iterator[OpenPage]:
    """Those of a facilitator's file; none that holds an answer."""

    def state(key: str) -> PageState:
        context = FeedbackContext(value=editor.feedback, today=today, access=editor.access)
        return FEEDBACK_PAGES[key](context).state

    return _open(state, (each for each in FEEDBACK_KEYS if each not in _OTHERS_WORDS))


def _open(state: Callable[[str], PageState], keys: Iterable[str]) -> Iterator[OpenPage]:
    for key in keys:
        page = state(key)
        title = " · ".join(part for part in (page.stage_title, page.title) if part)
        if not page.lock:
            yield OpenPage(code=key, title=title, blocks=page.blocks)
