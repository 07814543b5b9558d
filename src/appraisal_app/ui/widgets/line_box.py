"""One line to write in, without an undo of its own."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent
from PySide6.QtWidgets import QLineEdit, QMenu, QWidget

from appraisal_app.ui.language.words import shown
from appraisal_app.ui.widgets.undo_keys import leaves_undo

_AS_IN_EDIT_MENU = {"select-all": "Select &all", "edit-delete": "&Delete"}


def fitted(menu: QMenu) -> QMenu:
    """Take the widget's own undo out of a context menu; call lines as the menu Edit does."""
    for action in menu.actions():
        if action.objectName() in {"edit-undo", "edit-redo"}:
            menu.removeAction(action)
        label = _AS_IN_EDIT_MENU.get(action.objectName())
        if label is not None:
            _, tab, keys = action.text().partition("\t")
            action.setText(shown(label) + tab + keys)
    first = menu.actions()[:1]
    if first and first[0].isSeparator():
        menu.removeAction(first[0])
    return menu


class LineBox(QLineEdit):
    """A frameless line edit that leaves undo to the window."""

    entered = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrame(False)

    def event(self, event: QEvent) -> bool:
        return False if leaves_undo(event) else super().event(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.entered.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = fitted(self.createStandardContextMenu())
        menu.exec(event.globalPos())
        menu.deleteLater()
