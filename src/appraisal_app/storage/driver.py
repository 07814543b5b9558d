"""The one SQLite driver, for plain and for encrypted files, behind a typed face."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any, Literal, Protocol, cast
from urllib.parse import quote

import sqlcipher3.dbapi2

from appraisal_app.storage.keys import Secret

_dbapi: Any = sqlcipher3.dbapi2
DriverError: type[Exception] = _dbapi.Error
SqlValue = str | int | float | bytes | None

_HARDENING = (
    "trusted_schema=OFF",
    "cell_size_check=ON",
    "mmap_size=0",
    "recursive_triggers=ON",
    "foreign_keys=ON",
    "secure_delete=ON",
    "temp_store=MEMORY",
    "cache_size=-16000",
    "busy_timeout=0",
    "fullfsync=ON",
)


class Cursor(Protocol):
    """The rows of one statement."""

    def fetchone(self) -> tuple[Any, ...] | None: ...
    def fetchall(self) -> list[tuple[Any, ...]]: ...


class Link(Protocol):
    """One connection to one file, without implicit transactions."""

    @property
    def in_transaction(self) -> bool: ...
    def execute(self, sql: str, parameters: Sequence[SqlValue] = ..., /) -> Cursor: ...
    def begin(self) -> None: ...
    def rollback(self) -> None: ...
    def close(self) -> None: ...


class _Connection(_dbapi.Connection):  # type: ignore[misc]  # pyright: ignore[reportUntypedBaseClass]
    """Forgets its pages whenever a transaction is taken back.

    SQLite looks through the first page again before the cipher has deciphered it. About once in
    8,000 times it then takes cipher text for a sound page, and calls the file malformed when it
    next reads the list of tables.
    """

    _has_begun = False

    def begin(self) -> None:
        """Begin a transaction."""
        self.execute("BEGIN")
        self._has_begun = True

    def commit(self) -> None:
        """Keep what was done; where that fails, `rollback` is still owed."""
        super().commit()  # pyright: ignore[reportUnknownMemberType]
        self._has_begun = False

    def rollback(self) -> None:
        """Take back what was done; SQLite may have done so by itself, as on a full disk."""
        is_owed = self._has_begun or self.in_transaction
        super().rollback()  # pyright: ignore[reportUnknownMemberType]
        self._has_begun = False
        if is_owed:
            with suppress(DriverError):
                self.execute("PRAGMA shrink_memory")


def driver_module() -> Any:
    """The DB-API module itself, for SQLAlchemy."""
    return _dbapi


def connect(path: Path, secret: Secret | None, mode: Literal["rw", "ro"]) -> Link:
    """A hardened connection to an existing file; nothing was read yet, so the key is unproved."""
    return _prepared(_uri(path, mode), secret)


def connect_damaged(path: Path, secret: Secret | None, mode: Literal["rw", "ro"]) -> Link:
    """The same to a file of which parts are lost: what can be read of its list of tables counts."""
    return _prepared(_uri(path, mode), secret, is_damaged=True)


def connect_in_memory() -> Link:
    """A hardened, empty database that no file backs."""
    return _prepared("file::memory:", None)


def scalar(link: Link, sql: str, *parameters: SqlValue) -> Any:
    """The first column of the first row, or None."""
    row = link.execute(sql, parameters).fetchone()
    return None if row is None else row[0]


def _prepared(uri: str, secret: Secret | None, *, is_damaged: bool = False) -> Link:
    link: Any = _dbapi.connect(
        uri,
        uri=True,
        isolation_level=None,
        check_same_thread=False,
        timeout=0,
        factory=_Connection,
    )
    # Otherwise a wrong key is reported on stderr too.
    link.execute("PRAGMA cipher_log_level=NONE")
    if secret is not None:
        # Not as SQL text, which a trace would show.
        link.set_key(secret.spec)
    if is_damaged:
        # Otherwise SQLite refuses a file that is shorter than it should be, and each statement
        # where one entry of the list of tables is lost; with this, the first one alone.
        link.execute("PRAGMA writable_schema=ON")
        with suppress(DriverError):
            link.execute("SELECT count(*) FROM sqlite_schema").fetchall()
    for setting in _HARDENING:
        link.execute(f"PRAGMA {setting}")
    return cast("Link", link)


def _uri(path: Path, mode: str) -> str:
    # Path.as_uri puts a Windows server's name where SQLite accepts none.
    posix = path.absolute().as_posix()
    root = "" if posix.startswith("/") else "/"
    return f"file://{root}{quote(posix, safe='/:')}?mode={mode}"
