"""Looks at the spelling of every text that somebody writes in."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TypeAlias

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from appraisal_app.application.ports.interaction import Tasks
from appraisal_app.application.spelling.dictionary import Dictionary, singular
from appraisal_app.application.spelling.suggesting import suggestions
from appraisal_app.ui.spelling.menu import Marked, Offer, marked_at, put_into
from appraisal_app.ui.spelling.underlines import Underlines
from appraisal_app.ui.widgets.text_box import TextBox

Words: TypeAlias = frozenset[str]


def _outermost(widget: QWidget) -> QWidget:
    """The window that the widget stands in, or over which its dialog does."""
    window = widget.window()
    while (parent := window.parentWidget()) is not None:
        window = parent.window()
    return window


@dataclass(frozen=True, slots=True, kw_only=True)
class SpellingParts:
    """Where words come from: the dictionary, read once, and the file that is open.

    `taught` are those of the file's words that somebody added, and `learning` gives how it learns
    another, None where it cannot.
    """

    read: Callable[[], Dictionary]
    tasks: Tasks
    words_of_file: Callable[[], Words]
    taught: Callable[[], tuple[str, ...]]
    learning: Callable[[], Callable[[str], None] | None]


class Spelling(QObject):
    """Reads the dictionary, beside the window, when the first text is entered; until then, nothing.

    `changed` tells the underlines that more words are known, or fewer.
    """

    changed = Signal()

    def __init__(self, parts: SpellingParts, parent: QObject) -> None:
        super().__init__(parent)
        self._parts = parts
        self._is_on = True
        self._is_asked = False
        self._dictionary: Dictionary | None = None
        self._of_file: Words = frozenset()
        self._taught: tuple[str, ...] = ()
        self._ignored: set[str] = set()
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._focused)

    def switch(self, *, is_on: bool) -> None:
        """Underline or not; draws all lines anew, so that they follow the colours too."""
        self._is_on = is_on
        if self._dictionary is not None:
            self.changed.emit()

    def forget(self) -> None:
        """Another file: what was ignored is so no more."""
        self._ignored.clear()

    def look_again(self) -> None:
        """Draw all lines anew where the file was taught a word, or a word was taken from it."""
        if self._dictionary is None or self._parts.taught() == self._taught:
            return
        self._read_file()
        self.changed.emit()

    def is_known(self, word: str) -> bool:
        """Whether nothing is to be said about the word; a capital may begin it."""
        if not self._is_on or self._dictionary is None or self._dictionary.knows(word):
            return True
        plain = singular(word)
        forms = {plain, plain[:1].lower() + plain[1:]}
        return not forms.isdisjoint(self._of_file) or not forms.isdisjoint(self._ignored)

    def _read_file(self) -> None:
        self._taught = self._parts.taught()
        self._of_file = self._parts.words_of_file()

    def _focused(self, _: QWidget | None, now: QWidget | None) -> None:
        if not self._is_on or not isinstance(now, TextBox) or not now.is_prose:
            return
        if _outermost(now) is not self.parent():
            # Another window knows the names of another file.
            return
        self._read_file()
        if now.document().findChild(Underlines) is None:
            self.changed.connect(Underlines(now, self.is_known).rehighlight)
            now.menu_made.connect(partial(self._offer, now))
        if not self._is_asked:
            self._is_asked = True
            self._parts.tasks.run(
                lambda _: self._parts.read(), done=self._read, failed=self._not_read
            )

    def _read(self, dictionary: Dictionary) -> None:
        self._dictionary = dictionary
        self.changed.emit()

    def _not_read(self, _: Exception) -> None:
        """A program without its dictionary still writes."""

    def _offer(self, box: TextBox, menu: QMenu, place: QTextCursor) -> None:
        marked = marked_at(place)
        dictionary = self._dictionary
        if marked is None or dictionary is None or box.isReadOnly():
            return
        if not self.is_known(marked.word.text):
            put_into(menu, marked, self._about(marked, dictionary))

    def _about(self, marked: Marked, dictionary: Dictionary) -> Offer:
        word, learn = marked.word.text, self._parts.learning()

        def ignore() -> None:
            self._ignored.add(singular(word))
            self.changed.emit()

        def add() -> None:
            if learn is not None:
                learn(word)
                self.look_again()

        return Offer(
            suggestions=suggestions(word, dictionary, self._of_file),
            ignore=ignore,
            add=add if learn is not None else None,
        )
