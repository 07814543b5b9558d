"""What is being written and not finished yet: how it is called, where it lies, and its end.

A process that is killed leaves its part behind. The part's name says on which machine and by which
process it was begun, and a note in the user's own folder says where it lies. Whoever writes beside
it, or starts the program again, clears it away once that process is gone. Nothing is touched that
has no such name, or that another user or another machine began.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import re
import secrets
import shutil
from collections.abc import Callable, Generator, Iterator
from contextlib import contextmanager
from pathlib import Path

PART = ".part-appraisal-"
"""Begins the name of what is not finished."""
_NAME = re.compile(rf"{re.escape(PART)}([0-9a-f]{{8}})-([0-9]{{1,10}})-[0-9a-f]{{16}}\Z")


def machine_named(words: str) -> str:
    """Eight digits for a user on a machine, which tell others nothing."""
    return hashlib.sha256(words.encode()).hexdigest()[:8]


class Unfinished:
    """The parts of one process, and what earlier ones left.

    `is_running` tells of a process by its number; `notes` is a folder of the user's own, None for
    no notes.
    """

    def __init__(
        self, *, machine: str, is_running: Callable[[int], bool], notes: Path | None
    ) -> None:
        self._machine = machine
        self._is_running = is_running
        self._notes = notes
        self._under_way: set[str] = set()

    @contextmanager
    def part_in(self, folder: Path) -> Generator[Path]:
        """A name in `folder` that nothing has; whatever has it at the end of the block is removed.

        Clears first what dead processes left in `folder`.
        """
        self._clear_beside(folder)
        part = folder / f"{PART}{self._machine}-{os.getpid()}-{secrets.token_hex(8)}"
        self._under_way.add(part.name)
        try:
            self._note(part)
            yield part
        finally:
            _remove(part)
            self._forget(part)
            self._under_way.discard(part.name)

    def clear(self) -> None:
        """Remove what dead processes left wherever they wrote; what is out of reach waits."""
        for note in self._found(self._notes):
            with contextlib.suppress(OSError, ValueError):
                part = Path(note.read_text(encoding="utf-8"))
                if part.name != note.name:
                    note.unlink()
                elif part.parent.is_dir():
                    _remove(part)
                    self._forget(part)

    def _clear_beside(self, folder: Path) -> None:
        for part in self._found(folder):
            _remove(part)
            self._forget(part)

    def _found(self, folder: Path | None) -> Iterator[Path]:
        """Whatever in the folder has the name of a part whose process is gone."""
        if folder is None:
            return
        try:
            there = list(folder.iterdir())
        except OSError:
            return
        yield from (each for each in there if self._is_left(each.name))

    def _is_left(self, name: str) -> bool:
        found = _NAME.match(name)
        if found is None or found[1] != self._machine or name in self._under_way:
            return False
        # The number of a process comes again: a part of ours is one that is under way here.
        return int(found[2]) == os.getpid() or not self._is_running(int(found[2]))

    def _note(self, part: Path) -> None:
        # Without the note it is still found by whoever writes beside it.
        if self._notes is not None:
            with contextlib.suppress(OSError):
                self._notes.mkdir(parents=True, exist_ok=True, mode=0o700)
                flags = os.O_CREAT | os.O_EXCL | os.O_WRONLY
                number = os.open(self._notes / part.name, flags, 0o600)
                with os.fdopen(number, "w", encoding="utf-8") as file:
                    file.write(str(part.absolute()))

    def _forget(self, part: Path) -> None:
        """Drop the note, unless the part could not be removed."""
        if self._notes is not None and not os.path.lexists(part):
            with contextlib.suppress(OSError):
                (self._notes / part.name).unlink(missing_ok=True)


def _remove(part: Path) -> None:
    with contextlib.suppress(OSError):
        if part.is_dir() and not part.is_symlink():
            shutil.rmtree(part, ignore_errors=True)
        else:
            part.unlink(missing_ok=True)


def _says_running(_: int) -> bool:
    return True


class _Here:
    """The parts of this process; until it is told more, it clears nothing of others."""

    def __init__(self) -> None:
        self.unfinished = Unfinished(
            machine=machine_named(""), is_running=_says_running, notes=None
        )


_HERE = _Here()


def look_after(unfinished: Unfinished) -> None:
    """Use these from now on; called once, when the program starts."""
    _HERE.unfinished = unfinished


def part_in(folder: Path) -> contextlib.AbstractContextManager[Path]:
    """`Unfinished.part_in` of this process."""
    return _HERE.unfinished.part_in(folder)
