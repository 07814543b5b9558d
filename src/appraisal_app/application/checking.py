"""Reads a file through every few weeks, whatever its size, and remembers what was found."""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path

from appraisal_app.application.ports.checks import Checkable, Checked

EVERY = timedelta(days=30)


def is_due(case: Checkable, folder: Path, *, at: datetime) -> bool:
    """Whether the last check, or the making of the file, is long ago, or found something.

    A clock that was set back makes no check wait for years.
    """
    last = case.last_check(folder)
    if last is not None and last.fault:
        return True
    since = at - (last.at if last is not None else case.created_at)
    return abs(since) >= EVERY


def check(case: Checkable, folder: Path, *, at: datetime) -> Checked:
    """Reads all of it; takes about a second for 100 MB, and may run beside other work."""
    found = Checked(at=at, fault=case.find_fault())
    case.note_check(folder, found)
    return found
