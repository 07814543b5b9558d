"""Why a document cannot go out yet: in words beside its buttons, with the way to what is meant."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from appraisal_app.domain.phrases import phrased
from appraisal_app.ui.documents.writing_state import WritingState, quoted
from appraisal_app.ui.forms.blocks import Problem
from appraisal_app.ui.language.words import shown
from appraisal_app.ui.theme.lettering import Lettering
from appraisal_app.ui.widgets.buttons import LinkButton
from appraisal_app.ui.widgets.flow import FlowLayout
from appraisal_app.ui.widgets.words import Tone, Words


class Why(QWidget):
    """The first reason as a link, and a way to the next one; nothing when it can go out.

    Where there is little room it names the words alone.
    """

    followed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._missing: tuple[Problem, ...] = ()
        self._at = 0
        self._waits = ""
        self._is_short = False
        self._words = Words("", Lettering.SMALL_STRONG, Tone.BAD, flows=True)
        self._reason = LinkButton()
        self._reason.setObjectName("why")
        self._next = LinkButton()
        self._next.setObjectName("why-next")
        line = FlowLayout(gap=8)
        for widget in (self._words, self._reason, self._next):
            line.addWidget(widget)
        stack = QVBoxLayout(self)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.addLayout(line)
        self._reason.clicked.connect(self._follow)
        self._next.clicked.connect(self._go_on)
        self._show()

    def render_state(self, state: WritingState) -> None:
        """Show why the buttons of `state` cannot be pressed."""
        if state.missing != self._missing:
            self._missing = state.missing
            self._at = min(self._at, max(len(self._missing) - 1, 0))
        self._waits = state.waits
        self._show()

    def shorten(self, *, short: bool) -> None:
        """Say it in a few words, or in a sentence."""
        if short is not self._is_short:
            self._is_short = short
            self._show()

    def _show(self) -> None:
        count = len(self._missing)
        said = shown("Held back:") if self._is_short else shown("It cannot go out yet:")
        if count > 1:
            said = said.replace(":", shown(" (%1 of %2):"))
        said = said.replace("%1", str(self._at + 1)).replace("%2", str(count))
        self._words.say(said if count else shown(self._waits))
        self._reason.setVisible(count > 0)
        self._next.setVisible(count > 1)
        if count:
            text = shown(self._missing[self._at].text)
            self._reason.say(
                self._in_short(text), spoken=phrased("{said} {text}", said=said, text=text)
            )
            self._next.say(shown("Next"), spoken=shown("Go to the next thing to put right"))
        self.setVisible(count > 0 or bool(self._waits))

    def _in_short(self, text: str) -> str:
        words = quoted(text)
        return phrased("“{words}”", words=words) if words and self._is_short else text

    def _follow(self) -> None:
        if self._missing:
            self.followed.emit(self._missing[self._at])

    def _go_on(self) -> None:
        if self._missing:
            self._at = (self._at + 1) % len(self._missing)
            self._show()
            self._follow()
