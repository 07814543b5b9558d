"""What lies in the container: the sender's key, its signature, and the packet, compressed."""

from __future__ import annotations

import hashlib
import zlib
from typing import Final

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import (
    Ed25519PrivateKey,
    Ed25519PublicKey,
)

from appraisal_app.domain.packets import Device, device_of
from appraisal_app.exchange.packets.errors import TooLargeError, UnsoundPacketError

LARGEST_TEXT: Final = 64 * 1024 * 1024
"""Bytes; compressed zeros of any length come in a small packet."""
_PURPOSE: Final = b"appraisal-packet-v1\0"
_KEY, _SIGNATURE = 32, 64


def signed(text: bytes, private_key: bytes) -> bytes:
    """The text with this machine's key and signature."""
    key = Ed25519PrivateKey.from_private_bytes(private_key)
    packed = zlib.compress(text, 6)
    return key.public_key().public_bytes_raw() + key.sign(_said(packed)) + packed


def checked(inside: bytes) -> tuple[bytes, Device]:
    """The text and whose it is; raises PacketError."""
    public = inside[:_KEY]
    signature = inside[_KEY : _KEY + _SIGNATURE]
    packed = inside[_KEY + _SIGNATURE :]
    try:
        Ed25519PublicKey.from_public_bytes(public).verify(signature, _said(packed))
    except (InvalidSignature, ValueError):
        raise UnsoundPacketError("", "the sender's signature does not fit") from None
    return _unpacked(packed), device_of(public)


def own_device(private_key: bytes) -> Device:
    """The machine with that private key."""
    key = Ed25519PrivateKey.from_private_bytes(private_key)
    return device_of(key.public_key().public_bytes_raw())


def _said(packed: bytes) -> bytes:
    return _PURPOSE + hashlib.sha256(packed).digest()


def _unpacked(packed: bytes) -> bytes:
    unpacking = zlib.decompressobj()
    try:
        text = unpacking.decompress(packed, LARGEST_TEXT + 1)
    except zlib.error:
        raise UnsoundPacketError("", "it is not compressed as it should be") from None
    if len(text) > LARGEST_TEXT:
        raise TooLargeError
    if not unpacking.eof or unpacking.unused_data:
        raise UnsoundPacketError("", "it does not end where it should")
    return text
