"""The clipboard of the window system."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication


class QtClipboard:
    """A Clipboard."""

    def put(self, text: str) -> None:
        """Put this there, in place of what it held."""
        QGuiApplication.clipboard().setText(text)
