"""Backups: checked copies in a folder per document, the newest ten kept.

A backup's name says when it was taken and which change it holds, so that nothing need be written
into the file to know whether there is anything to back up.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from appraisal_app.storage.copying import copy_compacted
from appraisal_app.storage.driver import Link
from appraisal_app.storage.keys import Secret
from appraisal_app.storage.meta import change_mark

KEPT = 10
_TIME = "%Y%m%d-%H%M%S"
_NAME = re.compile(r".+\.(?P<time>\d{8}-\d{6})\.(?P<mark>[0-9a-f]{16})\.appraisal")


@dataclass(frozen=True, slots=True, order=True)
class _Backup:
    taken_at: datetime
    path: Path
    mark: str


def back_up(
    link: Link, secret: Secret | None, name: str, folder: Path, at: datetime
) -> Path | None:
    """Writes a backup unless the newest one holds the same change; `name` is for people to read."""
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    mark = change_mark(link)
    before = _backups(folder)
    if before and before[-1].mark == mark:
        return None
    target = folder / f"{name}.{at.astimezone(UTC).strftime(_TIME)}.{mark}.appraisal"
    copy_compacted(link, secret, target)
    for old in _backups(folder)[:-KEPT]:
        old.path.unlink(missing_ok=True)
    return target


def remove_all(folder: Path) -> None:
    """Removes every backup in the folder, and copies that were not finished."""
    if folder.is_dir():
        for path in folder.iterdir():
            if not path.is_dir():
                path.unlink(missing_ok=True)


def last_backup(folder: Path) -> datetime | None:
    """When the newest backup in the folder was taken."""
    found = _backups(folder)
    return found[-1].taken_at if found else None


def newest_backup(folder: Path) -> Path | None:
    """The newest backup in the folder."""
    found = _backups(folder)
    return found[-1].path if found else None


def _backups(folder: Path) -> list[_Backup]:
    if not folder.is_dir():
        return []
    return sorted(found for path in folder.iterdir() if (found := _read(path)) is not None)


def _read(path: Path) -> _Backup | None:
    match = _NAME.fullmatch(path.name)
    if match is None:
        return None
    try:
        taken_at = datetime.strptime(match["time"], _TIME).replace(tzinfo=UTC)
    except ValueError:
        return None
    return _Backup(taken_at, path, match["mark"])
