"""A button that shows what is picked, and a menu to pick another."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu

from appraisal_app.domain.phrases import phrased
from appraisal_app.ui.language.words import shown
from appraisal_app.ui.shell.state import Pick
from appraisal_app.ui.widgets.word_button import ButtonKind, WordButton


class PickButton(WordButton):
    """Shows the label of the pick; absent without picks, and a plain word with a single one."""

    picked = Signal(str)

    def __init__(self, name: str) -> None:
        super().__init__("", ButtonKind.QUIET)
        self._name = name
        self._shown: tuple[tuple[Pick, ...], str] = ((), "")
        self._menu = QMenu(self)
        self._group = QActionGroup(self)
        self._group.triggered.connect(self._pick)
        self.hide()

    def show_picks(self, picks: tuple[Pick, ...], current: str) -> None:
        """Offer `picks`, with `current` picked."""
        if (picks, current) == self._shown:
            return
        self._shown = (picks, current)
        self._menu.clear()
        for pick in picks:
            action = self._menu.addAction(shown(pick.label))
            action.setData(pick.key)
            action.setCheckable(True)
            action.setChecked(pick.key == current)
            self._group.addAction(action)
        label = next((shown(pick.label) for pick in picks if pick.key == current), "")
        self.say(label)
        self.setAccessibleName(shown(phrased("{name}: {label}", name=self._name, label=label)))
        self.setToolTip(shown(self._name))
        self.setMenu(self._menu)
        self.setVisible(bool(picks))

    def _pick(self, action: QAction) -> None:
        self.picked.emit(str(action.data()))
