"""Takes out of libraries where their builder's own lay: `runpath.py BUNDLE`.

A search path into somebody's folders tells who built it, and lets whoever can write there lend the
program a library. Paths that begin where the library itself lies are wanted and stay.
"""

from __future__ import annotations

import struct
import sys
from collections.abc import Iterator
from pathlib import Path

_MAGIC = b"\x7fELF\x02\x01"
"""64 bits, the lowest byte first: the two kinds of machine that the package is for."""
_DYNAMIC, _LOADED = 2, 1
_STRINGS, _RPATH, _RUNPATH = 5, 15, 29
_HEADER = struct.Struct("<32xQ14xHH")
_SEGMENT = struct.Struct("<IIQQQQ")
_ENTRY = struct.Struct("<qQ")


def search_paths(data: bytes) -> Iterator[tuple[int, bytes]]:
    """Where each search path of a library stands in its file, and what it says."""
    if not data.startswith(_MAGIC):
        return
    segments = tuple(_segments(data))
    tables = (_entries(data, at, size) for kind, at, _, size in segments if kind == _DYNAMIC)
    entries = [entry for table in tables for entry in table]
    strings = next((value for tag, value in entries if tag == _STRINGS), None)
    for tag, value in entries:
        if tag in {_RPATH, _RUNPATH} and strings is not None:
            start = _in_file(strings, segments) + value
            yield start, data[start : data.index(b"\0", start)]


def _segments(data: bytes) -> Iterator[tuple[int, int, int, int]]:
    first, size, count = _HEADER.unpack_from(data)
    for number in range(count):
        kind, _, offset, address, _, length = _SEGMENT.unpack_from(data, first + number * size)
        yield kind, offset, address, length


def _entries(data: bytes, at: int, size: int) -> Iterator[tuple[int, int]]:
    return _ENTRY.iter_unpack(data[at : at + size])


def _in_file(address: int, segments: tuple[tuple[int, int, int, int], ...]) -> int:
    for kind, offset, start, length in segments:
        if kind == _LOADED and start <= address < start + length:
            return address - start + offset
    raise ValueError("the library's strings are in none of its parts")


def without_foreign_paths(data: bytes) -> bytes:
    """The library, its search paths emptied unless they begin beside it."""
    made = bytearray(data)
    for start, path in search_paths(data):
        if not all(each.startswith(b"$ORIGIN") for each in path.split(b":")):
            made[start : start + len(path)] = bytes(len(path))
    return bytes(made)


def main(bundle: Path) -> None:
    """Do so with every library below."""
    mended = 0
    for path in sorted(bundle.rglob("*")):
        if path.is_file() and not path.is_symlink() and ".so" in path.name:
            data = path.read_bytes()
            made = without_foreign_paths(data)
            if made != data:
                path.write_bytes(made)
                mended += 1
    print(f"{mended} libraries had a search path of their builder; none has one any more")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
