"""The bytes of a case file that is open, read so that its lock stays."""

from __future__ import annotations

import os
from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path


def bytes_of_open(path: Path, later: ExitStack) -> Callable[[], bytes]:
    """Gives its bytes as they are now; `later` has to end after the file was closed.

    To close what was read from would drop the lock that the same process holds on the file.
    """
    descriptor = os.open(path, os.O_RDONLY)
    later.callback(os.close, descriptor)

    def now() -> bytes:
        assert path.stat().st_ino == os.fstat(descriptor).st_ino
        return os.pread(descriptor, os.fstat(descriptor).st_size, 0)

    return now
