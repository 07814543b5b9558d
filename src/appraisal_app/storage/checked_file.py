"""An open file that is read through: every page, every row's owner, the chain and the seals."""

from __future__ import annotations

from abc import ABC, abstractmethod
from contextlib import AbstractContextManager, suppress
from datetime import datetime
from pathlib import Path

import msgspec

from appraisal_app.application.errors import DamagedError
from appraisal_app.application.ports.checks import Checked
from appraisal_app.application.ports.files import UnitOfWork
from appraisal_app.domain.phrases import plain
from appraisal_app.storage.attachment import Attachment
from appraisal_app.storage.content_check import check_content, check_owners
from appraisal_app.storage.faults import faults_told

_NAME = "checked.json"
_LONGEST = 1 << 16
_ALTERED = (
    "The record of events or a seal does not fit the rest of the file. Open “Check a file” to see "
    "where, and compare the file with a backup."
)


class _Noted(msgspec.Struct, frozen=True):
    at: datetime
    fault: str


class CheckedFile(ABC):
    """Finds damage in an open file, and remembers when it was last looked for."""

    @property
    @abstractmethod
    def document_id(self) -> str:
        """The file's own number."""

    @property
    @abstractmethod
    def _attached(self) -> Attachment: ...

    @abstractmethod
    def _alone(self) -> AbstractContextManager[None]: ...

    @abstractmethod
    def unit_of_work(self) -> AbstractContextManager[UnitOfWork]:
        """Begins a transaction."""

    def find_fault(self) -> str:
        """What is wrong with the file in plain words, or ""."""
        try:
            with self._alone(), faults_told():
                attached = self._attached
                check_content(attached.link, is_encrypted=attached.secret is not None)
            with self._alone(), faults_told():
                check_owners(self._attached.link)
            with self.unit_of_work() as unit:
                return "" if unit.verify_chain().ok else _ALTERED
        except DamagedError as error:
            return error.sentence

    def last_check(self, folder: Path) -> Checked | None:
        """What is remembered in `folder`; a note that nobody can read counts as none."""
        try:
            with (folder / self.document_id / _NAME).open("rb") as file:
                noted = msgspec.json.decode(file.read(_LONGEST), type=_Noted)
        except (OSError, msgspec.MsgspecError, UnicodeDecodeError):
            return None
        return Checked(at=noted.at, fault=noted.fault)

    def note_check(self, folder: Path, found: Checked) -> None:
        """Remembers it beside the backups."""
        with suppress(OSError):
            own = folder / self.document_id
            own.mkdir(mode=0o700, parents=True, exist_ok=True)
            part = own / f"{_NAME}.part"
            noted = _Noted(found.at, found.fault)
            part.write_bytes(msgspec.json.encode(noted, enc_hook=plain))
            part.replace(own / _NAME)
