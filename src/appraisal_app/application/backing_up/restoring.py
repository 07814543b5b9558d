"""Opens a backup as a copy; nothing that is there is ever overwritten."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from appraisal_app.application.ports.backups import BackupFacts
from appraisal_app.application.ports.files import CaseFile, CaseFiles
from appraisal_app.application.ports.keys import Key
from appraisal_app.domain.english_dates import long_day


def save_beside(
    files: CaseFiles, backup: BackupFacts, key: Key, target: Path, *, at: datetime
) -> None:
    """Write the backup as a file of its own; raises AlreadyThereError, or another AppError."""
    copy = files.open_copy(backup.path, key, at=at)
    try:
        copy.save_copy(target)
    finally:
        copy.close()


def is_to_come(backup: BackupFacts, now: datetime) -> bool:
    """Whether its day is after today: it was taken by a clock that was wrong, if not now's is."""
    return backup.taken_at.astimezone(now.tzinfo).date() > now.date()


def name_beside(case: CaseFile, backup: BackupFacts, now: datetime) -> Path:
    """Where that file is suggested to lie: beside the file, named by the day of the backup."""
    taken = backup.taken_at.astimezone(now.tzinfo)
    path = case.path
    if is_to_come(backup, now):
        return path.with_name(f"{path.stem}, from a backup{path.suffix}")
    return path.with_name(f"{path.stem}, as of {long_day(taken)} at {taken:%H.%M}{path.suffix}")
