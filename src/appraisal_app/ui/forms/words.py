"""The one place where texts inside states meet the translation."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def shown(text: str) -> str:
    """`text` in the language of the window."""
    return QCoreApplication.translate("pages", text) if text else ""
