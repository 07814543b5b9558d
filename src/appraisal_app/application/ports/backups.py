"""Backups of a file as the application sees them: made, listed, tested, brought under a key."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Protocol

from appraisal_app.application.ports.keys import Key


@dataclass(frozen=True, slots=True, kw_only=True)
class BackupFacts:
    """One backup of a file; `place` is the folder in which backups were looked for.

    `last_test` is when it was last opened and read through, `is_damaged` that it was not whole
    then or has not even the length of a file, `is_foreign` that it was whole and of another file.
    `opens` says whether the key that the file has now opens it: False for one from before
    the passphrase was changed, None where that cannot be seen.
    """

    path: Path
    taken_at: datetime
    size: int
    place: Path
    last_test: datetime | None = None
    is_damaged: bool = False
    is_foreign: bool = False
    opens: bool | None = None
    is_protected: bool = True

    @property
    def is_fit(self) -> bool:
        """Whether nothing is known that speaks against it."""
        return not self.is_damaged and not self.is_foreign


@dataclass(frozen=True, slots=True, kw_only=True)
class SecondPlace:
    """Where else backups of one file go, as this computer remembers it.

    `reached_at` is when that place last held the file as it was; `refused` the reason in writing
    why there is none.
    """

    folder: Path | None = None
    chosen_at: datetime | None = None
    reached_at: datetime | None = None
    refused: str = ""
    refused_at: datetime | None = None


class Backed(Protocol):
    """What a file can do with its backups; each folder holds those of many files.

    Every method that writes raises AppError, and then the file and every other backup are whole.
    """

    def back_up(self, folder: Path, *, at: datetime, only_there: bool = False) -> Path | None:
        """Writes a backup, proved by its hashes, unless one holds the same already.

        Those that need not be kept any longer go; see `domain.backup_keeping`. With `only_there`
        it raises VanishedError where the file has no place in the folder, as on a disk that is not
        plugged in.
        """
        ...

    def is_spoilt(self) -> bool:
        """Whether a page on the disk is not as it was written; False where none can tell.

        Nothing that the program had read before counts: the bytes are read anew. Only the pages of
        a file with a passphrase can tell.
        """
        ...

    def make_place(self, folder: Path) -> None:
        """Makes a place for this file's backups in a folder that is there."""
        ...

    def has_place(self, folder: Path) -> bool:
        """Whether this file has a place for backups in that folder, and it can be reached."""
        ...

    def last_backup(self, folder: Path) -> datetime | None:
        """When the newest backup of this file in `folder` was taken."""
        ...

    def newest_backup(self, folder: Path) -> Path | None:
        """The newest backup of this file in `folder`."""
        ...

    def last_good_test(self, folder: Path) -> datetime | None:
        """When a backup in `folder` was last opened and found whole."""
        ...

    def backups(self, folder: Path) -> tuple[BackupFacts, ...]:
        """Every backup of this file in `folder`, the newest first; none where there is no folder.

        Raises AppError when the folder cannot be read.
        """
        ...

    def note_test(
        self, backup: BackupFacts, *, at: datetime, is_good: bool, is_foreign: bool = False
    ) -> None:
        """Notes beside the backup that it was tested; a foreign one is whole, and no good here."""
        ...

    def bring_under_key(self, backup: BackupFacts, key: Key) -> None:
        """Writes a backup that `key` opens anew, under the key that the file has now.

        Raises WrongKeyError when it does not open, DamagedError when it is not whole, and
        OtherFileError when it is of another file.
        """
        ...

    def remove_backup(self, backup: BackupFacts) -> None:
        """Takes one backup away for good."""
        ...

    def erase_remains(self, folder: Path) -> None:
        """Removes this file's backups in `folder`, and whatever was taken out of the file itself.

        Raises AppError when a backup cannot be removed; the file is as it was then.
        """
        ...

    def second_place(self, folder: Path) -> SecondPlace:
        """What is remembered in `folder`, that of this computer's backups, of the second place."""
        ...

    def keep_second_place(self, folder: Path, place: SecondPlace) -> None:
        """Remembers it."""
        ...
