"""Reads how a review, or an own file, stood in the backups."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime
from typing import Generic, TypeAlias, TypeVar

from appraisal_app.application.errors import AppError
from appraisal_app.application.loading import FILE_ID, load_record
from appraisal_app.application.ports.backups import BackupFacts
from appraisal_app.application.ports.files import Aggregate, CaseFile, CaseFiles, UnitOfWork
from appraisal_app.application.ports.interaction import Progress
from appraisal_app.application.saving_copies import key_of
from appraisal_app.domain.record import Record

T = TypeVar("T")
A = TypeVar("A", bound=Aggregate)

Read: TypeAlias = Callable[[UnitOfWork], T]
"""Reads what is edited in a file; raises KeyError where the file does not have it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept(Generic[T]):
    """What is edited, as a backup holds it."""

    taken_at: datetime
    value: T


@dataclass(frozen=True, slots=True, kw_only=True)
class InBackups(Generic[T]):
    """What the backups hold, the newest first, and how many could not be read."""

    kept: tuple[Kept[T], ...] = ()
    unread: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted(Generic[T]):
    """What is looked for, and the backups to look into."""

    read: Read[T]
    backups: Sequence[BackupFacts]


def review_of(cycle_id: str) -> Read[Record]:
    """Reads that review of a board's file."""
    return lambda unit: load_record(unit, cycle_id).record


def whole_of(kind: type[A]) -> Read[A]:
    """Reads the one value of an own file."""
    return lambda unit: unit.get(kind, FILE_ID)[0]


def in_backups(
    case: CaseFile, files: CaseFiles, wanted: Wanted[T], *, at: datetime, progress: Progress
) -> InBackups[T]:
    """Open each backup as a copy and read it there; a backup from before it has nothing.

    Raises Cancelled between two of them.
    """
    kept = list[Kept[T]]()
    unread = 0
    for place, backup in enumerate(wanted.backups):
        progress.step(place, len(wanted.backups), f"Backup {place + 1} is read…")
        try:
            kept.extend(_read(case, files, backup, wanted.read, at))
        except AppError:
            unread += 1
    kept.sort(key=lambda each: each.taken_at, reverse=True)
    return InBackups(kept=tuple(kept), unread=unread)


def _read(
    case: CaseFile, files: CaseFiles, backup: BackupFacts, read: Read[T], at: datetime
) -> Iterator[Kept[T]]:
    with closing(files.open_copy(backup.path, key_of(case, files), at=at)) as copy:
        with copy.unit_of_work() as unit:
            try:
                value = read(unit)
            except KeyError:
                return
        yield Kept(taken_at=backup.taken_at, value=value)
