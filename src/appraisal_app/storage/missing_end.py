"""Whether a file lost its end, as a copy that broke off: by the length that it notes itself."""

from __future__ import annotations

import struct
from dataclasses import dataclass
from pathlib import Path

from appraisal_app.storage.header import FIXED, MAGIC, PAGE
from appraisal_app.storage.keys import Secret
from appraisal_app.storage.page_cipher import RESERVED

_MOST = 1 << 22
"""Pages; no file is as long, so a higher number is damage itself."""

_IV = slice(PAGE - RESERVED, PAGE - RESERVED + 16)
_FIXED_UNDER_KEY = struct.pack(">H6B", PAGE, 1, 1, RESERVED, 64, 32, 32)


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
    start = first[16:32] if secret is None else _deciphered(first, secret)
    expected = FIXED if secret is None else _FIXED_UNDER_KEY
    is_read = start[:8] == expected and (secret is not None or first.startswith(MAGIC))
    noted = struct.unpack_from(">I", start, 12)[0] if is_read else 0
    return Length(noted if 0 < noted < _MOST else there, there)


def _deciphered(page: bytes, secret: Secret) -> bytes:
    """The first 16 bytes behind the salt, as SQLCipher 4 wrote them; b"" where they are not."""
    from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

    if len(page) < PAGE:
        return b""
    cipher = Cipher(algorithms.AES(secret.key), modes.CBC(page[_IV]))
    return cipher.decryptor().update(page[16:32])
