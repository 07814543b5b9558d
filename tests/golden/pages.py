"""The cipher of a protected file, page by page, as SQLCipher 4 publishes it.

A protected file does not get smaller when it is packed, so a golden one is kept as what its cipher
began with and what stands in its pages; from these it comes out again, byte for byte.
"""

from __future__ import annotations

import hashlib
import hmac
from dataclasses import dataclass

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

PAGE, RESERVED, IV, SALT = 4096, 80, 16, 16
_ROUNDS, _KEY = 256_000, 32


@dataclass(frozen=True, slots=True)
class Keys:
    """What enciphers the pages, and what proves them."""

    cipher: bytes
    proof: bytes


def keys_of(passphrase: str, salt: bytes) -> Keys:
    """As derived from the passphrase of a file with that salt."""
    cipher = hashlib.pbkdf2_hmac("sha512", passphrase.encode(), salt, _ROUNDS, _KEY)
    other = bytes(each ^ 0x3A for each in salt)
    return Keys(cipher, hashlib.pbkdf2_hmac("sha512", cipher, other, 2, _KEY))


def unlocked(data: bytes, passphrase: str) -> bytes:
    """Salt, beginnings of the cipher and plain pages of a file; fails where one is not proved."""
    salt, starts, plain = data[:SALT], b"", b""
    keys = keys_of(passphrase, salt)
    for number in range(len(data) // PAGE):
        page = data[number * PAGE : (number + 1) * PAGE]
        text, start = page[_begin(number) : -RESERVED], page[-RESERVED : -RESERVED + IV]
        assert page[-RESERVED + IV :] == _proof(keys, text + start, number)
        decryptor = Cipher(algorithms.AES(keys.cipher), modes.CBC(start)).decryptor()
        starts, plain = starts + start, plain + decryptor.update(text)
    return salt + starts + plain


def locked(kept: bytes, passphrase: str) -> bytes:
    """The file that `unlocked` was given."""
    pages = len(kept) // (PAGE - RESERVED + IV)
    salt, starts, plain = kept[:SALT], kept[SALT : SALT + pages * IV], kept[SALT + pages * IV :]
    keys, data, at = keys_of(passphrase, salt), salt, 0
    for number in range(pages):
        start, length = starts[number * IV : (number + 1) * IV], PAGE - RESERVED - _begin(number)
        encryptor = Cipher(algorithms.AES(keys.cipher), modes.CBC(start)).encryptor()
        text = encryptor.update(plain[at : at + length]) + start
        data, at = data + text + _proof(keys, text, number), at + length
    return data


def _begin(number: int) -> int:
    """Where the cipher text begins: the salt stands in the place of the first page's magic."""
    return 0 if number else SALT


def _proof(keys: Keys, text: bytes, number: int) -> bytes:
    counted = text + (number + 1).to_bytes(4, "little")
    return hmac.new(keys.proof, counted, "sha512").digest()
