"""The port `Places` on Windows, macOS and Linux."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from appraisal_app.application.ports.places import Hazard, Warned
from appraisal_app.system.drives import drive_hazard
from appraisal_app.system.synced import sync_service

_PATIENCE_S = 5
_FILE_PROGRAM = "org.freedesktop.FileManager1"

Run = Callable[[Sequence[str]], bool]
"""Starts a program with these words; whether it said that all went well."""


class SystemPlaces:
    """Judges folders by what the system and the folders themselves tell; asks no network."""

    def __init__(self, run: Run | None = None, platform: str = sys.platform) -> None:
        self._run = run if run is not None else _run
        self._platform = platform

    def warned(self, folder: Path) -> Warned | None:
        """What speaks against the folder; None when nothing is known against it."""
        place = _resolved(folder)
        service = sync_service(place, os.environ, _resolved(Path.home()))
        if service:
            return Warned(Hazard.SYNCED, service)
        hazard = drive_hazard(place)
        return Warned(hazard) if hazard is not None else None

    def show(self, path: Path) -> bool:
        """Open the file program with `path` picked out; False when that cannot be done here."""
        words = showing_words(path, self._platform)
        return bool(words) and self._run(words)


def showing_words(path: Path, platform: str) -> tuple[str, ...]:
    """The command that shows `path` in the file program of that platform; () where none does."""
    if platform == "win32":
        return ("explorer", "/select,", str(path))
    if platform == "darwin":
        return ("open", "-R", str(path))
    # A file program of a Linux desktop hears this over the session's own bus, a local socket.
    return (
        "gdbus",
        "call",
        "--session",
        "--dest",
        _FILE_PROGRAM,
        "--object-path",
        f"/{_FILE_PROGRAM.replace('.', '/')}",
        "--method",
        f"{_FILE_PROGRAM}.ShowItems",
        f'["{path.as_uri()}"]',
        "",
    )


def _resolved(path: Path) -> Path:
    try:
        return path.resolve()
    except OSError:
        return path.absolute()


def _run(words: Sequence[str]) -> bool:
    program = shutil.which(words[0])
    if program is None:
        return False
    try:
        done = subprocess.run(  # noqa: S603 - fixed programs, and a path of the user's own
            [program, *words[1:]],
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=_PATIENCE_S,
            check=False,
        )
    except (OSError, subprocess.SubprocessError):
        return False
    # Explorer says 1 although all went well.
    return done.returncode == 0 or words[0] == "explorer"
