"""Brings a file to the current format in one transaction, or leaves it as it was."""

from __future__ import annotations

from appraisal_app.application.errors import DamagedError
from appraisal_app.storage.driver import Link, scalar
from appraisal_app.storage.header import APPLICATION_ID
from appraisal_app.storage.schema_check import Steps


def migrate(link: Link, steps: Steps) -> None:
    """Runs the steps that the file has not seen; a fresh file has seen none.

    The caller holds the file exclusively and took a copy if the file has content.
    """
    version = int(scalar(link, "PRAGMA user_version"))
    # Rebuilding a table with the keys on would delete the rows that point to it.
    link.execute("PRAGMA foreign_keys=OFF")
    link.execute("BEGIN EXCLUSIVE")
    try:
        _run(link, steps, version)
        link.execute("COMMIT")
    except BaseException:
        if link.in_transaction:
            link.rollback()
        raise
    finally:
        link.execute("PRAGMA foreign_keys=ON")


def _run(link: Link, steps: Steps, version: int) -> None:
    link.execute(f"PRAGMA application_id={APPLICATION_ID}")
    for step in steps[version:]:
        step(link)
    link.execute(f"PRAGMA user_version={len(steps)}")
    if link.execute("PRAGMA foreign_key_check").fetchone() is not None:
        raise DamagedError("a row lost what it belongs to")
