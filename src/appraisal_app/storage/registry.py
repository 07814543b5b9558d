"""Which files this process has open.

Opening and closing a file a second time in one process drops the locks of the first, so nobody
may touch a claimed file by other means than its connection.
"""

from __future__ import annotations

import threading
from pathlib import Path

from appraisal_app.application.errors import InUseError
from appraisal_app.application.openable import refuse_other_than_file, refuse_stray

FileId = tuple[int, int]

_claimed: set[FileId] = set()
_guard = threading.Lock()


def file_id(path: Path) -> FileId:
    """Which file stands at `path`; opens nothing."""
    found = path.stat()
    return found.st_dev, found.st_ino


def claim(path: Path) -> FileId:
    """Notes that the file is about to be opened.

    Raises InUseError when it is open already, and NotAFileError or StrayBesideError for what would
    hang when opened.
    """
    refuse_other_than_file(path)
    refuse_stray(Path(f"{path}-journal"))
    wanted = file_id(path)
    with _guard:
        if wanted in _claimed:
            raise InUseError(is_own=True)
        _claimed.add(wanted)
    return wanted


def release(claimed: FileId) -> None:
    """Notes that the file is closed."""
    with _guard:
        _claimed.discard(claimed)
