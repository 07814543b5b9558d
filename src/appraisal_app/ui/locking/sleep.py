"""Hears from the system that the computer is about to sleep, where the system says so."""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import SLOT, QObject, Slot

_SERVICE = "org.freedesktop.login1"
_PATH = "/org/freedesktop/login1"
_INTERFACE = "org.freedesktop.login1.Manager"
_SIGNAL = "PrepareForSleep"


class SleepEar(QObject):
    """Calls `before` when the computer is about to sleep, and when it wakes."""

    def __init__(self, before: Callable[[], None], parent: QObject) -> None:
        super().__init__(parent)
        self._before = before

    def listen(self) -> bool:
        """Begin; False where nobody tells: the watch then notices the gap in time."""
        if not sys.platform.startswith("linux"):
            return False
        try:
            # Loaded where it is used: other systems have no such bus.
            from PySide6.QtDBus import QDBusConnection
        except ImportError:
            return False
        bus = QDBusConnection.systemBus()
        if not bus.isConnected():
            return False
        # Its stubs ask for bytes, which it refuses; it takes what SLOT gives.
        slot: Any = SLOT("heard(bool)")
        return bus.connect(_SERVICE, _PATH, _INTERFACE, _SIGNAL, self, slot)

    @Slot(bool)
    def heard(self, _is_beginning: bool) -> None:  # noqa: FBT001 - the system's own signal
        """The system says that it is about to sleep, or has woken."""
        self._before()
