"""Whether a file holds exactly the tables and triggers that this application makes.

A trigger or view that somebody else put into a file would run with our rights, so a file with
anything of its own is refused before it is written to.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache

from appraisal_app.application.errors import DamagedError, NewerFileError, NotOurFileError
from appraisal_app.storage.driver import Link, connect_in_memory, scalar
from appraisal_app.storage.header import APPLICATION_ID

Step = Callable[[Link], None]
Steps = tuple[Step, ...]

_MOST_STEPS = 100
"""No application will ever have made more; a newer one may have changed no table."""


def check_identity(link: Link, steps: Steps) -> int:
    """The format version of an open file.

    Raises NotOurFileError, NewerFileError, or DamagedError where its tables are of another version
    than it says.
    """
    if scalar(link, "PRAGMA application_id") != APPLICATION_ID:
        raise NotOurFileError("it belongs to another application")
    if scalar(link, "PRAGMA journal_mode") == "wal":
        raise NotOurFileError("another program changed it")
    version = int(scalar(link, "PRAGMA user_version"))
    if not 1 <= version <= _MOST_STEPS:
        _refuse_damaged(link, steps)
    if version > len(steps):
        raise NewerFileError
    if version < 1:
        raise NotOurFileError("it has no content")
    return version


def check_schema(link: Link, steps: Steps, version: int) -> None:
    """Raises NotOurFileError or DamagedError unless the schema is the one of that version."""
    if schema_of(link) != expected_schema(steps[:version]):
        _refuse_damaged(link, steps)
        raise NotOurFileError("it holds parts that this application does not make")


def _refuse_damaged(link: Link, steps: Steps) -> None:
    """Raises DamagedError if the tables are those of any version, so that its number is wrong."""
    found = schema_of(link)
    if any(found == expected_schema(steps[:version]) for version in range(1, len(steps) + 1)):
        raise DamagedError("the page with which it begins")


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
