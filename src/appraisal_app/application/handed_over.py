"""Files that a second start of the program hands to the one that runs."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from threading import Event, Lock
from typing import TypeAlias


class Asked:
    """A wish for files; none where the program itself was only to be shown.

    Either the running program takes it, or the asking one withdraws it and opens the files by
    itself: never both. `token` is what the desktop lets a window come forward by, "" for nothing.
    """

    def __init__(self, paths: tuple[Path, ...], token: str = "") -> None:
        self.paths = paths
        self.token = token
        self._guard = Lock()
        self._taken = Event()
        self._is_withdrawn = False

    def take(self) -> bool:
        """Promise to open them; False when it is too late."""
        with self._guard:
            if not self._is_withdrawn:
                self._taken.set()
            return not self._is_withdrawn

    def is_taken(self, seconds: float) -> bool:
        """Wait so long for somebody to take it; False withdraws it."""
        self._taken.wait(seconds)
        with self._guard:
            self._is_withdrawn = not self._taken.is_set()
            return not self._is_withdrawn


Hear: TypeAlias = Callable[[Asked], None]
"""Passes a wish on to the window's thread; called on another one."""


class Waiting:
    """Promises and keeps what is asked for until the window can be told.

    Loading may take longer than a second start has patience: it would open a window itself.
    """

    def __init__(self) -> None:
        self._guard = Lock()
        self._kept: list[Asked] = []
        self._hear: Hear | None = None

    def hear(self, asked: Asked) -> None:
        """Promise and keep it, or pass it on where somebody hears."""
        with self._guard:
            if self._hear is None:
                if asked.take():
                    self._kept.append(asked)
                return
        self._hear(asked)

    @property
    def has_files(self) -> bool:
        """Whether files are promised that nobody was told of yet."""
        with self._guard:
            return any(each.paths for each in self._kept)

    def pass_on(self, hear: Hear) -> None:
        """Tell `hear` from now on, first of what was kept."""
        with self._guard:
            kept, self._kept, self._hear = self._kept, [], hear
        for asked in kept:
            hear(asked)
