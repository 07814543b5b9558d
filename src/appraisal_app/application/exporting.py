"""Puts finished bytes where the user wants them: whole, or not at all."""

from __future__ import annotations

import errno
import os
import tempfile
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

from appraisal_app.application.errors import (
    AlreadyThereError,
    AppError,
    DiskError,
    DiskFullError,
    NotAllowedError,
    VanishedError,
)

CASE_SUFFIX = ".appraisal"


class BesideTheFileError(AppError):
    """A recovery sheet would lie beside the file that it opens."""

    def __init__(self) -> None:
        super().__init__(
            "Beside the file, the sheet would open it for whoever finds both. Choose another "
            "folder, best on a memory stick, or print the sheet and delete it."
        )


def export(data: bytes, target: Path) -> None:
    """Write `data` to `target`, over what is there; raises AppError and leaves no half a file."""
    try:
        with _finished(data, target.parent) as part:
            part.replace(target)
    except OSError as error:
        raise _as_app_error(error) from error


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
        raise _as_app_error(error) from error


@contextmanager
def _finished(data: bytes, folder: Path) -> Generator[Path]:
    """A private file in `folder` with all of `data` on the disk; it goes with the block."""
    number, name = tempfile.mkstemp(prefix=".part-", dir=folder)
    part = Path(name)
    try:
        with os.fdopen(number, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        yield part
    finally:
        part.unlink(missing_ok=True)


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
    try:
        return path.read_bytes()
    except OSError as error:
        raise _as_app_error(error) from error


def refuse_beside(target: Path, case: Path) -> None:
    """Raises BesideTheFileError when both are in the same folder."""
    if target.resolve().parent == case.resolve().parent:
        raise BesideTheFileError


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
