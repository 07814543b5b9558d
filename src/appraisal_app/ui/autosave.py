"""Saves soon after the first change, and at once when it matters."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QObject, QTimer

from appraisal_app.application.errors import AppError

SOON_MS = 900
"""From the first unsaved change, also while typing goes on: always under one second."""
AGAIN_MS = 10_000
"""From a failure, if nobody types."""


class SingleShot(Protocol):
    """Calls once, later; starting it again replaces what was to come."""

    def start(self, milliseconds: int, call: Callable[[], object]) -> None: ...
    def stop(self) -> None: ...


class Savable(Protocol):
    """What is saved; `save` raises AppError when it could not."""

    @property
    def dirty(self) -> bool: ...
    def save(self) -> None: ...


class SaveScreen(Protocol):
    """Says whether all is safe."""

    def saved(self) -> None:
        """All is saved."""
        ...

    def save_failed(self, error: AppError) -> None:
        """The last attempt failed; stays true until `saved`."""
        ...


class Autosave:
    """Watches over one editor."""

    def __init__(self, editor: Savable, timer: SingleShot, screen: SaveScreen) -> None:
        self._editor = editor
        self._timer = timer
        self._screen = screen
        self._is_due = False
        self._has_failed = False

    def changed(self) -> None:
        """Hear of a change: the first one sets the time, later ones do not put it off."""
        if self._editor.dirty and not self._is_due:
            self._is_due = True
            self._timer.start(SOON_MS, self.now)

    def now(self) -> bool:
        """Save at once if there is anything to save; False when it could not be done."""
        self._is_due = False
        self._timer.stop()
        if not self._editor.dirty and not self._has_failed:
            return True
        try:
            self._editor.save()
        except AppError as error:
            self._has_failed = True
            self._timer.start(AGAIN_MS, self.now)
            self._screen.save_failed(error)
            return False
        self._has_failed = False
        self._screen.saved()
        return True

    def stop(self) -> None:
        """Save no more by itself: the file is about to close."""
        self._is_due = False
        self._timer.stop()


class QtSingleShot(QObject):
    """A SingleShot of Qt's clock."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._call: Callable[[], object] | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._fire)

    def start(self, milliseconds: int, call: Callable[[], object]) -> None:
        """Call `call` once after `milliseconds`."""
        self._call = call
        self._timer.start(milliseconds)

    def stop(self) -> None:
        """Call nothing, and keep nothing alive."""
        self._timer.stop()
        self._call = None

    def _fire(self) -> None:
        call, self._call = self._call, None
        if call is not None:
            call()
