"""Copies of an open file, made through its own connection and moved into place when proved."""

from __future__ import annotations

import os
import shutil
import time
from collections.abc import Generator
from contextlib import contextmanager, suppress
from pathlib import Path

from appraisal_app.storage.content_check import check_copy
from appraisal_app.storage.driver import Link
from appraisal_app.storage.faults import is_held
from appraisal_app.storage.keys import Secret

REKEYED = ".rekey"
PART = ".part"
_ATTEMPTS = 40
_PAUSE_S = 0.1
_FORBIDDEN = 5


def create_private(path: Path) -> None:
    """An empty file that only its owner can read; raises FileExistsError."""
    os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))


@contextmanager
def unfinished(path: Path) -> Generator[None]:
    """Makes an empty private file for the block to fill; the file goes when the block fails."""
    discard(path)
    create_private(path)
    try:
        yield
    except BaseException:
        discard(path)
        raise


def discard(path: Path) -> None:
    """Deletes an unfinished copy with its journal."""
    path.unlink(missing_ok=True)
    Path(f"{path}-journal").unlink(missing_ok=True)


def discard_remains(path: Path) -> None:
    """Deletes what a crash left beside a file; a rekeyed copy may be unprotected.

    The caller holds the file locked, has read it and has not written yet, so the journal of an
    interrupted save was undone and any that is still there was never begun.
    """
    # In a protected folder they stay; the file is then opened to be read.
    with suppress(OSError):
        for end in (REKEYED, PART):
            discard(Path(f"{path}{end}"))
        journal = Path(f"{path}-journal")
        if journal.exists() and is_void(journal):
            journal.unlink()


def is_void(journal: Path) -> bool:
    """Whether nothing can be undone from it, as SQLite itself decides."""
    with journal.open("rb") as file:
        return file.read(1) in {b"", b"\0"}


def copy_compacted(link: Link, secret: Secret | None, target: Path) -> None:
    """A checked copy with the same key, without deleted content; replaces `target`."""
    part = Path(f"{target}{PART}")
    with unfinished(part):
        fill_compacted(link, secret, part)
        move_over(part, target)


def fill_compacted(link: Link, secret: Secret | None, target: Path) -> None:
    """The same into an existing, empty file."""
    link.execute("VACUUM INTO ?", (str(target),))
    force_to_disk(target)
    check_copy(target, secret, link)


def copy_under_key(link: Link, secret: Secret | None, target: Path) -> None:
    """A checked copy under another key or none; into an existing, empty file."""
    link.execute("ATTACH ? AS rekeyed KEY ?", (str(target), secret.spec if secret else ""))
    try:
        # Each trigger would be forced to the disk by itself; the whole is, once it is finished.
        link.execute("PRAGMA rekeyed.synchronous=OFF")
        link.execute("SELECT sqlcipher_export('rekeyed')").fetchall()
        # The export leaves these two behind.
        for name in ("application_id", "user_version"):
            row = link.execute(f"PRAGMA main.{name}").fetchone()
            link.execute(f"PRAGMA rekeyed.{name}={int(row[0]) if row else 0}")
    finally:
        link.execute("DETACH rekeyed")
    force_to_disk(target)
    check_copy(target, secret, link)


def force_to_disk(path: Path) -> None:
    """Waits until the file's bytes are on the disk."""
    file = os.open(path, os.O_RDWR)
    try:
        os.fsync(file)
    finally:
        os.close(file)


def move_over(part: Path, target: Path) -> None:
    """Puts a finished file in the place of `target`, for good."""
    if target.exists():
        shutil.copymode(target, part)
    for attempt in range(_ATTEMPTS):
        try:
            part.replace(target)
            break
        except PermissionError as error:
            # On Windows a virus scanner or a sync client may hold the file for some seconds.
            if not _may_pass(error) or attempt == _ATTEMPTS - 1:
                raise
            time.sleep(_PAUSE_S)
    _force_folder_to_disk(target.parent)


def _may_pass(error: PermissionError) -> bool:
    """Whether the refusal may be over soon: Windows also calls a held file plainly forbidden."""
    return is_held(error) or getattr(error, "winerror", None) == _FORBIDDEN


def _force_folder_to_disk(folder: Path) -> None:
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
