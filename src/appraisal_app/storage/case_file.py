"""An open case file."""

from __future__ import annotations

import hmac
import threading
from collections.abc import Generator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import sqlalchemy as sa

from appraisal_app.application.errors import (
    AlreadyThereError,
    AppError,
    DiskFullError,
    NoRoomForCopyError,
    ReplacedError,
    WrittenOverError,
)
from appraisal_app.application.ports.files import (
    Access,
    CaseFile,
    DocumentKind,
    OpenThere,
    Passphrase,
    RawKey,
    UnitOfWork,
)
from appraisal_app.application.ports.packets import DeviceKeys
from appraisal_app.storage.attachment import Attachment, attach
from appraisal_app.storage.backed_file import BackedFile
from appraisal_app.storage.case_format import CaseFormat
from appraisal_app.storage.checked_file import CheckedFile
from appraisal_app.storage.compacting import compact
from appraisal_app.storage.copying import copy_compacted
from appraisal_app.storage.faults import faults_told, open_faults_told
from appraisal_app.storage.heads import sign_head
from appraisal_app.storage.keys import Secret
from appraisal_app.storage.meta import new_mark, read_meta, renew_mark
from appraisal_app.storage.reading_copy import drop_copy
from appraisal_app.storage.recovery import recovery_text
from appraisal_app.storage.registry import file_id
from appraisal_app.storage.rekeying import Rekeyed, copy_rekeyed, copy_whole, put_in_place, raw_key
from appraisal_app.storage.side_car import Holder, remove_note, told_of
from appraisal_app.storage.typed_words import secrets_of
from appraisal_app.storage.unit_of_work import SqlUnitOfWork, refuse_reading


@dataclass(frozen=True, slots=True, kw_only=True)
class Terms:
    """How a file was opened; `path` is the file a user chose, also when a copy is read."""

    path: Path
    access: Access
    holder: Holder
    read_at: datetime | None = None
    found: Holder | None = None
    """Whose note stood beside the file when a copy of it was taken."""
    backup_at: datetime | None = None


