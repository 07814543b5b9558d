"""Enter presses the button that has the keyboard, on every system."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


def pressed_by_enter(button: QAbstractButton, event: QKeyEvent) -> bool:
    """Press `button` when that is what the key means; Space is left to Qt."""
    if event.key() not in _ENTER or event.isAutoRepeat():
        return False
    event.accept()
    button.click()
    return True
