"""Whether a file holds exactly the tables and triggers that this application makes.

A trigger or view that somebody else put into a file would run with our rights, so a file with
anything of its own is refused before it is written to.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache

from appraisal_app.application.errors import NewerFileError, NotOurFileError
from appraisal_app.storage.driver import Link, connect_in_memory, scalar
from appraisal_app.storage.header import APPLICATION_ID

Step = Callable[[Link], None]
Steps = tuple[Step, ...]


def check_identity(link: Link, steps: Steps) -> int:
    """The format version of an open file; raises NotOurFileError or NewerFileError."""
    if scalar(link, "PRAGMA application_id") != APPLICATION_ID:
        raise NotOurFileError("it belongs to another application")
    if scalar(link, "PRAGMA journal_mode") == "wal":
        raise NotOurFileError("another program changed it")
    version = int(scalar(link, "PRAGMA user_version"))
    if version > len(steps):
        raise NewerFileError
    if version < 1:
        raise NotOurFileError("it has no content")
    return version


def check_schema(link: Link, steps: Steps, version: int) -> None:
    """Raises NotOurFileError unless the file's schema is the one of that version."""
    if schema_of(link) != expected_schema(steps[:version]):
        raise NotOurFileError("it holds parts that this application does not make")


def schema_of(link: Link) -> frozenset[tuple[str | None, ...]]:
    """Every table, index, trigger and view with the text that made it."""
    rows = link.execute("SELECT type, name, tbl_name, sql FROM sqlite_schema").fetchall()
    return frozenset(rows)


@lru_cache(maxsize=8)
def expected_schema(steps: Steps) -> frozenset[tuple[str | None, ...]]:
    """The schema that those steps make; worked out once."""
    link = connect_in_memory()
    try:
        for step in steps:
            step(link)
        return schema_of(link)
    finally:
        link.close()
