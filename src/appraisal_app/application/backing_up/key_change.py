"""Another passphrase for a file, and what becomes of the backups that keep the one before."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime
from enum import Enum
from pathlib import Path

from appraisal_app.application.backing_up.making import back_up
from appraisal_app.application.errors import AppError, DamagedError, NotOurFileError, OtherFileError
from appraisal_app.application.ports.backups import BackupFacts
from appraisal_app.application.ports.files import CaseFile, CaseFiles
from appraisal_app.application.ports.interaction import Progress
from appraisal_app.application.ports.keys import Key, Passphrase
from appraisal_app.application.recovery import KEY_CHANGED, note_key_changed
from appraisal_app.application.saving_copies import key_of
from appraisal_app.domain.people import Role


@dataclass(frozen=True, slots=True, kw_only=True)
class Outdated:
    """Backups that are not protected as the file is now, and the key that opened it until now.

    `missed` says what about the backups could not be done, "" where all was.
    """

    key: Key = field(repr=False)
    backups: tuple[BackupFacts, ...]
    missed: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Settled:
    """How many older backups were seen to, and how many stay as they are.

    `damaged` and `foreign` are those that were found to be no backups of this file; they stay too.
    """

    done: int = 0
    left: int = 0
    damaged: int = 0
    foreign: int = 0


def change_key(
    case: CaseFile,
    files: CaseFiles,
    key: Passphrase | None,
    backups: Path,
    *,
    by: Role,
    at: datetime,
) -> Outdated:
    """Back the file up, change its passphrase, note it, and back it up again under the new one.

    Raises AppError, and then the passphrase is the one before.
    """
    before = key_of(case, files)
    back_up(case, backups, at=at)
    case.change_key(key)
    try:
        # At once: until it is noted, an older recovery sheet counts.
        note_key_changed(case, by=by, at=at)
        missed = back_up(case, backups, at=at).missed
    except AppError as error:
        missed = error.sentence
    return Outdated(key=before, backups=outdated(case, backups), missed=missed)


def outdated(case: CaseFile, backups: Path) -> tuple[BackupFacts, ...]:
    """Every backup within reach that is not protected as the file is now, the newest first."""
    found = list[BackupFacts]()
    for place in (backups, case.second_place(backups).folder):
        if place is not None and case.has_place(place):
            found += case.backups(place)
    return tuple(each for each in found if is_outdated(each, is_protected=case.is_protected))


def is_outdated(backup: BackupFacts, *, is_protected: bool) -> bool:
    """Whether it is not protected as the file is now, and not known to be rubbish or foreign."""
    is_otherwise = backup.opens is True and backup.is_protected is not is_protected
    return backup.is_fit and (backup.opens is False or is_otherwise)


def bring_all_under_key(
    case: CaseFile,
    backups: Iterable[BackupFacts],
    key: Key,
    *,
    at: datetime,
    progress: Progress,
) -> Settled:
    """Write those that `key` opens anew under the file's key of today; the rest stay as they are.

    Raises Cancelled between two of them. Each is whole at any moment, under the one key or the
    other.
    """
    wanted, came = tuple(backups), list[_Came]()
    for place, backup in enumerate(wanted):
        progress.step(place, len(wanted), f"Backup {place + 1} of {len(wanted)} is written anew…")
        this = _brought(case, backup, key)
        if this is not _Came.LEFT:
            is_good, is_foreign = this is _Came.DONE, this is _Came.FOREIGN
            case.note_test(backup, at=at, is_good=is_good, is_foreign=is_foreign)
        came.append(this)
    return Settled(
        done=came.count(_Came.DONE),
        left=came.count(_Came.LEFT),
        damaged=came.count(_Came.DAMAGED),
        foreign=came.count(_Came.FOREIGN),
    )


class _Came(Enum):
    """What came of one backup."""

    DONE = "done"
    LEFT = "left"
    DAMAGED = "damaged"
    FOREIGN = "foreign"


def _brought(case: CaseFile, backup: BackupFacts, key: Key) -> _Came:
    try:
        case.bring_under_key(backup, key)
    except OtherFileError:
        return _Came.FOREIGN
    except (DamagedError, NotOurFileError):
        return _Came.DAMAGED
    except AppError:
        return _Came.LEFT
    return _Came.DONE


def remove_all(case: CaseFile, backups: Iterable[BackupFacts], *, progress: Progress) -> Settled:
    """Take those backups away for good; raises Cancelled between two of them."""
    wanted, done = tuple(backups), 0
    for place, backup in enumerate(wanted):
        progress.step(place, len(wanted), f"Backup {place + 1} of {len(wanted)} is deleted…")
        try:
            case.remove_backup(backup)
        except AppError:
            continue
        done += 1
    return Settled(done=done, left=len(wanted) - done)


def changed_after(case: CaseFile, at: datetime) -> datetime | None:
    """When the passphrase was first changed after that moment, where the file knows it."""
    with case.unit_of_work() as unit:
        events = unit.events()
    return next((each.at for each in events if each.kind == KEY_CHANGED and each.at > at), None)
