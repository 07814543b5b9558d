"""Where the tables of a file begin, which follows from the statements that make them.

A file has one of two layouts: as it is made, or as it is copied or written anew. What was put
into it since makes no difference.
"""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path

from appraisal_app.storage.driver import Link, connect
from appraisal_app.storage.header import PAGE
from appraisal_app.storage.keys import Secret
from appraisal_app.storage.migrating import migrate
from appraisal_app.storage.page_cipher import PageCipher
from appraisal_app.storage.salvage.left_of_list import Entries
from appraisal_app.storage.schema_check import Steps

_INDEX = frozenset({2, 10})
_TABLE = frozenset({5, 13})
_STAND_IN = Secret(bytes(32), bytes(16))
"""Of the empty file that layouts are taken from."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Layout:
    """The list of tables, the pages that hold it in an empty file, and what begins where.

    Pages go by their number, entries by kind and name.
    """

    entries: Entries = field(repr=False)
    pages: Mapping[int, bytes] = field(repr=False)
    roots: Mapping[int, frozenset[int]] = field(repr=False)
    """The kinds of page with which that table or index may begin."""


@lru_cache(maxsize=4)
def layouts(steps: Steps, *, is_encrypted: bool) -> tuple[Layout, Layout]:
    """Both layouts of the format; worked out once, in half a second."""
    secret = _STAND_IN if is_encrypted else None
    folder = Path(tempfile.mkdtemp(prefix="appraisal-"))
    try:
        path = folder / "empty"
        path.touch()
        link = connect(path, secret, "rw")
        try:
            migrate(link, steps)
            made = _layout(link, path, secret)
            link.execute("VACUUM")
            return made, _layout(link, path, secret)
        finally:
            link.close()
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _layout(link: Link, path: Path, secret: Secret | None) -> Layout:
    cipher = PageCipher(secret)
    data = path.read_bytes()
    contents = {
        number: cipher.content(data[(number - 1) * PAGE : number * PAGE], number) or b""
        for number in range(1, len(data) // PAGE + 1)
    }
    named = link.execute("SELECT type, name, rootpage, sql FROM sqlite_schema").fetchall()
    roots = {int(row[2]) for row in named if row[2]}
    return Layout(
        entries={(row[0], row[1]): (row[2], row[3]) for row in named},
        # In an empty file each table has one page, and every other page belongs to the list.
        pages={number: each for number, each in contents.items() if number not in roots},
        roots={number: _INDEX if contents[number][0] in _INDEX else _TABLE for number in roots},
    )
