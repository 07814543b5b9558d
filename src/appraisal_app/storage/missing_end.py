"""Whether a file lost its end, as a copy that broke off: by the length that it notes itself."""

from __future__ import annotations

import struct
from dataclasses import dataclass
from pathlib import Path

from appraisal_app.storage.header import FIXED, MAGIC, PAGE
from appraisal_app.storage.keys import Secret
from appraisal_app.storage.page_cipher import begins_as_ours, unproved_start

_MOST = 1 << 22
"""Pages; no file is as long, so a higher number is damage itself."""


@dataclass(frozen=True, slots=True)
class Length:
    """Pages as the file notes them, and the whole ones that are there."""

    noted: int
    there: int

    @property
    def missing(self) -> int:
        """How many pages are not there, or not whole."""
        return max(0, self.noted - self.there)


def length_of(path: Path, secret: Secret | None) -> Length:
    """Of a file that this process has not open; as long as it is where it notes no length.

    Another key than the file's tells nothing, nor does a damaged start.
    """
    with path.open("rb") as file:
        first = file.read(PAGE)
        there = file.seek(0, 2) // PAGE
    if secret is None:
        start, is_read = first[16:32], first.startswith(MAGIC) and first[16:24] == FIXED
    else:
        start, is_read = unproved_start(first, secret), begins_as_ours(first, secret)
    noted = struct.unpack_from(">I", start, 12)[0] if is_read else 0
    return Length(noted if 0 < noted < _MOST else there, there)
