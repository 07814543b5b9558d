"""One line to write in, without an undo of its own."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent
from PySide6.QtWidgets import QLineEdit, QMenu, QWidget

from appraisal_app.ui.widgets.undo_keys import leaves_undo


def without_undo(menu: QMenu) -> QMenu:
    """Take the lines for an undo of the widget's own out of a context menu."""
    for action in menu.actions():
        if action.objectName() in {"edit-undo", "edit-redo"}:
            menu.removeAction(action)
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
        menu = without_undo(self.createStandardContextMenu())
        menu.exec(event.globalPos())
        menu.deleteLater()
