"""Copies of the open file for a safe place, with what could not be saved in the file itself."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import Any

from appraisal_app.application.kept_editor import KeptEditor
from appraisal_app.application.ports.files import CaseFile, CaseFiles, Key


def save_copy(
    case: CaseFile, editor: KeptEditor[Any], target: Path, files: CaseFiles, *, at: datetime
) -> None:
    """A checked copy that opens with the same passphrase; raises AppError, leaves no file then.

    It holds everything as it stands in the window, also when the file itself cannot be written.
    """
    case.save_copy(target)
    if not editor.dirty:
        return
    try:
        copy = files.open(target, key_of(case, files), at=at)
        try:
            editor.save_into(copy)
        finally:
            copy.close()
    except BaseException:
        target.unlink(missing_ok=True)
        raise


def key_of(case: CaseFile, files: CaseFiles) -> Key:
    """The key that opens the file, and its copies, without asking anybody."""
    return files.parse_recovery_key(case.recovery_key()) if case.is_protected else None
