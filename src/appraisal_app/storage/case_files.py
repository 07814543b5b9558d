"""The case files of this application, on this machine, for this user."""

from __future__ import annotations

import getpass
import platform
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from appraisal_app.application.ports.files import DocumentKind, Key, RawKey
from appraisal_app.application.ports.interaction import Progress
from appraisal_app.application.ports.packets import DeviceKeys
from appraisal_app.application.ports.repairs import BackupByName, Salvaged
from appraisal_app.storage import opening, recovery
from appraisal_app.storage.case_file import SqlCaseFile
from appraisal_app.storage.case_format import CaseFormat
from appraisal_app.storage.current_format import CURRENT_FORMAT
from appraisal_app.storage.faults import faults_told
from appraisal_app.storage.header import read_header
from appraisal_app.storage.registry import claim, release
from appraisal_app.storage.side_car import Holder


def _user() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return ""


@dataclass(frozen=True, slots=True, kw_only=True)
class SqlCaseFiles:
    """Opens and creates case files.

    Machine, user and program are told to others who want a file that is open here.
    """

    case_format: CaseFormat = CURRENT_FORMAT
    machine: str = field(default_factory=platform.node)
    user: str = field(default_factory=_user)
    program: str = "CEO Appraisal"
    keys: DeviceKeys | None = None
    """With which what is done is signed."""

    def create(self, path: Path, key: Key, *, kind: DocumentKind, at: datetime) -> SqlCaseFile:
        """A new, empty file; raises AlreadyThereError."""
        made = opening.create_case(path, key, self.case_format, self._holder(at), kind=kind)
        made.sign_with(self.keys)
        return made

    def open(self, path: Path, key: Key, *, at: datetime, break_lock: bool = False) -> SqlCaseFile:
        """The file; raises InUseError unless `break_lock` overrides a note of another machine."""
        found = opening.open_case(
            path, key, self.case_format, self._holder(at), break_lock=break_lock
        )
        found.sign_with(self.keys)
        return found

    def open_copy(self, path: Path, key: Key, *, at: datetime) -> SqlCaseFile:
        """A checked private copy to read, while somebody else has the file open."""
        return opening.open_copy(path, key, self.case_format, self._holder(at))

    def parse_recovery_key(self, text: str) -> RawKey:
        """Reads what somebody typed; raises RecoveryKeyError that says which group is wrong."""
        return recovery.parse_recovery_key(text)

    def salvage(
        self,
        path: Path,
        key: Key,
        target: Path,
        *,
        at: datetime,
        progress: Progress | None = None,
        alike: tuple[Path, ...] = (),
    ) -> Salvaged:
        """Writes what can be read of a damaged file into a new one; see `ports.repairs`."""
        # Only a damaged file needs it.
        from appraisal_app.storage.salvage.private_copy import Damaged
        from appraisal_app.storage.salvage.salvaging import salvage

        damaged = Damaged(path, key, alike)
        return salvage(damaged, target, self.case_format, at=at, progress=progress)

    def has_lost_salt(self, path: Path, key: Key, alike: tuple[Path, ...]) -> bool:
        """Whether the key fits the file once it begins as one of those backups does."""
        from appraisal_app.storage.salvage.lost_salt import secret_of_alike

        with faults_told():
            claimed = claim(path)
            try:
                header = read_header(path)
                is_plain = key is None or header.is_plain
                return not is_plain and secret_of_alike(path, key, header.salt, alike) is not None
            finally:
                release(claimed)

    def backups_by_name(self, path: Path, folder: Path) -> tuple[BackupByName, ...]:
        """Backups that bear the name of the file, here or at a second place, the newest first."""
        from appraisal_app.storage.salvage.backups_by_name import backups_by_name

        with faults_told():
            return backups_by_name(path, folder)

    def is_protected(self, path: Path) -> bool:
        """Whether opening needs a key; raises VanishedError or NotOurFileError."""
        with faults_told():
            claimed = claim(path)
            try:
                return not read_header(path).is_plain
            finally:
                release(claimed)

    def _holder(self, since: datetime) -> Holder:
        return Holder(machine=self.machine, user=self.user, program=self.program, since=since)