class SqlCaseFile(BackedFile, CheckedFile):
    """One file and its connection; one lock lets one thread at a time use it."""

    def __init__(self, attachment: Attachment, case_format: CaseFormat, terms: Terms) -> None:
        self._attachment: Attachment | None = attachment
        self._is_protected = attachment.secret is not None
        self._format = case_format
        self._terms = terms
        self._meta = read_meta(attachment.link)
        self._lock = threading.RLock()
        self._is_in_work = False
        self._keys: DeviceKeys | None = None
        self._has_news = False

    def sign_with(self, keys: DeviceKeys | None) -> None:
        """Sign what is done from now on with the key of this computer."""
        self._keys = keys

    @property
    def path(self) -> Path:
        """The file as the user knows it."""
        return self._terms.path

    @property
    def document_id(self) -> str:
        """The file's own number; copies and backups share it."""
        return self._meta.document_id

    @property
    def kind(self) -> DocumentKind:
        """Whose file it is."""
        return self._meta.kind

    @property
    def created_at(self) -> datetime:
        """When the file was created."""
        return self._meta.created_at

    @property
    def access(self) -> Access:
        """What may be done with it."""
        return self._terms.access

    @property
    def read_at(self) -> datetime | None:
        """When the copy was taken, if this is one."""
        return self._terms.read_at

    @property
    def backup_at(self) -> datetime | None:
        """When it was made, if this is a backup."""
        return self._terms.backup_at

    @property
    def open_there(self) -> OpenThere | None:
        """Who had the file itself open when this copy was taken, where that is known."""
        return told_of(self._terms.found)

    @property
    def is_protected(self) -> bool:
        """Whether a key is needed to open the file; asked at any time, by any thread."""
        return self._is_protected

    @contextmanager
    def unit_of_work(self) -> Generator[UnitOfWork]:
        """Begins a transaction; it is kept when the block ends without an error."""
        with self._alone(), open_faults_told(), self._attached.engine.begin() as connection:
            work = SqlUnitOfWork(
                connection,
                self._format.catalogue,
                self._meta,
                self.access,
                can_search=self._attached.proof.can_search,
            )
            yield work
            if work.has_written:
                if work.has_done:
                    sign_head(connection, self.document_id, self._keys)
                connection.execute(_MARK, {"mark": new_mark()})
                self.check_in_place()
        self._has_news = not work.has_done and (self._has_news or work.has_written)

    def sign_news(self) -> None:
        """Sign the last event where something was written since one was signed."""
        if not self._has_news or self._keys is None:
            return
        with self._alone(), open_faults_told(), self._attached.engine.begin() as connection:
            sign_head(connection, self.document_id, self._keys)
            connection.execute(_MARK, {"mark": new_mark()})
            self.check_in_place()
        self._has_news = False

    def check_in_place(self) -> None:
        """Raises VanishedError or ReplacedError when the file is not the one that was opened."""
        attached = self._attached
        with faults_told():
            found = file_id(attached.path)
        if found != attached.file_id:
            raise ReplacedError
        if attached.watch is not None and attached.watch.was_written_over:
            raise WrittenOverError

    def recovery_key(self) -> str:
        """The file's recovery key, to be printed; raises ValueError when it is not protected."""
        secret = self._secret
        if secret is None:
            raise ValueError("a file without a passphrase has no recovery key")
        return recovery_text(secret.key)

    def opens_with(self, key: Passphrase | RawKey) -> bool:
        """Whether that key opens the file; False for a file that is not protected."""
        secret = self._secret
        if secret is None:
            return False
        tried = secrets_of(key, secret.salt)
        return any(hmac.compare_digest(each.key, secret.key) for each in tried)

    def change_key(self, key: Passphrase | None) -> None:
        """Protects the file with another passphrase or none; the recovery key changes as well."""
        refuse_reading(self.access)
        with self._alone(), faults_told():
            self.check_in_place()
            self._come_back_as(copy_rekeyed(self._attached, key))
            # The backups so far do not open with this key.
            renew_mark(self._attached.link)

    def replace_with(self, copy: CaseFile) -> None:
        """Puts content and key of that copy of this file in its place, wholly or not at all.

        Raises ValueError for another file, AppError where this one cannot be written.
        """
        refuse_reading(self.access)
        if not isinstance(copy, SqlCaseFile) or copy.document_id != self.document_id:
            raise ValueError("only a copy of this very file can take its place")
        with self._alone(), copy._alone(), faults_told():  # noqa: SLF001 - its own kind
            self.check_in_place()
            self._come_back_as(copy_whole(copy._attached, self._attached.path))  # noqa: SLF001
            self._meta = read_meta(self._attached.link)

    def _come_back_as(self, other: Rekeyed) -> None:
        """Let go of the file, put the other one in its place, and take hold of it again."""
        attached = self._attached
        secret = attached.secret
        self._attachment = None
        attached.detach()
        try:
            put_in_place(other, attached.path)
            secret = other.secret
        finally:
            self._attachment = attach(
                attached.path, raw_key(secret), self._format, for_writing=True
            )
            self._is_protected = secret is not None

    def save_copy(self, target: Path) -> None:
        """Writes a checked copy with the same key; raises AlreadyThereError."""
        if target.exists():
            raise AlreadyThereError
        # A copy is wanted above all where the file itself can no longer be written.
        with suppress(AppError):
            self.sign_news()
        try:
            with self._alone(), faults_told():
                copy_compacted(self._attached.link, self._attached.secret, target)
        except DiskFullError:
            raise NoRoomForCopyError from None

    def compact(self) -> None:
        """Writes the file anew, so that nothing is left of the places of what was taken out."""
        refuse_reading(self.access)
        with self._alone(), faults_told():
            self.check_in_place()
            compact(self._attached.link)

    def close(self) -> None:
        """Lets go of the file; a second call does nothing."""
        if self._attachment is not None:
            # What could not be signed is unsigned, and the file is closed all the same.
            with suppress(AppError):
                self.sign_news()
        with self._alone():
            attached, self._attachment = self._attachment, None
            if attached is not None:
                attached.detach()
                if attached.path != self.path:
                    drop_copy(attached.path)
            if self.access is Access.WRITE:
                remove_note(self.path, self._terms.holder)

    @property
    def _secret(self) -> Secret | None:
        # Another thread may just be putting the file under another key.
        with self._lock:
            return self._attached.secret

    @property
    def _attached(self) -> Attachment:
        if self._attachment is None:
            raise RuntimeError("the file is closed")
        return self._attachment

    @contextmanager
    def _alone(self) -> Generator[None]:
        with self._lock:
            if self._is_in_work:
                raise RuntimeError("a unit of work is under way in this thread")
            self._is_in_work = True
            self._look_whether_ours()
            try:
                yield
            finally:
                self._remember()
                self._is_in_work = False

    def _look_whether_ours(self) -> None:
        if self._attachment is not None and self._attachment.watch is not None:
            self._attachment.watch.look_whether_ours()

    def _remember(self) -> None:
        if self._attachment is not None and self._attachment.watch is not None:
            self._attachment.watch.remember()


_MARK = sa.text("UPDATE change_mark SET mark = :mark")
