"""Puts finished bytes where the user wants them: whole, or not at all."""

from __future__ import annotations

import errno
import os
import tempfile
from pathlib import Path

from appraisal_app.application.errors import (
    AppError,
    DiskError,
    DiskFullError,
    NotAllowedError,
    VanishedError,
)


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
        number, name = tempfile.mkstemp(prefix=".part-", dir=target.parent)
        part = Path(name)
        try:
            with os.fdopen(number, "wb") as file:
                file.write(data)
                file.flush()
                os.fsync(file.fileno())
            part.replace(target)
        finally:
            part.unlink(missing_ok=True)
    except OSError as error:
        raise _as_app_error(error) from error


def read_file(path: Path) -> bytes:
    """The bytes of a file that the user chose; raises AppError."""
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
