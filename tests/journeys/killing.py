"""Starts the program in another process, hears what it did, and kills it without warning."""

from __future__ import annotations

import os
import select
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import IO

ROOT = Path(__file__).resolve().parents[2]
_HARMLESS = b"propagateSizeHints"


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


class Doomed:
    """A running process, until it is killed."""

    def __init__(self, task: str, path: Path, home: Path) -> None:
        self._log = home / "doomed.log"
        with self._log.open("wb") as log:
            self._process = subprocess.Popen(
                [sys.executable, str(Path(__file__).with_name("doomed.py")), task, path, home],
                stdout=subprocess.PIPE,
                stderr=log,
                env={
                    **os.environ,
                    "QT_QPA_PLATFORM": "offscreen",
                    "PYTHONPATH": os.pathsep.join((str(ROOT / "src"), str(ROOT))),
                },
            )
        self._lines: list[bytes] = []

    def hear(self, count: int) -> None:
        """Wait for so many lines."""
        for _ in range(count):
            self._lines.append(self._pipe.readline())

    def hear_until(self, word: str) -> None:
        """Wait for that word."""
        while not self._lines or self._lines[-1].split()[2:] != [word.encode()]:
            line = self._pipe.readline()
            assert line, f"the process ended: {self._log.read_text()}"
            self._lines.append(line)

    def wait(self, seconds: float) -> None:
        """Let it go on for so long, or until it says something."""
        select.select([self._pipe], [], [], seconds)

    def kill(self) -> Killed:
        """End it as a power cut would."""
        at = time.monotonic()
        self._process.send_signal(signal.SIGKILL)
        self._lines += self._pipe.readlines()
        self._process.wait()
        self._pipe.close()
        said = [line for line in self._log.read_bytes().splitlines() if _HARMLESS not in line]
        assert not said, said
        whole = (line.decode().split() for line in self._lines if line.endswith(b"\n"))
        return Killed(
            at=at,
            heard=tuple(Heard(float(when), float(held), word) for when, held, word in whole),
        )

    @property
    def _pipe(self) -> IO[bytes]:
        assert self._process.stdout is not None
        return self._process.stdout


def killed(task: str, path: Path, home: Path, until: Callable[[Doomed], None]) -> Killed:
    """Start the task, let `until` decide for how long, and kill it."""
    doomed = Doomed(task, path, home)
    try:
        until(doomed)
    except BaseException:
        doomed.kill()
        raise
    return doomed.kill()
