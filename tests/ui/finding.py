"""Widgets and actions by name and kind, for tests."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QWidget

W = TypeVar("W", bound=QObject)


def found(root: QObject, kind: type[W], name: str = "") -> W:
    """The one of this kind and name; fails without it."""
    thing = root.findChild(kind, name) if name else root.findChild(kind)
    assert isinstance(thing, kind), f"no {kind.__name__} called {name!r}"
    return thing


def focused() -> QWidget:
    """What has the focus; fails when nothing has."""
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget
