"""What the name of a backup says: when it was taken, and which change it holds.

So nothing need be written into the file to know whether there is anything to back up.
"""

from __future__ import annotations

import re
import secrets
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

_TIME = "%Y%m%d-%H%M%S"
_NAME = re.compile(r".+\.(?P<time>\d{8}-\d{6})\.(?P<mark>[0-9a-f]{16})\.appraisal")
_UNFINISHED = re.compile(r"(?P<name>.+\.appraisal)(\.[0-9a-f]{8})?\.(part|rekey)(-journal)?")
_STILL_WRITTEN = timedelta(hours=1)
"""A copy as young as that may be one that another process is writing at this moment."""


@dataclass(frozen=True, slots=True)
class Named:
    """A backup by its name."""

    taken_at: datetime
    path: Path
    mark: str


def name_of(stem: str, at: datetime, mark: str) -> str:
    """The name of a new backup; `stem` is for people to read."""
    return f"{stem}.{at.astimezone(UTC).strftime(_TIME)}.{mark}.appraisal"


def named_in(folder: Path) -> list[Named]:
    """The backups in a folder, the oldest first; whatever else lies there is passed over."""
    if not folder.is_dir():
        return []
    found = (named for path in folder.iterdir() if (named := read_name(path)) is not None)
    return sorted(found, key=_age)


def part_of(target: Path) -> Path:
    """Where a backup is written until it is whole; no two that write the same one share it."""
    return target.with_name(f"{target.name}.{secrets.token_hex(4)}.part")


def unfinished_in(folder: Path, at: datetime) -> list[Path]:
    """Copies that were begun well before that moment, or seem to be from well after it."""
    found = ((path, _UNFINISHED.fullmatch(path.name)) for path in folder.iterdir())
    return [
        path
        for path, match in found
        if match is not None
        and (named := read_name(path.with_name(match["name"]))) is not None
        and abs(named.taken_at - at) > _STILL_WRITTEN
    ]


def _age(named: Named) -> tuple[datetime, int, Path]:
    """Of two that were taken in the same second the one that was written first is the older."""
    try:
        written = named.path.stat().st_mtime_ns
    except OSError:
        written = 0
    return named.taken_at, written, named.path


def read_name(path: Path) -> Named | None:
    """What the name says; None for a file that is no backup."""
    match = _NAME.fullmatch(path.name)
    if match is None:
        return None
    try:
        taken_at = datetime.strptime(match["time"], _TIME).replace(tzinfo=UTC)
    except ValueError:
        return None
    return Named(taken_at, path, match["mark"])
