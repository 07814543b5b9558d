"""Whether every page of a file is as it was written."""

from __future__ import annotations

from pathlib import Path

from appraisal_app.application.errors import DamagedError
from appraisal_app.storage.driver import DriverError, Link, connect, scalar
from appraisal_app.storage.faults import told
from appraisal_app.storage.house import SEARCH_TABLES
from appraisal_app.storage.keys import Secret

_RECORD = "SELECT name FROM sqlite_schema WHERE type = 'table' AND sql IS NOT NULL"

CHECKED_ON_OPENING = 100_000_000
"""Bytes up to which a file is checked each time it is opened; longer ones with each backup."""


def is_as_written(link: Link) -> bool:
    """Whether each page of an encrypted file is as it was written, read from the disk anew."""
    # The cipher reads the file itself for this, and no page that is kept in memory.
    return scalar(link, "PRAGMA cipher_integrity_check") is None


def check_content(link: Link, *, is_encrypted: bool) -> bool:
    """Reads every page; raises DamagedError, or the driver's error for a page it cannot read.

    False where only the tables of words are damaged, which can be made anew.
    """
    if is_encrypted:
        # Also covers pages that hold nothing at the moment.
        found = scalar(link, "PRAGMA cipher_integrity_check")
        if found is not None:
            raise DamagedError(str(found))
    if _fits_together(link, "1"):
        return True
    names = [row[0] for row in link.execute(_RECORD).fetchall() if row[0] not in SEARCH_TABLES]
    if not all(_fits_together(link, f'"{name}"') for name in names):
        raise DamagedError("its parts do not fit together")
    return False


def check_owners(link: Link) -> None:
    """Whether every row belongs to one that is there; raises DamagedError."""
    if link.execute("PRAGMA foreign_key_check").fetchone() is not None:
        raise DamagedError("a row lost what it belongs to")


def _fits_together(link: Link, what: str) -> bool:
    try:
        return bool(scalar(link, f"PRAGMA quick_check({what})") == "ok")
    except DriverError as error:
        if isinstance(told(error), DamagedError):
            return False
        raise


def check_copy(path: Path, secret: Secret | None, original: Link) -> None:
    """Opens a fresh copy and compares it with what it was made from; raises DamagedError."""
    copy = connect(path, secret, "ro")
    try:
        check_content(copy, is_encrypted=secret is not None)
        if _outline(copy) != _outline(original):
            raise DamagedError("the copy differs from the file")
    finally:
        copy.close()


def _outline(link: Link) -> list[tuple[object, ...]]:
    tables = link.execute(
        "SELECT name, sql FROM sqlite_schema WHERE type = 'table' ORDER BY name"
    ).fetchall()
    counts = [
        (name, sql, scalar(link, f'SELECT count(*) FROM "{name}"'))  # noqa: S608
        for name, sql in tables
    ]
    version = scalar(link, "PRAGMA user_version")
    return [*counts, (version, scalar(link, "PRAGMA application_id"))]
