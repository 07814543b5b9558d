"""Reads how a review stood in the backups of its file."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime

from appraisal_app.application.errors import AppError
from appraisal_app.application.loading import load_record
from appraisal_app.application.ports.backups import BackupFacts
from appraisal_app.application.ports.files import CaseFile, CaseFiles
from appraisal_app.application.ports.interaction import Progress
from appraisal_app.application.saving_copies import key_of
from appraisal_app.domain.record import Record


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """A review as a backup holds it."""

    taken_at: datetime
    record: Record


@dataclass(frozen=True, slots=True, kw_only=True)
class InBackups:
    """What the backups hold of a review, the newest first, and how many could not be read."""

    kept: tuple[Kept, ...] = ()
    unread: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """The review that is looked for, and the backups to look into."""

    cycle_id: str
    backups: Sequence[BackupFacts]


def in_backups(
    case: CaseFile, files: CaseFiles, wanted: Wanted, *, at: datetime, progress: Progress
) -> InBackups:
    """Open each backup as a copy and read the review there; a backup from before it has nothing.

    Raises Cancelled between two of them.
    """
    kept = list[Kept]()
    unread = 0
    for place, backup in enumerate(wanted.backups):
        progress.step(place, len(wanted.backups), f"Backup {place + 1} is read…")
        try:
            kept.extend(_read(case, files, backup, wanted.cycle_id, at))
        except AppError:
            unread += 1
    kept.sort(key=lambda each: each.taken_at, reverse=True)
    return InBackups(kept=tuple(kept), unread=unread)


def _read(
    case: CaseFile, files: CaseFiles, backup: BackupFacts, cycle_id: str, at: datetime
) -> Iterator[Kept]:
    with closing(files.open_copy(backup.path, key_of(case, files), at=at)) as copy:
        with copy.unit_of_work() as unit:
            try:
                record = load_record(unit, cycle_id).record
            except KeyError:
                return
        yield Kept(taken_at=backup.taken_at, record=record)
