"""Tells the copies that a living program is writing from those that a dead one left.

Beside each copy that is being written lies a lock, which the system takes from a process that ends,
however it ends. It is no lock on the copy itself: SQLite's own would be lost with it.
"""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Generator
from contextlib import contextmanager, suppress
from pathlib import Path

from appraisal_app.storage.copying import REKEYED, discard, is_void

_END = ".lock"
_LOCK = re.compile(r"(?P<copy>.+\.appraisal(\.[0-9a-f]{8})?\.(part|rekey))\.lock")
_FLAGS = os.O_RDWR | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_CLOEXEC", 0)

if sys.platform == "win32":
    import msvcrt

    def _lock(file: int) -> None:
        msvcrt.locking(file, msvcrt.LK_NBLCK, 1)
else:
    import fcntl

    def _lock(file: int) -> None:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)


@contextmanager
def held(copy: Path) -> Generator[None]:
    """Nobody takes the unfinished copy away while the block writes it.

    Where the disk knows no locks, it is safe for as long as it is young.
    """
    lock = Path(f"{copy}{_END}")
    file = _taken(lock, os.O_CREAT)
    try:
        yield
    finally:
        if file is not None:
            _let_go(file, lock)


def has_lock(copy: Path) -> bool:
    """Whether a lock lies beside that copy, or beside the one whose journal it is."""
    return Path(f"{str(copy).removesuffix('-journal')}{_END}").exists()


def clear_dead(folder: Path) -> None:
    """Takes away what programs that are dead left unfinished; what cannot go now goes later."""
    with suppress(OSError):
        for lock in sorted(folder.iterdir()):
            match = _LOCK.fullmatch(lock.name)
            file = _taken(lock) if match is not None else None
            if match is not None and file is not None:
                try:
                    with suppress(OSError):
                        _discard(lock.with_name(match["copy"]))
                finally:
                    _let_go(file, lock)


def _discard(copy: Path) -> None:
    discard(copy)
    if copy.suffix == REKEYED:
        # The backup that was being written anew was only read: its journal was never begun.
        journal = Path(f"{copy.with_suffix('')}-journal")
        if journal.exists() and is_void(journal):
            journal.unlink()


def _taken(lock: Path, more: int = 0) -> int | None:
    """The lock, now held; None where another has it, or it cannot be had."""
    try:
        file = os.open(lock, _FLAGS | more, 0o600)
    except OSError:
        return None
    try:
        _lock(file)
        # Whoever had it before may have taken it away meanwhile.
        if os.path.samestat(os.fstat(file), lock.stat()):
            return file
    except OSError:
        pass
    os.close(file)
    return None


def _let_go(file: int, lock: Path) -> None:
    # Windows takes no file away that is open; elsewhere it goes before another can have it.
    if os.name == "nt":
        os.close(file)
    with suppress(OSError):
        lock.unlink()
    if os.name != "nt":
        os.close(file)
