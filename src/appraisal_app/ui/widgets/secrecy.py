"""Marks what shows a secret, so that a copy of it does not stay on the clipboard."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

_MARK = "holds a secret"


def keep_secret(widget: QWidget, *, is_on: bool = True) -> None:
    """What is copied from this widget, or from inside it, is a secret."""
    widget.setProperty(_MARK, is_on)


def is_secret(widget: QWidget) -> bool:
    """Whether this very widget was marked."""
    return widget.property(_MARK) is True
