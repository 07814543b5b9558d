"""One undo for the whole window: text widgets leave Ctrl+Z and Ctrl+Y alone."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtGui import QKeyEvent, QKeySequence

_UNDO = (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo)
_REDO_EVERYWHERE = QKeySequence("Ctrl+Y")


def is_undo(event: QEvent) -> bool:
    """Whether this key press, or the question before it, means undo or redo."""
    if not isinstance(event, QKeyEvent):
        return False
    if any(event.matches(key) for key in _UNDO):
        return True
    return QKeySequence(event.keyCombination()) == _REDO_EVERYWHERE


def leaves_undo(event: QEvent) -> bool:
    """Refuse `event` when it means undo or redo, so that the window's own action hears it.

    A text widget that accepts the ShortcutOverride swallows the key, even with its undo off.
    """
    kinds = (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress)
    if event.type() not in kinds or not is_undo(event):
        return False
    event.ignore()
    return True
