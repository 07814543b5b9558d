"""The pages of a table at other numbers, so that they can stand behind the end of a file."""

from __future__ import annotations

import struct
from collections.abc import Mapping

from appraisal_app.storage.salvage.tree_pages import pointers


def moved_pages(pages: Mapping[int, bytes], last: int) -> dict[int, bytes]:
    """The same pages, all but the first behind page `last`, each pointing to where others went."""
    others = sorted(number for number in pages if number != 1)
    went = {old: last + 1 + at for at, old in enumerate(others)} | {1: 1}
    return {went[number]: _pointing_anew(pages[number], number, went) for number in pages}


def _pointing_anew(content: bytes, number: int, went: Mapping[int, int]) -> bytes:
    fresh = bytearray(content)
    for place in pointers(content, number):
        (old,) = struct.unpack_from(">I", content, place)
        struct.pack_into(">I", fresh, place, went.get(old, old))
    return bytes(fresh)
