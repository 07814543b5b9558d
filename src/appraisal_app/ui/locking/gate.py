"""Stands between the window and the session: while it is locked, hardly anything passes."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from appraisal_app.ui.help_menu import WHILE_LOCKED
from appraisal_app.ui.shell.listener import WindowListener

_ALWAYS = WHILE_LOCKED | frozenset(
    {"quit", "about", "accessibility", "spelling", "next_window", "previous_window"}
)
UNLOCK = "Unlock the file first; then drop it again."
_LOOKS = ("theme:", "text:")


class Waiting(Protocol):
    """Keeps packets and papers until they can be looked at."""

    def dropped(self, paths: tuple[Path, ...]) -> None:
        """Keep the packets, PDFs and folders among files that were dropped."""
        ...

    def foretold(self, paths: tuple[Path, ...]) -> str:
        """What dropping these files would do."""
        ...


class LockGate:
    """A WindowListener that passes on what may be done at a locked window."""

    def __init__(
        self, target: WindowListener, is_locked: Callable[[], bool], waiting: Waiting
    ) -> None:
        self._target = target
        self._is_locked = is_locked
        self._waiting = waiting

    def command(self, key: str) -> None:
        """Pass on looks and leaving."""
        if not self._is_locked() or key in _ALWAYS or key.startswith(_LOOKS):
            self._target.command(key)

    def went(self, key: str) -> None:
        """Pass on a place only when unlocked."""
        if not self._is_locked():
            self._target.went(key)

    def chose_review(self, key: str) -> None:
        """Pass on a review only when unlocked."""
        if not self._is_locked():
            self._target.chose_review(key)

    def chose_role(self, key: str) -> None:
        """Pass on a role only when unlocked."""
        if not self._is_locked():
            self._target.chose_role(key)

    def dropped(self, paths: tuple[Path, ...]) -> None:
        """Pass on files when unlocked; packets and papers wait until then."""
        (self._waiting if self._is_locked() else self._target).dropped(paths)

    def foretold(self, paths: tuple[Path, ...]) -> str:
        """Say what has to wait until it is unlocked."""
        return (self._waiting if self._is_locked() else self._target).foretold(paths)

    def left(self) -> None:
        """Pass on a moment to save."""
        self._target.left()

    def may_close(self) -> bool:
        """Pass the question on: what is held would be lost."""
        return self._target.may_close()
