"""Whether somebody else wrote into an open file: what it looked like when we last let go of it."""

from __future__ import annotations

import os
from pathlib import Path

_FIRST_PAGE = 4096
"""Bytes, of which every commit changes some: the counter of changes stands in them."""


class Watch:
    """Looks at the length and the first page of an open file, on the disk and not in any cache.

    Closing a file drops all locks that the process has on it, so the watch is to be closed after
    the connection, and not before.
    """

    def __init__(self, path: Path) -> None:
        flags = os.O_RDONLY | getattr(os, "O_BINARY", 0) | getattr(os, "O_CLOEXEC", 0)
        self._file = os.open(path, flags)
        self._seen = self._look()
        self.was_written_over = False
        """Whether the file was ever found to be other than we left it."""

    def look_whether_ours(self) -> None:
        """Compare with what was left; once it was another's, it stays so."""
        self.was_written_over = self.was_written_over or self._look() != self._seen

    def remember(self) -> None:
        """Take the file as it is now for what we left."""
        self._seen = self._look()

    def close(self) -> None:
        """Let go of the file."""
        os.close(self._file)

    def _look(self) -> tuple[int, bytes]:
        os.lseek(self._file, 0, os.SEEK_SET)
        return os.fstat(self._file).st_size, os.read(self._file, _FIRST_PAGE)
