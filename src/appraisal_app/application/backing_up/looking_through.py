"""Tests backups as a restore would: opens each one and compares its record with its hashes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from appraisal_app.application.errors import (
    AppError,
    DamagedError,
    NotOurFileError,
    WrongKeyError,
)
from appraisal_app.application.ports.backups import BackupFacts
from appraisal_app.application.ports.files import CaseFile, CaseFiles
from appraisal_app.application.ports.interaction import Progress
from appraisal_app.application.saving_copies import key_of


@dataclass(frozen=True, slots=True, kw_only=True)
class LookedThrough:
    """How many backups were whole, how many were not, and how many did not open with this key."""

    good: int = 0
    damaged: int = 0
    left: int = 0


def look_through(
    case: CaseFile,
    files: CaseFiles,
    backups: Sequence[BackupFacts],
    *,
    at: datetime,
    progress: Progress,
) -> LookedThrough:
    """Open each backup and check its record; what was found is noted beside it.

    Raises Cancelled between two of them; what was found until then is noted.
    """
    found = list[bool | None]()
    for place, backup in enumerate(backups):
        progress.step(place, len(backups), f"Backup {place + 1} of {len(backups)} is tested…")
        is_whole = _is_whole(case, files, backup, at) if backup.opens is not False else None
        if is_whole is not None:
            case.note_test(backup, at=at, is_good=is_whole)
        found.append(is_whole)
    return LookedThrough(good=found.count(True), damaged=found.count(False), left=found.count(None))


def _is_whole(case: CaseFile, files: CaseFiles, backup: BackupFacts, at: datetime) -> bool | None:
    """None where it could not be opened, as with another passphrase or on a disk that is gone."""
    try:
        copy = files.open_copy(backup.path, key_of(case, files), at=at)
    except AppError as error:
        # With the salt of the file's own key, a wrong key is a damaged page.
        is_damaged = isinstance(error, DamagedError | NotOurFileError) or (
            isinstance(error, WrongKeyError) and backup.opens is True
        )
        return False if is_damaged else None
    try:
        with copy.unit_of_work() as unit:
            return copy.document_id == case.document_id and unit.verify_chain().ok
    except DamagedError:
        return False
    finally:
        copy.close()
