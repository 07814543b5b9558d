"""What the first bytes of a file tell before any key is tried."""

from __future__ import annotations

import struct
from dataclasses import dataclass
from pathlib import Path

from appraisal_app.application.errors import NotOurFileError
from appraisal_app.storage.keys import SALT_BYTES

APPLICATION_ID = 0x43454F41
"""ASCII "CEOA"."""

_MAGIC = b"SQLite format 3\0"
_PAGE = 4096
_SHORTEST = 512


@dataclass(frozen=True, slots=True)
class Header:
    """The start of a file: plain, or encrypted with its salt."""

    is_plain: bool
    salt: bytes


def read_header(path: Path) -> Header:
    """Looks at a file that this process has not open; raises NotOurFileError.

    Reading the file while a connection of this process has it open would drop that connection's
    locks, so callers claim the file first.
    """
    if any(Path(f"{path}{end}").exists() for end in ("-wal", "-shm")):
        raise NotOurFileError("another program left its own files beside it")
    with path.open("rb") as file:
        start = file.read(100)
        size = file.seek(0, 2)
    if size < _SHORTEST:
        raise NotOurFileError("it is empty or cut short")
    if start.startswith(_MAGIC):
        _check_plain(start)
        return Header(is_plain=True, salt=b"")
    if size % _PAGE and not Path(f"{path}-journal").exists():
        raise NotOurFileError("its length is not that of an appraisal file, or it was cut short")
    return Header(is_plain=False, salt=start[:SALT_BYTES])


def _check_plain(start: bytes) -> None:
    (application,) = struct.unpack_from(">I", start, 68)
    if application != APPLICATION_ID:
        raise NotOurFileError("it belongs to another application")
    if start[18] != 1 or start[19] != 1:
        raise NotOurFileError("another program changed it")
