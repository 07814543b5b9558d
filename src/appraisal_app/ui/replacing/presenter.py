"""Hears the page on which words are found and replaced."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from typing import Any

from appraisal_app.application.errors import AppError
from appraisal_app.application.kept_editor import KeptEditor
from appraisal_app.domain.errors import DomainError
from appraisal_app.domain.phrases import phrased
from appraisal_app.ui.failures import problems_in
from appraisal_app.ui.forms.blocks import PageState
from appraisal_app.ui.forms.buttons_only import ButtonsOnly
from appraisal_app.ui.forms.listener import Answer
from appraisal_app.ui.forms.screen import PageScreen
from appraisal_app.ui.replacing.finding import OpenPage, places, with_all
from appraisal_app.ui.replacing.state import (
    BACK,
    FIND,
    LOOK,
    NO_WISH,
    OF_REVIEW,
    ON_PAGE,
    REPLACE_ALL,
    Looked,
    replacing_page,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class ReplacingParts:
    """The editor of what is open, its pages as they stand, the way back, and what to call it."""

    editor: Callable[[], KeptEditor[Any]]
    pages: Callable[[], Iterable[OpenPage]]
    back: Callable[[], None]
    purpose: str = OF_REVIEW


class ReplacingPresenter(ButtonsOnly):
    """Finds when asked, and replaces what is ticked in one step of undo."""

    def __init__(self, parts: ReplacingParts, screen: PageScreen) -> None:
        self._parts = parts
        self._screen = screen
        self._wish = NO_WISH
        self._looked = Looked()

    @property
    def state(self) -> PageState:
        """The page as it is now."""
        return replacing_page(self._wish, self._looked, self._parts.purpose)

    def show(self, _focus: str = "") -> None:
        """Show the page; what was found before may no longer stand there."""
        self._looked = Looked()
        self._render()
        self._screen.focus_field(FIND)

    def leave(self) -> bool:
        """There is nothing to save here that does not save itself."""
        return True

    def changed(self, key: str, value: Answer) -> None:
        match key, value:
            case ("find", str()):
                self._wish = replace(self._wish, find=value)
            case ("instead", str()):
                self._wish = replace(self._wish, instead=value)
            case ("whole", bool()):
                self._wish = replace(self._wish, is_whole=value)
            case (_, tuple()) if key.startswith(ON_PAGE):
                self._tick(key, frozenset(value))
            case _:
                return
        self._render()

    def pressed(self, action_key: str) -> None:
        if action_key == LOOK:
            self._look()
        elif action_key == REPLACE_ALL:
            self._replace()
        elif action_key == BACK:
            self._parts.back()

    def _look(self, said: str = "") -> None:
        found = places(self._parts.editor().present, self._parts.pages(), self._wish)
        self._looked = Looked(
            wish=self._wish,
            places=found,
            ticked=frozenset(each.key for each in found if each.fits),
            said=said,
        )
        self._render()
        # The button stands below all that was found; whoever pressed it goes on at its beginning.
        first = next((each for each in found if each.fits), None)
        if first is not None:
            self._screen.focus_field(f"{ON_PAGE}{first.key}")

    def _tick(self, key: str, ticked: frozenset[str]) -> None:
        """Take on the ticks of one page's list."""
        first = key.removeprefix(ON_PAGE)
        pages = {each.page for each in self._looked.places or () if each.key == first}
        own = frozenset(each.key for each in self._looked.places or () if each.page in pages)
        self._looked = replace(self._looked, ticked=(self._looked.ticked - own) | ticked, said="")

    def _replace(self) -> None:
        chosen, wish = self._looked.chosen, self._looked.wish
        editor = self._parts.editor()
        editor.close_step()
        try:
            editor.edit(
                lambda value: with_all(value, chosen, wish),
                phrased("replacing “{find}”", find=wish.find),
            )
            editor.close_step()
            editor.save()
        except (DomainError, AppError) as error:
            self._looked = replace(self._looked, problems=problems_in(error), said="")
            self._render()
            return
        times = sum(each.times for each in chosen)
        places_said = "1 place" if times == 1 else phrased("{times} places", times=times)
        self._looked = Looked(
            said=phrased(
                "Replaced in {places_said}. Undo in the menu Edit brings the old words back.",
                places_said=places_said,
            )
        )
        self._render()

    def _render(self) -> None:
        self._screen.render_state(self.state)
