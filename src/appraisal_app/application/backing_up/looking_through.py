"""Tests backups as a restore would: opens each one and compares its record with its hashes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

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
    """How many backups were whole, how many were not, and how many did not open with this key.

    `foreign` ones opened and are of another file.
    """

    good: int = 0
    damaged: int = 0
    left: int = 0
    foreign: int = 0


class _Found(StrEnum):
    """What one backup is; `LEFT` where it cannot be told, as on a disk that is gone."""

    GOOD = "good"
    DAMAGED = "damaged"
    FOREIGN = "foreign"
    LEFT = "left"


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
    found = list[_Found]()
    for place, backup in enumerate(backups):
        progress.step(place, len(backups), f"Backup {place + 1} of {len(backups)} is tested…")
        this = _known(backup) or _found(case, files, backup, at)
        if this is not _Found.LEFT:
            is_foreign = this is _Found.FOREIGN
            case.note_test(backup, at=at, is_good=this is _Found.GOOD, is_foreign=is_foreign)
        found.append(this)
    return LookedThrough(
        good=found.count(_Found.GOOD),
        damaged=found.count(_Found.DAMAGED),
        left=found.count(_Found.LEFT),
        foreign=found.count(_Found.FOREIGN),
    )


def _known(backup: BackupFacts) -> _Found | None:
    """What is known of one that wants another key; None where the key of today can tell."""
    if backup.opens is not False:
        return None
    if backup.is_foreign:
        return _Found.FOREIGN
    return _Found.DAMAGED if backup.is_damaged else _Found.LEFT


def _found(case: CaseFile, files: CaseFiles, backup: BackupFacts, at: datetime) -> _Found:
    try:
        copy = files.open_copy(backup.path, key_of(case, files), at=at)
    except AppError as error:
        # With the salt of the file's own key, a wrong key is a damaged page.
        is_damaged = isinstance(error, DamagedError | NotOurFileError) or (
            isinstance(error, WrongKeyError) and backup.opens is True
        )
        return _Found.DAMAGED if is_damaged else _Found.LEFT
    try:
        if copy.document_id != case.document_id:
            return _Found.FOREIGN
        with copy.unit_of_work() as unit:
            return _Found.GOOD if unit.verify_chain().ok else _Found.DAMAGED
    except DamagedError:
        return _Found.DAMAGED
    finally:
        copy.close()
