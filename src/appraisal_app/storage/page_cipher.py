"""One page at a time as SQLCipher 4 writes it, for files that the database itself refuses."""

from __future__ import annotations

import hashlib
import hmac
import os
import struct
from pathlib import Path
from typing import TYPE_CHECKING

from appraisal_app.storage.header import MAGIC, PAGE
from appraisal_app.storage.keys import SALT_BYTES, Secret

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.ciphers import Cipher, modes

_IV_BYTES = 16
_CODE_BYTES = 64
RESERVED = _IV_BYTES + _CODE_BYTES
"""Bytes at the end of each encrypted page: where its cipher began, and its code."""

_FIXED_UNDER_KEY = struct.pack(">H6B", PAGE, 1, 1, RESERVED, 64, 32, 32)
_END = PAGE - RESERVED
_CODED = PAGE - _CODE_BYTES
_SALT_MASK = 0x3A
_ROUNDS = 2


class PageCipher:
    """Deciphers and enciphers pages; a plain file's are handed through."""

    def __init__(self, secret: Secret | None) -> None:
        self._secret = secret
        self._code_key = b"" if secret is None else _code_key(secret)

    @property
    def is_plain(self) -> bool:
        """Whether nothing is enciphered, so that no page can be proved."""
        return self._secret is None

    def content(self, page: bytes, number: int) -> bytes | None:
        """What SQLite sees of page `number`, from 1; None unless it is as it was written."""
        if len(page) < PAGE:
            return None
        if self._secret is None:
            return page
        start = SALT_BYTES if number == 1 else 0
        if not hmac.compare_digest(self._code(page[start:_CODED], number), page[_CODED:]):
            return None
        return self.unproved(page, number)

    def unproved(self, page: bytes, number: int) -> bytes:
        """The same whether or not it is as it was written: the code is not looked at."""
        start = SALT_BYTES if number == 1 else 0
        if self._secret is None:
            return page
        decryptor = _aes(self._secret, page[_END:_CODED]).decryptor()
        return MAGIC[:start] + decryptor.update(page[start:_END])

    def page(self, content: bytes, number: int) -> bytes:
        """The page that holds this content."""
        if self._secret is None:
            return content
        start = SALT_BYTES if number == 1 else 0
        begun = os.urandom(_IV_BYTES)
        ciphered = _aes(self._secret, begun).encryptor().update(content[start:_END]) + begun
        return self._secret.salt[:start] + ciphered + self._code(ciphered, number)

    def _code(self, ciphered: bytes, number: int) -> bytes:
        told = ciphered + number.to_bytes(4, "little")
        return hmac.digest(self._code_key, told, "sha512")


def lost_its_start(path: Path, secret: Secret) -> bool:
    """Whether the key fits other pages of the file and not the first, or all but for the salt.

    A wrong key fits none. Each page that is looked at costs some ten microseconds.
    """
    with path.open("rb") as file:
        first = file.read(PAGE)
    if PageCipher(secret).content(first, 1) is not None:
        return False
    return fits(path, secret) or begins_as_ours(first, secret)


def fits(path: Path, secret: Secret) -> bool:
    """Whether any page of the file is as it was written with that key and that salt."""
    cipher, number = PageCipher(secret), 1
    with path.open("rb") as file:
        while len(page := file.read(PAGE)) == PAGE:
            if cipher.content(page, number) is not None:
                return True
            number += 1
    return False


def begins_as_ours(first: bytes, secret: Secret) -> bool:
    """Whether the key deciphers the start of the first page, whatever salt stands there.

    Only a recovery key can: from a passphrase another salt makes another key.
    """
    return unproved_start(first, secret)[:8] == _FIXED_UNDER_KEY


def unproved_start(first: bytes, secret: Secret) -> bytes:
    """The first 16 bytes behind the salt, as SQLCipher 4 wrote them; b"" where they are not."""
    if len(first) < PAGE:
        return b""
    return PageCipher(secret).unproved(first, 1)[SALT_BYTES : 2 * SALT_BYTES]


def _code_key(secret: Secret) -> bytes:
    salt = bytes(each ^ _SALT_MASK for each in secret.salt)
    return hashlib.pbkdf2_hmac("sha512", secret.key, salt, _ROUNDS, len(secret.key))


def _aes(secret: Secret, begun: bytes) -> Cipher[modes.CBC]:
    # Only needed with a key, and slow to load.
    from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

    return Cipher(algorithms.AES(secret.key), modes.CBC(begun))
