"""What the driver and the operating system report, as errors a user can act on."""

from __future__ import annotations

import errno
from collections.abc import Callable, Generator
from contextlib import contextmanager

from sqlalchemy.exc import DBAPIError

from appraisal_app.application.errors import (
    AppError,
    DamagedError,
    DiskError,
    DiskFullError,
    HeldError,
    InUseError,
    NotAllowedError,
    NotOurFileError,
    ReadOnlyError,
    SealedError,
    VanishedError,
    WrongKeyError,
)
from appraisal_app.storage.driver import DriverError

_SEALED_MARK = "sealed"
"""How the triggers of sealed records begin their message."""

_NOT_TEXT = "Could not decode to UTF-8"
"""How the driver begins about a text that is none; it has no code, and the text follows."""

_NO_INDEX = "invalid fts5 file format"
"""How it begins about a word index that is none; it has no code of its own."""

_MOVED = 1032
_BY_CODE: dict[int, Callable[[], AppError]] = {
    5: InUseError,
    6: InUseError,
    8: ReadOnlyError,
    10: DiskError,
    11: DamagedError,
    13: DiskFullError,
    14: NotAllowedError,
    23: NotAllowedError,
    26: WrongKeyError,
}
"""SQLite's primary result codes."""

_BY_MESSAGE: dict[str, Callable[[], AppError]] = {
    "disk I/O error": DiskError,
    "database or disk is full": DiskFullError,
    "database disk image is malformed": DamagedError,
}
"""What the export to another key reports without a code of its own."""

_HELD = frozenset({32, 33})
"""Windows' numbers for it."""

_BY_ERRNO: dict[int, Callable[[], AppError]] = {
    errno.ENOENT: VanishedError,
    errno.ENOTDIR: VanishedError,
    errno.EACCES: NotAllowedError,
    errno.EPERM: NotAllowedError,
    errno.EROFS: ReadOnlyError,
    errno.ENOSPC: DiskFullError,
    errno.EDQUOT: DiskFullError,
}


def told(error: BaseException) -> AppError | None:
    """The user's error for the driver's or the system's; None for one that is our own mistake."""
    cause = error.orig if isinstance(error, DBAPIError) else error
    if isinstance(cause, DriverError | UnicodeDecodeError):
        return _of_driver(cause)
    if is_held(cause):
        return HeldError()
    if isinstance(cause, IsADirectoryError):
        return NotOurFileError("it is a folder")
    return _BY_ERRNO.get(cause.errno or 0, DiskError)() if isinstance(cause, OSError) else None


def is_held(error: BaseException | None) -> bool:
    """Whether Windows refused because another program has the file open at the moment."""
    return getattr(error, "winerror", None) in _HELD


@contextmanager
def database_faults_told() -> Generator[None]:
    """Turns the driver's errors into the user's; leaves every other error alone."""
    try:
        yield
    except (DBAPIError, DriverError, UnicodeDecodeError) as error:
        known = told(error)
        if known is None:
            raise
        # A message that quotes what somebody wrote must not go along: it may be logged.
        raise known from (None if _quotes_text(error) else error)


@contextmanager
def open_faults_told() -> Generator[None]:
    """The same for a file that was opened with its key: what it does not fit now is damage."""
    try:
        with database_faults_told():
            yield
    except WrongKeyError as error:
        raise DamagedError("it was changed on the disk while it was open") from error


@contextmanager
def faults_told() -> Generator[None]:
    """Turns the driver's and the operating system's errors into the user's."""
    try:
        with database_faults_told():
            yield
    except OSError as error:
        raise (told(error) or DiskError()) from error


def _quotes_text(error: Exception) -> bool:
    cause = error.orig if isinstance(error, DBAPIError) else error
    # The driver may mean to quote what is no text, and fail in that.
    return isinstance(cause, UnicodeDecodeError) or str(cause).startswith(_NOT_TEXT)


def _of_driver(error: Exception) -> AppError | None:
    if str(error).startswith(_SEALED_MARK):
        return SealedError()
    if _quotes_text(error):
        return DamagedError("a text in it cannot be read")
    if str(error).startswith(_NO_INDEX):
        return DamagedError("its index of words")
    return _of_code(getattr(error, "sqlite_errorcode", None), str(error))


def _of_code(code: object, message: str) -> AppError | None:
    if not isinstance(code, int):
        return None
    if code == _MOVED:
        return VanishedError()
    known = _BY_CODE.get(code & 0xFF, _BY_MESSAGE.get(message))
    return None if known is None else known()
