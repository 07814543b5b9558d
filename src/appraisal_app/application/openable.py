"""What stands in a place where a file is expected, and would keep whoever opens it waiting."""

from __future__ import annotations

import stat
from pathlib import Path

from appraisal_app.application.errors import NotAFileError, StrayBesideError


def refuse_other_than_file(path: Path) -> None:
    """Raises NotAFileError for a pipe, a device or a socket; opens nothing.

    Of what is not there, and of a folder, whoever opens it tells in better words.
    """
    try:
        mode = path.stat().st_mode
    except (OSError, ValueError):
        return
    if not (stat.S_ISREG(mode) or stat.S_ISDIR(mode)):
        raise NotAFileError(path.name)


def refuse_stray(path: Path) -> None:
    """Raises StrayBesideError unless `path` is a file itself, or nothing; follows no link.

    Through a link something else would be written over, and a pipe would hang whoever opens it.
    """
    try:
        mode = path.lstat().st_mode
    except (OSError, ValueError):
        return
    if not stat.S_ISREG(mode):
        raise StrayBesideError(path.name)
