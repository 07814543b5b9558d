"""From what a user knows to the key that the cipher takes."""

from __future__ import annotations

import hashlib
import os
import re
import unicodedata
from dataclasses import dataclass, field

from appraisal_app.application.errors import KeyNeededError
from appraisal_app.application.ports.files import Key, Passphrase, RawKey

SALT_BYTES = 16
KEY_BYTES = 32
# SQLCipher 4's own derivation, so that its other tools open the file with the passphrase.
_ROUNDS = 256_000
_RAW_KEY = re.compile(r"[0-9a-f]{64}")


@dataclass(frozen=True, slots=True)
class Secret:
    """The cipher key of one file with the file's salt."""

    key: bytes = field(repr=False)
    salt: bytes = field(repr=False)

    @property
    def spec(self) -> str:
        """As SQLCipher takes it; with the salt, copies keep it and the passphrase opens them."""
        return f"x'{self.key.hex()}{self.salt.hex()}'"


def new_salt() -> bytes:
    """The salt of a new file."""
    return os.urandom(SALT_BYTES)


def secret_of(key: Key, salt: bytes) -> Secret:
    """The secret of the file with that salt; about 0.15 s for a passphrase."""
    match key:
        case Passphrase(text):
            return Secret(_derived(text, salt), salt)
        case RawKey(digits):
            if not _RAW_KEY.fullmatch(digits.lower()):
                raise ValueError("a raw key is 64 hexadecimal digits")
            return Secret(bytes.fromhex(digits), salt)
        case None:
            raise KeyNeededError


def _derived(passphrase: str, salt: bytes) -> bytes:
    if not passphrase:
        raise ValueError("an empty passphrase protects nothing")
    # Keyboards differ in how they compose an accented letter.
    words = unicodedata.normalize("NFC", passphrase).encode("utf-8")
    return hashlib.pbkdf2_hmac("sha512", words, salt, _ROUNDS, KEY_BYTES)
