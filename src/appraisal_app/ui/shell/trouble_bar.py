"""A sentence that stays until its cause is gone, with what can be done about it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from appraisal_app.ui.language.words import shown
from appraisal_app.ui.shell.state import BarAction, BarState
from appraisal_app.ui.theme.icons import Icons
from appraisal_app.ui.theme.lettering import Lettering
from appraisal_app.ui.widgets.flow import FlowLayout
from appraisal_app.ui.widgets.ground import Ground, Side, Surface
from appraisal_app.ui.widgets.icon_line import IconView
from appraisal_app.ui.widgets.word_button import WordButton
from appraisal_app.ui.widgets.words import Words


class BarButton(WordButton):
    """One of the things that can be done; tells its key."""

    asked = Signal(str)

    def __init__(self, action: BarAction) -> None:
        super().__init__(shown(action.label))
        self._key = action.key
        self.setObjectName(f"bar-{action.key}")
        self.clicked.connect(self._ask)

    def _ask(self) -> None:
        self.asked.emit(self._key)


class TroubleBar(Ground):
    """Hidden while all is well."""

    asked = Signal(str)

    def __init__(self, icons: Icons) -> None:
        super().__init__(Surface.TROUBLE, Side.BOTTOM)
        self._state: BarState | None = None
        self._words = Words("", Lettering.STRONG)
        self._flow = FlowLayout(gap=8)
        self._buttons: list[BarButton] = []
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 8, 14, 8)
        row.setSpacing(9)
        sign = IconView(icons, "triangle-alert", "bad", self)
        row.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(6)
        words.addWidget(self._words)
        words.addLayout(self._flow)
        row.addLayout(words, 1)
        self.hide()

    def show_bar(self, state: BarState | None) -> None:
        """Show the sentence and its buttons, or nothing."""
        if state == self._state:
            return
        self._state = state
        for button in self._buttons:
            self._flow.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._buttons = [self._button(action) for action in state.actions] if state else []
        self._words.say(shown(state.text) if state else "")
        self.setAccessibleName(shown(state.text) if state else "")
        self.setVisible(state is not None)

    def _button(self, action: BarAction) -> BarButton:
        button = BarButton(action)
        button.asked.connect(self.asked)
        self._flow.addWidget(button)
        return button
