"""An installed program, started and watched from outside, with a home of its own."""

from __future__ import annotations

import os
import re
import subprocess
from pathlib import Path
from typing import Any

import heard

_COMPLAINT = re.compile(r"traceback|error|critical|fatal|warning", re.IGNORECASE)
_AT_END_SECONDS = 30


class Installed:
    """One program, by the words that start it; `home` is an empty folder."""

    def __init__(self, words: list[str], home: Path) -> None:
        self._words, self._home = words, home
        self._errors = home / "stderr.txt"
        self._errors.touch()
        self._running: subprocess.Popen[bytes] | None = None
        folders = {f"XDG_{name}_HOME": str(home / name.lower()) for name in _FOLDERS}
        self._surroundings = {
            **os.environ,
            **folders,
            "HOME": str(home),
            "QT_QPA_PLATFORM": "xcb",
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        }

    def do(self, *words: str) -> str:
        """Run a command to its end; what it said."""
        made = subprocess.run(
            [*self._words, *words],
            check=False,
            env=self._surroundings,
            capture_output=True,
            text=True,
        )
        if made.returncode != 0:
            raise SystemExit(f"{' '.join(words)}: {made.stdout}{made.stderr}")
        return made.stdout

    def open(self, *words: str) -> Any:
        """Start the window; what a screen reader takes the program for."""
        with self._errors.open("ab") as errors:
            self._running = subprocess.Popen(
                [*self._words, *words], env=self._surroundings, stderr=errors
            )
        return heard.until(self._at_last)

    def _at_last(self) -> Any:
        child = heard.desktop_child()
        return child if child is not None and child.get_child_count() else None

    @property
    def ended(self) -> int | None:
        """With what it ended; None while it runs."""
        return self._running.poll() if self._running else 0

    def wait(self) -> int:
        """With what it ends, soon; TimeoutExpired when it does not."""
        return self._running.wait(_AT_END_SECONDS) if self._running else 0

    def kill(self) -> None:
        """End it whatever it does."""
        if self._running and self._running.poll() is None:
            self._running.kill()
            self._running.wait()

    def complaints(self) -> list[str]:
        """Lines of its standard error that tell of a fault."""
        lines = self._errors.read_text(encoding="utf-8", errors="replace").splitlines()
        return [line for line in lines if _COMPLAINT.search(line)]

    def said(self) -> str:
        """All of its standard error."""
        return self._errors.read_text(encoding="utf-8", errors="replace")


_FOLDERS = ("CONFIG", "DATA", "STATE", "CACHE")
