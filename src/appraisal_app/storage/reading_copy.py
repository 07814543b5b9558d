"""A private copy of a file that somebody else has open."""

from __future__ import annotations

import hashlib
import shutil
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from appraisal_app.application.errors import InUseError
from appraisal_app.application.ports.files import Key
from appraisal_app.storage import registry
from appraisal_app.storage.attachment import Attachment, attach
from appraisal_app.storage.case_format import CaseFormat
from appraisal_app.storage.copying import create_private

_ATTEMPTS = 40
_PAUSE = 0.025
_CHUNK = 1 << 20


def attach_copy(path: Path, key: Key, case_format: CaseFormat) -> Attachment:
    """Copies a file that is open elsewhere into a private folder and opens the copy.

    `drop_copy` deletes it again. Raises InUseError when the file is being saved each time.
    """
    return _attach(path, key, case_format, _copy_settled)


def attach_untouched(path: Path, key: Key, case_format: CaseFormat) -> Attachment:
    """The same for a file that nobody has open but that needs work which its folder forbids.

    That is an interrupted save that must be undone, or an older format.
    """
    return _attach(path, key, case_format, _copy_with_journal)


def _attach(
    path: Path, key: Key, case_format: CaseFormat, copy_file: Callable[[Path, Path], None]
) -> Attachment:
    # mkdtemp's folder is its owner's alone.
    folder = Path(tempfile.mkdtemp(prefix="appraisal-"))
    try:
        copy = folder / path.name
        claimed = registry.claim(path)
        try:
            copy_file(path, copy)
        finally:
            registry.release(claimed)
        return attach(copy, key, case_format, for_writing=True)
    except BaseException:
        shutil.rmtree(folder, ignore_errors=True)
        raise


def drop_copy(copy: Path) -> None:
    """Deletes the private folder of a copy."""
    shutil.rmtree(copy.parent, ignore_errors=True)


def _copy_settled(path: Path, copy: Path) -> None:
    for _ in range(_ATTEMPTS):
        if _is_settled(path) and _copied_unchanged(path, copy):
            return
        copy.unlink(missing_ok=True)
        time.sleep(_PAUSE)
    raise InUseError


def _copy_with_journal(path: Path, copy: Path) -> None:
    for end in ("", "-journal"):
        source = Path(f"{path}{end}")
        if source.exists():
            shutil.copyfile(source, f"{copy}{end}")


def _is_settled(path: Path) -> bool:
    """Whether no save is under way: the journal of the one who has it open is empty."""
    try:
        return Path(f"{path}-journal").stat().st_size == 0
    except FileNotFoundError:
        return True


def _copied_unchanged(path: Path, copy: Path) -> bool:
    """Copies, then reads again: a save meanwhile left different bytes, or its journal in between.

    To look the same twice, a half-written state must last from the first read into the second.
    """
    create_private(copy)
    first = hashlib.sha256()
    with path.open("rb") as source, copy.open("r+b") as target:
        while chunk := source.read(_CHUNK):
            first.update(chunk)
            target.write(chunk)
    if not _is_settled(path):
        return False
    with path.open("rb") as source:
        second = hashlib.file_digest(source, "sha256")
    return first.digest() == second.digest()
