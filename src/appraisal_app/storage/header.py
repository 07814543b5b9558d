"""What the first bytes of a file tell before any key is tried."""

from __future__ import annotations

import struct
from dataclasses import dataclass
from pathlib import Path

from appraisal_app.application.errors import NotOurFileError
from appraisal_app.storage.keys import SALT_BYTES

APPLICATION_ID = 0x43454F41
"""ASCII "CEOA"."""

PAGE = 4096
MAGIC = b"SQLite format 3\0"
FIXED = struct.pack(">H6B", PAGE, 1, 1, 0, 64, 32, 32)
"""What follows: page size, no write-ahead log, nothing reserved, three numbers without a choice."""

_NUMBERS = (4, 0, 0, 1, 0)
"""Layout of the tables, size of memory, two numbers for pages that move, and UTF-8."""

_SHORTEST = 512
_WAL = b"\2\2"
_OURS = b"CREATE TABLE change_mark"
"""Stands in the list of tables of each file that is not encrypted."""

_LOOKED_THROUGH = 64 * PAGE
_FOREIGN = (b"PK\3\4", b"%PDF", b"\xd0\xcf\x11\xe0")
"""How the files of other programs begin that somebody may take for ours."""


@dataclass(frozen=True, slots=True)
class Header:
    """The start of a file: plain, or encrypted with its salt.

    `is_damaged` when a plain file does not begin as it was written.
    """

    is_plain: bool
    salt: bytes
    is_damaged: bool = False


def read_header(path: Path) -> Header:
    """Looks at a file that this process has not open; raises NotOurFileError.

    Reading the file while a connection of this process has it open would drop that connection's
    locks, so callers claim the file first.
    """
    if any(Path(f"{path}{end}").exists() for end in ("-wal", "-shm")):
        raise NotOurFileError("another program left its own files beside it")
    with path.open("rb") as file:
        start = file.read(_LOOKED_THROUGH)
    if len(start) < _SHORTEST:
        raise NotOurFileError("it is empty or cut short")
    if start.startswith(MAGIC):
        return _plain(start)
    if _OURS in start:
        return Header(is_plain=True, salt=b"", is_damaged=True)
    if len(start) < PAGE or (path.stat().st_size % PAGE and start.startswith(_FOREIGN)):
        raise NotOurFileError("its length is not that of an appraisal file, or it was cut short")
    return Header(is_plain=False, salt=start[:SALT_BYTES])


def _plain(start: bytes) -> Header:
    fixed, (application,) = start[16:24], struct.unpack_from(">I", start, 68)
    if fixed[2:4] == _WAL:
        raise NotOurFileError("another program changed it")
    numbers = tuple(struct.unpack_from(">I", start, at)[0] for at in (44, 48, 52, 56, 64))
    is_sound = (fixed, application, numbers) == (FIXED, APPLICATION_ID, _NUMBERS)
    is_sound = is_sound and not any(start[72:92])
    if not is_sound and _OURS not in start:
        raise NotOurFileError("it belongs to another application")
    return Header(is_plain=True, salt=b"", is_damaged=not is_sound)
