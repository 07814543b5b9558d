"""The hole in a signed PDF that no hash covers: it may hold the signature and zeros, nothing else.

A PDF signature covers the whole file but its own `/Contents`. Readers accept either hex case,
blanks and any padding there, so a file could differ in those bytes and still verify. Here every
byte of the hole is accounted for.
"""

from __future__ import annotations

import binascii
from collections.abc import Sequence

_KEY = b"/Contents "
_NUMBERS = 4
_SEQUENCE = 0x30
_HEADER = 2
_LONG_FORM = 0x80


def hole_of(data: bytes, byte_range: Sequence[int]) -> bytes | None:
    """The bytes of `data` between the two signed stretches, if the range has the one allowed form.

    Allowed is `[0 a b c]` with the hole from a to b directly behind `/Contents `.
    """
    if len(byte_range) != _NUMBERS or byte_range[0] != 0:
        return None
    _, start, end, rest = byte_range
    if not (len(_KEY) < start < end <= end + rest <= len(data)):
        return None
    return data[start:end] if data[start - len(_KEY) : start] == _KEY else None


def der_in(hole: bytes) -> bytes | None:
    """The DER in `<HEX000>`, or None unless every byte is as the writer makes it.

    That is: angle brackets, the DER in capital hex digits, zeros to the end.
    """
    if not (hole.startswith(b"<") and hole.endswith(b">")):
        return None
    digits = hole[1:-1]
    try:
        content = binascii.unhexlify(digits)
    except binascii.Error:
        return None
    length = _der_length(content)
    if binascii.hexlify(content).upper() != digits or any(content[length:]):
        return None
    return content[:length]


def _der_length(content: bytes) -> int:
    if len(content) < _HEADER or content[0] != _SEQUENCE:
        return 0
    if content[1] < _LONG_FORM:
        return _HEADER + content[1]
    size = content[1] - _LONG_FORM
    return _HEADER + size + int.from_bytes(content[_HEADER : _HEADER + size], "big")
