"""What kind of picture some bytes are and how large, read from their first few entries alone."""

from __future__ import annotations

import struct
from dataclasses import dataclass

PNG, JPEG = "image/png", "image/jpeg"
_PNG_HEAD = b"\x89PNG\r\n\x1a\n"
_JPEG_HEAD = b"\xff\xd8"
_SIZE_MARKS = frozenset({*range(0xC0, 0xD0)} - {0xC4, 0xC8, 0xCC})
"""Marks of a JPEG after which its size stands."""
_BARE_MARKS = frozenset({0x01, *range(0xD0, 0xD8)})


@dataclass(frozen=True, slots=True, kw_only=True)
class PictureSize:
    """Kind, and pixels across and down."""

    media_type: str
    width: int
    height: int


def picture_size(data: bytes) -> PictureSize | None:
    """Kind and size of a PNG or JPEG; None for anything else, and for one that is cut off."""
    try:
        if data.startswith(_PNG_HEAD):
            return _of_png(data)
        return _of_jpeg(data) if data.startswith(_JPEG_HEAD) else None
    except (struct.error, IndexError):
        return None


def _of_png(data: bytes) -> PictureSize | None:
    if data[12:16] != b"IHDR":
        return None
    width, height = struct.unpack_from(">II", data, 16)
    return PictureSize(media_type=PNG, width=width, height=height)


def _of_jpeg(data: bytes) -> PictureSize | None:
    at = len(_JPEG_HEAD)
    while data[at] == 0xFF:  # noqa: PLR2004 - what begins every mark
        mark = data[at + 1]
        if mark in _SIZE_MARKS:
            height, width = struct.unpack_from(">HH", data, at + 5)
            return PictureSize(media_type=JPEG, width=width, height=height)
        if mark in _BARE_MARKS or mark == 0xFF:  # noqa: PLR2004
            at += 1 if mark == 0xFF else 2  # noqa: PLR2004
            continue
        at += 2 + struct.unpack_from(">H", data, at + 2)[0]
    return None
