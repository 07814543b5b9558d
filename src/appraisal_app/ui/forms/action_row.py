"""Buttons in a row that wraps; what a button waits for stands under it in words."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget
from shiboken6 import isValid

from appraisal_app.domain.phrases import strung
from appraisal_app.ui.forms.blocks import PageAction, Turn
from appraisal_app.ui.forms.listener import PageListener
from appraisal_app.ui.language.words import shown
from appraisal_app.ui.theme.lettering import Lettering
from appraisal_app.ui.theme.palette import colours_of
from appraisal_app.ui.widgets.flow import FlowLayout
from appraisal_app.ui.widgets.word_button import ButtonKind, WordButton
from appraisal_app.ui.widgets.words import Tone, Words

_TO_LINE, _FROM_LINE = 18, 18
"""Pixels above and below the line that parts the foot of a page from it."""


class ActionButton(WordButton):
    """The button of one action; tells its key."""

    asked = Signal(str)

    def __init__(self, key: str) -> None:
        super().__init__("")
        self._key = key
        self.clicked.connect(self._ask)

    def show_action(self, action: PageAction) -> None:
        """Show label, weight, hint and whether it can be pressed."""
        self.as_kind(ButtonKind.PRIMARY if action.primary else ButtonKind.PLAIN)
        self.say(shown(action.label))
        self.setAccessibleDescription(shown(action.hint))
        self.setToolTip(shown(action.hint))
        self.setEnabled(action.enabled)

    def _ask(self) -> None:
        self.asked.emit(self._key)


class ActionRow(QWidget):
    """Actions from the left edge on, the primary one first.

    Where they are `spread` they stand in their order, from the first primary one on at the right
    while there is room; where none is primary, the last one does.
    """

    answered = Signal()
    """A button was pressed, and the listener has done what it could."""

    def __init__(self, listener: PageListener, *, spread: bool = False) -> None:
        super().__init__()
        self._spread = spread
        self._listener = listener
        self._actions: tuple[PageAction, ...] = ()
        self._in_order: tuple[PageAction, ...] = ()
        self.has_last = True
        """Whether the last action is the way on, which stands at the right where all are spread."""
        self._buttons: dict[str, ActionButton] = {}
        self._flow = FlowLayout(gap=8)
        self._why = Words("", Lettering.SMALL, Tone.SOFT)
        stack = QVBoxLayout(self)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.setSpacing(6)
        stack.addLayout(self._flow)
        stack.addWidget(self._why)

    def button(self, key: str) -> QWidget | None:
        """The button of the action `key`."""
        return self._buttons.get(key)

    def show_actions(self, actions: Sequence[PageAction]) -> bool:
        """Show `actions`; True when buttons came, went or moved."""
        if tuple(actions) == self._actions:
            return False
        before = [action.key for action in self._in_order]
        self._actions = tuple(actions)
        self._in_order = self._actions if self._spread else tuple(_first_things_first(actions))
        changed = before != [action.key for action in self._in_order]
        if changed:
            self._rebuild()
        for action in actions:
            self._buttons[action.key].show_action(action)
        waits = [shown(a.hint) for a in actions if a.hint and not a.enabled]
        self._why.say(strung("\n", waits))
        return changed

    def _pressed(self, key: str) -> None:
        self._listener.pressed(key)
        # A disposal asks, and then the page of the review that went is gone, this row with it.
        if isValid(self):
            self.answered.emit()

    def _rebuild(self) -> None:
        wanted = {action.key for action in self._actions}
        for key in [k for k in self._buttons if k not in wanted]:
            gone = self._buttons.pop(key)
            gone.hide()
            gone.deleteLater()
        for button in self._buttons.values():
            self._flow.removeWidget(button)
        for action in self._in_order:
            self._flow.addWidget(self._button(action.key))
        self._flow.push_from(self._first_at_right())

    def _first_at_right(self) -> int:
        count = len(self._actions)
        if not self._spread:
            return count
        otherwise = count - 1 if self.has_last and count > 1 else count
        return next((i for i, a in enumerate(self._actions) if a.primary), otherwise)

    def _button(self, key: str) -> ActionButton:
        if key not in self._buttons:
            self._buttons[key] = ActionButton(key)
            self._buttons[key].setObjectName(f"action-{key}")
            self._buttons[key].asked.connect(self._pressed)
        return self._buttons[key]


def _first_things_first(actions: Sequence[PageAction]) -> list[PageAction]:
    return sorted(actions, key=lambda each: not each.primary)


class TurningRow(ActionRow):
    """The ways to the page before and the page after, at the same place on every page."""

    def __init__(self, listener: PageListener) -> None:
        super().__init__(listener)
        self.setContentsMargins(0, _TO_LINE + _FROM_LINE, 0, 0)

    def show_actions(self, actions: Sequence[PageAction]) -> bool:
        self.setVisible(bool(actions))
        return super().show_actions(actions)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(QColor(colours_of(self.palette()).line))
        painter.drawLine(0, _TO_LINE, self.width(), _TO_LINE)

    def _first_at_right(self) -> int:
        count = len(self._actions)
        return next((n for n, each in enumerate(self._actions) if each.turn is Turn.ON), count)
