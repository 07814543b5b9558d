"""Proves a copy by opening it and comparing the hash of every table with the file's."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from pathlib import Path

from appraisal_app.application.errors import DamagedError
from appraisal_app.domain.phrases import phrased
from appraisal_app.storage.driver import Link, connect
from appraisal_app.storage.house import SEARCH_TABLES
from appraisal_app.storage.keys import Secret

_TABLES = "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"


def prove_same(copy: Path, secret: Secret | None, original: Link) -> None:
    """Opens the copy anew and compares the whole record with the file's; raises DamagedError."""
    link = connect(copy, secret, "ro")
    try:
        wanted = dict(_hashes(original))
        found = dict(_hashes(link))
        differing = sorted(
            name for name in {*wanted, *found} if wanted.get(name) != found.get(name)
        )
        if differing:
            raise DamagedError(
                phrased("the copy differs from the file in “{differing}”", differing=differing[0])
            )
    finally:
        link.close()


def _hashes(link: Link) -> Iterator[tuple[str, str]]:
    """Each table with a hash of its rows; the index of words is made from them."""
    names = sorted(str(row[0]) for row in link.execute(_TABLES).fetchall())
    for name in names:
        if name not in SEARCH_TABLES:
            yield name, _hash_of(link, name)


def _hash_of(link: Link, table: str) -> str:
    # Both files hold the rows in the order of the same keys.
    cursor = link.execute(f'SELECT * FROM "{table}"')  # noqa: S608
    found = hashlib.sha256()
    while (row := cursor.fetchone()) is not None:
        for value in row:
            data = value if isinstance(value, bytes) else repr(value).encode()
            found.update(b"%d:" % len(data))
            found.update(type(value).__name__.encode())
            found.update(data)
        found.update(b"\n")
    return found.hexdigest()
