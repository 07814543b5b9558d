"""Creating and opening case files."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from types import MappingProxyType

from appraisal_app.application.errors import (
    AlreadyThereError,
    DiskFullError,
    InUseError,
    NotAllowedError,
    ReadOnlyError,
)
from appraisal_app.application.openable import refuse_stray
from appraisal_app.application.ports.files import Access, DocumentKind, Key
from appraisal_app.storage import side_car
from appraisal_app.storage.attachment import Attachment, attach, attach_fresh
from appraisal_app.storage.backups.names import read_name
from appraisal_app.storage.case_file import SqlCaseFile, Terms
from appraisal_app.storage.case_format import CaseFormat
from appraisal_app.storage.driver import DriverError, Link
from appraisal_app.storage.faults import faults_told, told
from appraisal_app.storage.meta import write_meta
from appraisal_app.storage.reading_copy import attach_copy, attach_untouched
from appraisal_app.storage.side_car import Holder


def create_case(
    path: Path, key: Key, case_format: CaseFormat, holder: Holder, *, kind: DocumentKind
) -> SqlCaseFile:
    """A new file with nothing in it; raises AlreadyThereError."""

    def fill(link: Link) -> None:
        write_meta(link, kind, holder.since)

    path = _real(path)
    side_car.refuse_stray_note(path)
    refuse_stray(Path(f"{path}-journal"))
    with faults_told():
        try:
            attachment = attach_fresh(path, key, case_format.steps, fill)
        except FileExistsError:
            raise AlreadyThereError from None
        side_car.put_note(path, holder)
    return _opened(attachment, case_format, Terms(path=path, access=Access.WRITE, holder=holder))


def open_case(
    path: Path, key: Key, case_format: CaseFormat, holder: Holder, *, break_lock: bool = False
) -> SqlCaseFile:
    """The file, to write or, where the system or a full disk allows no more, to read.

    Of a backup it is a copy to read, wherever it lies: what a file was on a day stays that.
    Raises InUseError when somebody on this machine has it open, or on another one unless
    `break_lock`.
    """
    path = _real(path)
    if read_name(path) is not None:
        return open_copy(path, key, case_format, holder)
    side_car.refuse_stray_note(path)
    with faults_told():
        if not break_lock:
            side_car.refuse_other_machine(path, holder)
        attachment = _attach_writable(path, key, case_format, holder)
        access = Access.WRITE
        if isinstance(attachment, Access):
            access = attachment
            attachment = _attach_readable(path, key, case_format)
    return _opened(attachment, case_format, Terms(path=path, access=access, holder=holder))


def open_copy(path: Path, key: Key, case_format: CaseFormat, holder: Holder) -> SqlCaseFile:
    """A checked private copy to read, of a backup or while somebody else has the file open."""
    path = _real(path)
    with faults_told():
        attachment = attach_copy(path, key, case_format)
    found, backup = side_car.read_note(path), read_name(path)
    terms = Terms(path=path, access=Access.COPY, holder=holder, read_at=holder.since, found=found)
    if backup is not None:
        made = backup.taken_at.astimezone(holder.since.tzinfo)
        terms = replace(terms, access=Access.BACKUP, backup_at=made)
    return _opened(attachment, case_format, terms)


def _opened(attachment: Attachment, case_format: CaseFormat, terms: Terms) -> SqlCaseFile:
    try:
        with faults_told():
            return SqlCaseFile(attachment, case_format, terms)
    except BaseException:
        attachment.detach()
        raise


def _attach_writable(
    path: Path, key: Key, case_format: CaseFormat, holder: Holder
) -> Attachment | Access:
    """The locked file with its note put; or what else may be done where nothing can be written."""
    if not (_may_write(path) and _may_write(path.parent)):
        return Access.READ_ONLY
    try:
        attachment = attach(path, key, case_format, for_writing=True)
    except DriverError as error:
        known = told(error)
        if isinstance(known, InUseError):
            raise side_car.in_use(side_car.read_note(path), holder) from error
        if type(known) not in _STILL:
            raise
        return _STILL[type(known)]
    if side_car.put_note(path, holder):
        return attachment
    attachment.detach()
    return Access.READ_ONLY


_STILL: Mapping[type, Access] = MappingProxyType(
    {
        ReadOnlyError: Access.READ_ONLY,
        NotAllowedError: Access.READ_ONLY,
        DiskFullError: Access.DISK_FULL,
    }
)
"""What hinders writing, and what may still be done."""


def _attach_readable(path: Path, key: Key, case_format: CaseFormat) -> Attachment:
    try:
        attachment = attach(path, key, case_format, for_writing=False)
    except DriverError as error:
        if type(told(error)) not in _STILL:
            raise
        return attach_untouched(path, key, case_format)
    if attachment.proof.version == len(case_format.steps):
        return attachment
    attachment.detach()
    return attach_untouched(path, key, case_format)


def _may_write(path: Path) -> bool:
    if not path.exists():
        # Opening it says so in better words.
        return True
    return os.access(path, os.W_OK, effective_ids=os.access in os.supports_effective_ids)


def _real(path: Path) -> Path:
    """The file itself where `path` is a link, since replacing a link would cut it."""
    absolute = path.absolute()
    return absolute.resolve() if absolute.is_symlink() else absolute
