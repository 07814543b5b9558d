"""What an open file does with its backups."""

from __future__ import annotations

from abc import ABC, abstractmethod
from contextlib import AbstractContextManager, suppress
from datetime import datetime
from pathlib import Path

from appraisal_app.application.errors import (
    AppError,
    DiskFullError,
    NoRoomForBackupError,
    VanishedError,
)
from appraisal_app.application.ports.backups import BackupFacts, SecondPlace
from appraisal_app.application.ports.files import Access
from appraisal_app.application.ports.keys import Key
from appraisal_app.storage.attachment import Attachment
from appraisal_app.storage.backups import listing, making, rekeying, removing
from appraisal_app.storage.backups.second_place import read_second_place, write_second_place
from appraisal_app.storage.backups.tests_noted import keep_test, note_tests, test_of
from appraisal_app.storage.compacting import compact
from appraisal_app.storage.content_check import is_as_written
from appraisal_app.storage.faults import faults_told
from appraisal_app.storage.unit_of_work import refuse_reading


class BackedFile(ABC):
    """Makes, lists, tests and removes backups; each folder holds those of many files."""

    @property
    @abstractmethod
    def path(self) -> Path:
        """The file as the user knows it."""

    @property
    @abstractmethod
    def document_id(self) -> str:
        """The file's own number; copies and backups share it."""

    @property
    @abstractmethod
    def access(self) -> Access:
        """What may be done with it."""

    @abstractmethod
    def check_in_place(self) -> None:
        """Raises VanishedError or ReplacedError when the file is not the one that was opened."""

    @abstractmethod
    def sign_news(self) -> None:
        """Signs what happened since the last signature."""

    @property
    @abstractmethod
    def _attached(self) -> Attachment: ...

    @abstractmethod
    def _alone(self) -> AbstractContextManager[None]: ...

    def back_up(self, folder: Path, *, at: datetime, only_there: bool = False) -> Path | None:
        """Writes a proved backup unless one holds the same already; see `superseded`."""
        own = folder / self.document_id
        if only_there and not own.is_dir():
            raise VanishedError
        with suppress(AppError):
            self.sign_news()
        try:
            with self._alone(), faults_told():
                attached = self._attached
                return making.back_up(attached.link, attached.secret, self.path.stem, own, at)
        except DiskFullError:
            raise NoRoomForBackupError from None

    def is_spoilt(self) -> bool:
        """Whether a page on the disk is not as it was written, as far as a key can tell."""
        with self._alone(), faults_told():
            attached = self._attached
            return attached.secret is not None and not is_as_written(attached.link)

    def make_place(self, folder: Path) -> None:
        """Makes a place for this file's backups in a folder that is there."""
        with faults_told():
            (folder / self.document_id).mkdir(mode=0o700, exist_ok=True)

    def has_place(self, folder: Path) -> bool:
        """Whether this file has a place for backups in that folder, and it can be reached."""
        try:
            return (folder / self.document_id).is_dir()
        except OSError:
            return False

    def last_backup(self, folder: Path) -> datetime | None:
        """When the newest backup of this file in `folder` was taken."""
        return listing.last_backup(folder / self.document_id)

    def newest_backup(self, folder: Path) -> Path | None:
        """The newest backup of this file in `folder`."""
        return listing.newest_backup(folder / self.document_id)

    def last_good_test(self, folder: Path) -> datetime | None:
        """When a backup in `folder` was last opened and found whole."""
        return listing.last_good_test(folder / self.document_id)

    def backups(self, folder: Path) -> tuple[BackupFacts, ...]:
        """Every backup of this file in `folder`, the newest first."""
        with self._alone():
            secret = self._attached.secret
        with faults_told():
            return listing.facts_of(folder / self.document_id, folder, secret)

    def note_test(
        self, backup: BackupFacts, *, at: datetime, is_good: bool, is_foreign: bool = False
    ) -> None:
        """Notes beside the backup that it was tested."""
        test = test_of(backup.path, at=at, is_good=is_good, is_foreign=is_foreign)
        note_tests(backup.path.parent, {backup.path.name: test})

    def bring_under_key(self, backup: BackupFacts, key: Key) -> None:
        """Writes a backup that `key` opens anew, under the key that the file has now."""
        with self._alone(), faults_told():
            rekeying.bring_under_key(backup.path, key, self._attached.secret, self.document_id)
            keep_test(backup.path)

    def remove_backup(self, backup: BackupFacts) -> None:
        """Takes one backup away for good."""
        with faults_told():
            backup.path.unlink(missing_ok=True)

    def erase_remains(self, folder: Path) -> None:
        """Removes this file's backups in `folder`, and whatever was taken out of the file itself.

        Raises AppError when a backup cannot be removed; the file is as it was then.
        """
        refuse_reading(self.access)
        with self._alone(), faults_told():
            self.check_in_place()
            removing.remove_all(folder / self.document_id)
            compact(self._attached.link)

    def second_place(self, folder: Path) -> SecondPlace:
        """What is remembered in `folder`, that of this computer's backups, of the second place."""
        return read_second_place(folder, self.document_id)

    def keep_second_place(self, folder: Path, place: SecondPlace) -> None:
        """Remembers it."""
        with faults_told():
            write_second_place(folder, self.document_id, place)
