"""Change a widget without hearing about it."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager
from typing import TypeVar

from PySide6.QtCore import QObject, QSignalBlocker

W = TypeVar("W", bound=QObject)


@contextmanager
def quietly(widget: W) -> Generator[W]:
    """Hold the widget's signals back inside the block."""
    blocker = QSignalBlocker(widget)
    try:
        yield widget
    finally:
        blocker.unblock()
