"""What a page of a table's tree points to and holds.

Source of the rules: the SQLite file format, "B-tree Pages", "Cell Payload Overflow Pages" and
"Record Format".
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TypeAlias

INNER = 5
LEAF = 13
FILE_HEADER = 100
_SMALLEST_SHARE = 32
_ALL_SHARES = 255
_TEXT = 13
_MORE = 0x80
"""Set in each byte of a number but the last."""

Value: TypeAlias = "int | str | None"


@dataclass(frozen=True, slots=True)
class Cell:
    """One row: what of it is on the page, its whole length, and where the next page is named."""

    start: int
    end: int
    length: int
    goes_on_at: int | None


def start_of(number: int) -> int:
    """Where on that page the tree begins: the first page bears the header of the file too."""
    return FILE_HEADER if number == 1 else 0


def pointers(content: bytes, number: int) -> Iterator[int]:
    """The places on the page where the number of another stands."""
    start = start_of(number)
    if content[start] == INNER:
        yield start + 8
        yield from _places(content, start + 12, start)
    elif content[start] == LEAF:
        named = (cell.goes_on_at for cell in cells(content, number))
        yield from (place for place in named if place is not None)
    else:
        # The rest of a long row, which begins with the page where it goes on.
        yield 0


def cells(content: bytes, number: int) -> Iterator[Cell]:
    """The rows on a leaf of the tree."""
    start = start_of(number)
    for place in _places(content, start + 8, start):
        length, at = _number(content, place)
        _, at = _number(content, at)
        usable = len(content)
        if length <= usable - 35:
            yield Cell(at, at + length, length, None)
        else:
            least = (usable - 12) * _SMALLEST_SHARE // _ALL_SHARES - 23
            local = least + (length - least) % (usable - 4)
            end = at + (local if local <= usable - 35 else least)
            yield Cell(at, end, length, end)


def values(row: bytes) -> tuple[Value, ...]:
    """Numbers and texts of a row; raises ValueError or IndexError where it is none."""
    width, at = _number(row, 0)
    found: list[Value] = []
    place = width
    while at < width:
        kind, at = _number(row, at)
        size = _size(kind)
        part = row[place : place + size]
        place += size
        if kind >= _TEXT and kind % 2:
            found.append(part.decode())
        else:
            found.append({0: None, 8: 0, 9: 1}.get(kind, int.from_bytes(part, "big", signed=True)))
    return tuple(found)


def _size(kind: int) -> int:
    if kind >= _TEXT - 1:
        return (kind - _TEXT + 1) // 2
    return (0, 1, 2, 3, 4, 6, 8, 8, 0, 0, 0, 0)[kind]


def _places(content: bytes, first: int, start: int) -> Iterator[int]:
    (count,) = struct.unpack_from(">H", content, start + 3)
    for (place,) in struct.iter_unpack(">H", content[first : first + 2 * count]):
        yield place


def _number(content: bytes, at: int) -> tuple[int, int]:
    """A number of one to nine bytes, and where the next thing begins."""
    value = 0
    for byte in content[at : at + 8]:
        at += 1
        value = value << 7 | byte & 0x7F
        if byte < _MORE:
            return value, at
    return value << 8 | content[at], at + 1
