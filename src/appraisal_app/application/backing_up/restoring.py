"""Opens a backup as a copy; nothing that is there is ever overwritten."""

from __future__ import annotations

from datetime import datetime, tzinfo
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


def name_beside(case: CaseFile, backup: BackupFacts, zone: tzinfo | None) -> Path:
    """Where that file is suggested to lie: beside the file, named by the day of the backup."""
    taken = backup.taken_at.astimezone(zone)
    path = case.path
    return path.with_name(f"{path.stem}, as of {long_day(taken)} at {taken:%H.%M}{path.suffix}")
