"""Whether the file can be written anew under another passphrase, asked before one is chosen."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

from appraisal_app.application.errors import AppError
from appraisal_app.application.only_to_read import only_to_read
from appraisal_app.application.ports.files import CaseFile

NO_ROOM = (
    "The disk has no room to write the file a second time, which another passphrase needs. Make "
    "room on it, then try again."
)
NO_FOLDER = (
    "Your computer lets nobody write into the folder of this file, which another passphrase needs. "
    "Save a copy in a folder of your own and open that."
)


def hindrance(case: CaseFile) -> str:
    """Why its protection cannot be changed now, and what to do; "" where nothing is known of."""
    if said := only_to_read(case.access):
        return said
    try:
        # Beginning to work in it notices what was written into it meanwhile.
        with case.unit_of_work():
            case.check_in_place()
        return _of_disk(case.path)
    except AppError as error:
        return error.sentence


def _of_disk(path: Path) -> str:
    try:
        if not os.access(path.parent, os.W_OK):
            return NO_FOLDER
        free, needed = shutil.disk_usage(path.parent).free, path.stat().st_size
    except OSError:
        # Nothing is known of the disk; writing says what is wrong with it.
        return ""
    return NO_ROOM if free < needed else ""
