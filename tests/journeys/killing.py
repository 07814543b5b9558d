"""Starts the program in another process, hears what it did, and kills it without warning."""

from __future__ import annotations

import atexit
import os
import select
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
_HARMLESS = b"propagateSizeHints"
_MOST = 4096
_PATIENCE = 60
"""Seconds without a word, after which something is wrong, however busy the computer is."""


@dataclass(frozen=True, slots=True)
class Heard:
    """One line: when it was written, how long the process had waited for a processor, and what."""

    at: float
    waited: float
    word: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Killed:
    """What a process had said when it was killed."""

    at: float
    heard: tuple[Heard, ...]

    @property
    def words(self) -> tuple[str, ...]:
        """The words alone."""
        return tuple(each.word for each in self.heard)

    def waited_since(self, moment: float) -> float:
        """How long it was kept from running since then, as far as it could tell."""
        before = [each.waited for each in self.heard if each.at <= moment]
        last = self.heard[-1].waited if self.heard else 0.0
        return last - (before[-1] if before else 0.0)


class Nursery:
    """A process that has imported the whole program, and forks itself for each that is killed."""

    def __init__(self) -> None:
        self._own, theirs = socket.socketpair()
        with theirs:
            self._process = subprocess.Popen(
                [sys.executable, "-m", "tests.journeys.nursery", str(theirs.fileno())],
                pass_fds=(theirs.fileno(),),
                env={
                    **os.environ,
                    "QT_QPA_PLATFORM": "offscreen",
                    "PYTHONPATH": os.pathsep.join((str(ROOT / "src"), str(ROOT))),
                },
            )

    def start(self, words: tuple[str, ...], output: int, log: int) -> int:
        """Start a task that writes to those two; returns the number of its process."""
        socket.send_fds(self._own, ["\0".join(words).encode()], [output, log])
        return int(self._own.recv(_MOST))

    def await_end(self) -> None:
        """Wait until the process that was started last is gone, with all that it held."""
        self._own.send(b"?")
        assert self._own.recv(1)

    def end(self) -> None:
        """End it."""
        self._own.close()
        self._process.wait()


@cache
def nursery() -> Nursery:
    """One for all tests, from the first kill to the end."""
    made = Nursery()
    atexit.register(made.end)
    return made


class Doomed:
    """A running process, until it is killed."""

    def __init__(self, task: str, path: Path, home: Path) -> None:
        self._log = home / "doomed.log"
        reading, writing = os.pipe()
        self._pipe = os.fdopen(reading, "rb", buffering=0)
        with os.fdopen(writing, "wb") as output, self._log.open("wb") as log:
            words = (task, str(path), str(home))
            self._pid = nursery().start(words, output.fileno(), log.fileno())
        self._lines: list[bytes] = []

    def hear(self, count: int) -> None:
        """Wait for so many lines."""
        for _ in range(count):
            self._lines.append(self._line())

    def hear_until(self, word: str) -> None:
        """Wait for that word."""
        while not self._lines or self._lines[-1].split()[2:] != [word.encode()]:
            self._lines.append(self._line())

    def wait(self, seconds: float) -> None:
        """Let it go on for so long, or until it says something."""
        select.select([self._pipe], [], [], seconds)

    def _line(self) -> bytes:
        is_said = select.select([self._pipe], [], [], _PATIENCE)[0]
        line = self._pipe.readline() if is_said else b""
        assert line, f"nothing more was said: {self._log.read_text()}"
        return line

    def kill(self) -> Killed:
        """End it as a power cut would."""
        at = time.monotonic()
        os.kill(self._pid, signal.SIGKILL)
        self._lines += self._pipe.readlines()
        nursery().await_end()
        self._pipe.close()
        said = [line for line in self._log.read_bytes().splitlines() if _HARMLESS not in line]
        assert not said, said
        whole = (line.decode().split() for line in self._lines if line.endswith(b"\n"))
        return Killed(
            at=at,
            heard=tuple(Heard(float(when), float(held), word) for when, held, word in whole),
        )


def killed(task: str, path: Path, home: Path, until: Callable[[Doomed], None]) -> Killed:
    """Start the task, let `until` decide for how long, and kill it."""
    doomed = Doomed(task, path, home)
    try:
        until(doomed)
    except BaseException:
        doomed.kill()
        raise
    return doomed.kill()


def time_of(task: str, path: Path, home: Path, words: tuple[str, str]) -> float:
    """How long the task takes on this computer as busy as it is now, from one word to another."""
    first, last = words

    def until(doomed: Doomed) -> None:
        doomed.hear_until(first)
        doomed.hear_until(last)

    found = killed(task, path, home, until)
    said = {each.word: each.at for each in found.heard}
    return said[last] - said[first]
