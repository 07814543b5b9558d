"""The sealed container: magic, preset, salt and nonce, then ciphertext bound to all of them."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

from appraisal_app.exchange.packets.errors import (
    CannotOpenError,
    CutOffError,
    NewerPacketError,
    NotAPacketError,
    TooLargeError,
)
from appraisal_app.exchange.packets.words import CURRENT, PRESETS, Preset, derive

MAGIC: Final = b"APPRPKT"
VERSION: Final = 1
LARGEST: Final = 40 * 1024 * 1024
"""Bytes of a packet; whoever sends more has sent something else."""
_SALT, _NONCE, _TAG = 16, 12, 16
_HEAD: Final = len(MAGIC) + 2 + _SALT + _NONCE

Derive = Callable[[str, bytes, Preset], bytes]


@dataclass(frozen=True, slots=True)
class Container:
    """Seals and opens bytes; `derive` turns words into a key."""

    derive: Derive = derive

    def seal(self, inside: bytes, words: str) -> bytes:
        """The container; raises TooLargeError."""
        salt, nonce = os.urandom(_SALT), os.urandom(_NONCE)
        head = MAGIC + bytes([VERSION, CURRENT]) + salt + nonce
        key = self.derive(words, salt, PRESETS[CURRENT])
        sealed = head + ChaCha20Poly1305(key).encrypt(nonce, inside, head)
        if len(sealed) > LARGEST:
            raise TooLargeError
        return sealed

    def open(self, data: bytes, words: str) -> bytes:
        """What was sealed; raises PacketError. Nothing is derived for what cannot be a packet."""
        preset = _preset(data)
        head = data[:_HEAD]
        salt, nonce = head[-_SALT - _NONCE : -_NONCE], head[-_NONCE:]
        key = self.derive(words, salt, preset)
        try:
            return ChaCha20Poly1305(key).decrypt(nonce, data[_HEAD:], head)
        except InvalidTag:
            raise CannotOpenError from None


def is_packet(data: bytes) -> bool:
    """Whether the bytes begin as a packet does, of whatever version."""
    return data.startswith(MAGIC)


def _preset(data: bytes) -> Preset:
    if len(data) > LARGEST:
        raise TooLargeError
    if MAGIC.startswith(data[: len(MAGIC)]) and len(data) < _HEAD + _TAG:
        raise CutOffError
    if not is_packet(data):
        raise NotAPacketError
    version, preset = data[len(MAGIC)], data[len(MAGIC) + 1]
    if version != VERSION or preset not in PRESETS:
        raise NewerPacketError
    return PRESETS[preset]
