"""Whether every page of a file is as it was written."""

from __future__ import annotations

from pathlib import Path

from appraisal_app.application.errors import DamagedError
from appraisal_app.storage.driver import Link, connect, scalar
from appraisal_app.storage.keys import Secret

CHECKED_ON_OPENING = 100_000_000
"""Bytes up to which a file is checked each time it is opened; longer ones with each backup."""


def check_content(link: Link, *, is_encrypted: bool) -> None:
    """Reads every page; raises DamagedError, or the driver's error for a page it cannot read."""
    if is_encrypted:
        # Also covers pages that hold nothing at the moment.
        found = scalar(link, "PRAGMA cipher_integrity_check")
        if found is not None:
            raise DamagedError(str(found))
    found = scalar(link, "PRAGMA quick_check(1)")
    if found != "ok":
        raise DamagedError("its parts do not fit together")


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
