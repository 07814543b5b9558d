"""The story of a form: what a document says, and places for answers in the order of reading."""

from __future__ import annotations

from typing import TYPE_CHECKING

from appraisal_app.reporting.tagged.answers import choice_places, text_place, tick_place
from appraisal_app.reporting.tagged.story import Story

if TYPE_CHECKING:
    from collections.abc import Sequence

_ROOM_BELOW = 4.0


class FormStory(Story):
    """A story with places for answers; `tip` is what a reader of the form hears at each."""

    def text_answer(self, name: str, tip: str, *, limit: int, lines: int) -> None:
        """A box to type in, never parted by a page end."""
        self._flow.add(text_place(name, self._press.spelt(tip), self._at, limit=limit, lines=lines))
        self.space(_ROOM_BELOW)

    def tick_answer(self, name: str, words: str, tip: str) -> None:
        """A box to tick, with its words."""
        self._flow.add(tick_place(name, words, self._press.spelt(tip), self._at, self._press))
        self.space(_ROOM_BELOW)

    def choice_answer(self, name: str, tip: str, choices: Sequence[tuple[str, str]]) -> None:
        """One of several pairs of value and words; none is chosen yet."""
        self._flow.add(choice_places(name, self._press.spelt(tip), choices, self._at, self._press))
        self.space(_ROOM_BELOW)
