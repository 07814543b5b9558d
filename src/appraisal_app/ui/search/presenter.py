"""Searches while somebody types, and goes where a result leads."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from appraisal_app.application.errors import AppError
from appraisal_app.application.searching import Hit
from appraisal_app.ui.autosave import SingleShot
from appraisal_app.ui.failures import problems_in
from appraisal_app.ui.forms.blocks import PageState
from appraisal_app.ui.forms.buttons_only import ButtonsOnly
from appraisal_app.ui.forms.listener import Answer
from appraisal_app.ui.forms.said import Passage, passage
from appraisal_app.ui.forms.screen import PageScreen
from appraisal_app.ui.search.blocks import Results
from appraisal_app.ui.search.guidance import PageHit
from appraisal_app.ui.search.state import (
    BOARD_TEXTS,
    HIT,
    PAGE,
    WORDS,
    Findings,
    SearchTexts,
    search_page,
)
from appraisal_app.ui.targets import Target

PAUSE_MS = 150
"""From the last letter typed."""

FIRST, BACK = "first", "back"
"""What the keys Enter in the field and Escape stand for."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SearchParts:
    """What the search needs.

    `search` raises AppError; `pages_with` gives the pages whose title, purpose or guidance hold
    the words. `cycle_id` is that of the review in sight, or ""; `turn_to` gets the id of another
    review. `navigate` gets the code of a page, with "#" and the key of a field on it; `point_out`
    then gets the words to be marked there. `open_guidance` gets the code of a page that is to be
    shown with its guidance. `back` leaves the search.
    """

    search: Callable[[str], tuple[Hit, ...]]
    page_of: Callable[[Hit], Target]
    pages_with: Callable[[str], tuple[PageHit, ...]]
    cycle_id: Callable[[], str]
    turn_to: Callable[[str], None]
    navigate: Callable[[str], None]
    point_out: Callable[[Passage], None]
    open_guidance: Callable[[str], None]
    back: Callable[[], None]
    timer: SingleShot
    texts: SearchTexts = BOARD_TEXTS


class SearchPresenter(ButtonsOnly):
    """The search page; hears it as a PageListener. The words stay until the file is closed."""

    def __init__(self, parts: SearchParts, screen: PageScreen) -> None:
        self._parts = parts
        self._screen = screen
        self._words = ""
        self._findings = Findings()

    @property
    def state(self) -> PageState:
        """The page as it is now."""
        return search_page(self._words, self._findings, self._parts.cycle_id(), self._parts.texts)

    def show(self, _focus: str = "") -> None:
        """Show the page, with what is found now for the words of last time."""
        self._find()
        self._screen.focus_field(WORDS)

    def leave(self) -> bool:
        """There is nothing to save here."""
        self._parts.timer.stop()
        return True

    def changed(self, key: str, value: Answer) -> None:
        if key == WORDS and isinstance(value, str):
            self._words = value
            self._parts.timer.start(PAUSE_MS, self._find)

    def pressed(self, action_key: str) -> None:
        if action_key == BACK:
            self._parts.back()
        elif action_key == FIRST:
            self._open_first()
        elif action_key.startswith(HIT):
            self._open_hit(*self._findings.hits[int(action_key.removeprefix(HIT))])
        elif action_key.startswith(PAGE):
            self._open_page(int(action_key.removeprefix(PAGE)))

    def _find(self) -> None:
        self._parts.timer.stop()
        self._findings = self._found(" ".join(self._words.split()))
        self._screen.render_state(self.state)

    def _found(self, words: str) -> Findings:
        if not words:
            return Findings()
        try:
            hits = self._parts.search(words)
        except AppError as error:
            return Findings(words=words, problems=problems_in(error))
        return Findings(
            words=words,
            hits=tuple((hit, self._parts.page_of(hit)) for hit in hits),
            pages=self._parts.pages_with(words),
        )

    def _open_first(self) -> None:
        """Go where the first result on the page leads; what was just typed counts."""
        self._find()
        keys = (
            result.key
            for block in self.state.blocks
            if isinstance(block, Results)
            for result in block.results
            if result.key
        )
        first = next(keys, "")
        if first:
            self.pressed(first)

    def _open_hit(self, hit: Hit, target: Target) -> None:
        if hit.cycle_id and hit.cycle_id != self._parts.cycle_id():
            self._parts.turn_to(hit.cycle_id)
            if hit.cycle_id != self._parts.cycle_id():
                # The review could not be turned to; the window says why.
                return
            target = self._parts.page_of(hit)
        if target.page:
            field = f"#{target.field}" if target.field else ""
            self._parts.navigate(f"{target.page}{field}")
            self._parts.point_out(passage(hit.excerpt, hit.marks))

    def _open_page(self, place: int) -> None:
        hit = self._findings.pages[place]
        if hit.in_guidance:
            self._parts.open_guidance(hit.page)
        else:
            self._parts.navigate(hit.page)
