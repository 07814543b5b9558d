"""What can be done about a damaged file before anything of it is read."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from appraisal_app.application.errors import AppError
from appraisal_app.application.ports.files import CaseFile, CaseFiles, Key
from appraisal_app.application.ports.repairs import BackupByName


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """The damaged file, the key that opens it, and where the new one is to lie."""

    path: Path
    key: Key = field(repr=False)
    target: Path


def open_newest(
    files: CaseFiles, backups: tuple[BackupByName, ...], key: Key, *, at: datetime
) -> CaseFile | None:
    """A private copy of the first of these backups that is whole and opens with that key."""
    for each in backups:
        try:
            return files.open_copy(each.path, key, at=at)
        except AppError:
            continue
    return None
