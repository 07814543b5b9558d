"""Puts finished bytes where the user wants them: whole, or not at all."""

from __future__ import annotations

import errno
import os
import shutil
from collections.abc import Callable, Generator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from pathlib import Path

from appraisal_app.application.errors import (
    AlreadyThereError,
    AppError,
    DiskError,
    DiskFullError,
    NotAllowedError,
    VanishedError,
)
from appraisal_app.application.openable import refuse_other_than_file
from appraisal_app.application.unfinished import part_in

CASE_SUFFIX = ".appraisal"
_AS_IT_IS = getattr(os, "O_BINARY", 0)
"""Keeps Windows from writing line ends of its own."""


class BesideTheFileError(AppError):
    """A recovery sheet would lie beside the file that it opens."""

    def __init__(self) -> None:
        super().__init__(
            "Beside the file, the sheet would open it for whoever finds both. Choose another "
            "folder, best on a memory stick, or print the sheet and delete it."
        )


class NoRoomError(DiskFullError):
    """The place that was chosen has no room for what is to be exported."""

    def __init__(self) -> None:
        AppError.__init__(
            self,
            "The disk is full, so nothing was exported; your file is as it was. Choose a folder on "
            "another disk, or make room on this one and try again.",
        )


class NoSuchPlaceError(VanishedError):
    """The folder that was chosen is gone, or its disk is."""

    def __init__(self) -> None:
        AppError.__init__(
            self,
            "The folder is not there any more, or its disk is not connected, so nothing was "
            "exported. Choose another folder and try again.",
        )


class MayNotWriteError(NotAllowedError):
    """The folder that was chosen is not open to this user."""

    def __init__(self) -> None:
        AppError.__init__(
            self,
            "Your computer does not allow you to write into this folder, so nothing was exported. "
            "Choose a folder of your own.",
        )


def export(data: bytes, target: Path) -> None:
    """Write `data` to `target`, over what is there; raises AppError and leaves no half a file."""
    try:
        with _finished(data, target.parent) as part:
            part.replace(target)
    except OSError as error:
        raise _as_export_error(error) from error


def export_new(data: bytes, target: Path) -> None:
    """Write `data` to a name that nothing has; raises AppError and leaves no half a file.

    Raises AlreadyThereError when something has the name, also when it came only meanwhile.
    """
    try:
        with _finished(data, target.parent) as part:
            _put_in_place(part, target)
    except FileExistsError as error:
        raise AlreadyThereError from error
    except OSError as error:
        raise _as_export_error(error) from error


@contextmanager
def new_folder(
    target: Path, *, giving: Callable[[], AbstractContextManager[None]] = nullcontext
) -> Generator[Path]:
    """A private folder that takes the name `target` when the block ends well, and else is gone.

    It takes the name within `giving`. Raises AppError; AlreadyThereError when something has the
    name, also when it came meanwhile.
    """
    try:
        with part_in(target.parent) as part:
            part.mkdir(mode=0o700)
            yield part
            with giving():
                _name_folder(part, target)
    except OSError as error:
        raise _as_export_error(error) from error


def put_into(folder: Path, name: str, data: bytes) -> None:
    """A file in a folder that is being made; on the disk when this returns. Raises AppError."""
    try:
        with (folder / name).open("xb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
    except OSError as error:
        raise _as_export_error(error) from error


def take_back(folder: Path) -> None:
    """Remove a folder that was just exported, when nobody could note that it was."""
    shutil.rmtree(folder, ignore_errors=True)


def _name_folder(part: Path, target: Path) -> None:
    # A rename takes the place of an empty folder without a word, so look first.
    if os.path.lexists(target):
        raise AlreadyThereError
    try:
        part.rename(target)
    except FileExistsError as error:
        raise AlreadyThereError from error


def name_new(part: Path, target: Path) -> None:
    """Give a finished file a name that nothing has; raises AppError, AlreadyThereError."""
    try:
        _put_in_place(part, target)
    except FileExistsError as error:
        raise AlreadyThereError from error
    except OSError as error:
        raise _as_export_error(error) from error


@contextmanager
def _finished(data: bytes, folder: Path) -> Generator[Path]:
    """A private file in `folder` with all of `data` on the disk; it goes with the block."""
    with part_in(folder) as part:
        number = os.open(part, os.O_CREAT | os.O_EXCL | os.O_WRONLY | _AS_IT_IS, 0o600)
        with os.fdopen(number, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        yield part


def _put_in_place(part: Path, target: Path) -> None:
    try:
        target.hardlink_to(part)
    except FileExistsError:
        raise
    except OSError:
        # Memory sticks and some servers have no links: take the name first, then fill it.
        os.close(os.open(target, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
        try:
            part.replace(target)
        except OSError:
            target.unlink(missing_ok=True)
            raise


class CaseFileChosenError(AppError):
    """A case file was chosen where a PDF or an identity is wanted."""

    def __init__(self) -> None:
        super().__init__("This is an appraisal file. Open it with Open; choose another one here.")


def read_file(path: Path) -> bytes:
    """The bytes of a file that the user chose; raises AppError.

    Never those of a case file: closing it again would drop the lock on one that is open.
    """
    if path.suffix.lower() == CASE_SUFFIX:
        raise CaseFileChosenError
    refuse_other_than_file(path)
    try:
        return path.read_bytes()
    except OSError as error:
        raise _as_app_error(error) from error


def refuse_beside(target: Path, case: Path) -> None:
    """Raises BesideTheFileError when both are in the same folder."""
    if target.resolve().parent == case.resolve().parent:
        raise BesideTheFileError


def _as_export_error(error: OSError) -> AppError:
    found = _as_app_error(error)
    match found:
        case DiskFullError():
            return NoRoomError()
        case VanishedError():
            return NoSuchPlaceError()
        case NotAllowedError():
            return MayNotWriteError()
        case _:
            return found


def _as_app_error(error: OSError) -> AppError:
    match error.errno:
        case errno.ENOSPC | errno.EDQUOT:
            return DiskFullError()
        case errno.EACCES | errno.EPERM | errno.EROFS:
            return NotAllowedError()
        case errno.ENOENT | errno.ENOTDIR:
            return VanishedError()
        case _:
            return DiskError()
