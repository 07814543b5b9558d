"""Why nothing can be changed in an open file, and what to do about it."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from appraisal_app.application.ports.files import Access

_WHY: Mapping[Access, str] = MappingProxyType(
    {
        Access.WRITE: "",
        Access.READ_ONLY: (
            "Your computer allows this file only to be read where it lies. To change anything, "
            "save a copy in a folder of your own and open that."
        ),
        Access.DISK_FULL: (
            "The disk is full, so this file is open only to be read. To change anything, make "
            "room on the disk, close the file and open it again."
        ),
        Access.COPY: (
            "This is a copy to read, because somebody has the file open. To change anything, "
            "have it closed there and open the file itself."
        ),
        Access.BACKUP: (
            "This is a backup, and backups stay as they are. To change anything, save it as a "
            "file of its own and open that."
        ),
    }
)


def only_to_read(access: Access) -> str:
    """One sentence on why and one on what to do; "" where the file can be written."""
    return _WHY[access]
