"""What is left of the list of tables, page by page, since the database reads all of it or none."""

from __future__ import annotations

import struct
from collections.abc import Callable, Iterator
from typing import TypeAlias

from appraisal_app.storage.salvage.tree_pages import (
    INNER,
    LEAF,
    cells,
    pointers,
    start_of,
    values,
)

Pages: TypeAlias = "Callable[[int], bytes | None]"
"""The content of the page of that number, if it is as it was written."""

Entry: TypeAlias = "tuple[int, str | None]"
"""Where a table or index begins, 0 for a trigger, and the statement that made it."""

Entries: TypeAlias = "dict[tuple[str, str], Entry]"
"""By kind and name."""

_LONGEST = 1 << 20
"""Bytes; no entry is as long, and damaged pages may point to each other in a ring."""


def left_of_list(page: Pages) -> Entries:
    """Every entry that can be read."""
    found: Entries = {}
    for number, content in _leaves(page):
        try:
            for row in _rows(page, number, content):
                kind, name, _, root, statement = values(row)
                if isinstance(root, int) and not isinstance(statement, int):
                    found[str(kind), str(name)] = (root, statement)
        except (ValueError, IndexError, struct.error):
            # In a plain file a page may hold anything.
            continue
    return found


def _leaves(page: Pages) -> Iterator[tuple[int, bytes]]:
    seen: set[int] = set()
    ahead = [1]
    while ahead:
        number = ahead.pop()
        content = None if number in seen else page(number)
        seen.add(number)
        if content is None:
            continue
        if content[start_of(number)] == LEAF:
            yield number, content
        elif content[start_of(number)] == INNER:
            ahead += _named(content, number)


def _named(content: bytes, number: int) -> list[int]:
    try:
        return [struct.unpack_from(">I", content, at)[0] for at in pointers(content, number)]
    except struct.error:
        return []


def _rows(page: Pages, number: int, content: bytes) -> Iterator[bytes]:
    for cell in cells(content, number):
        if cell.length > _LONGEST:
            continue
        row, at = content[cell.start : cell.end], cell.goes_on_at
        (following,) = (0,) if at is None else struct.unpack_from(">I", content, at)
        while len(row) < cell.length and (more := page(following)) is not None:
            (following,) = struct.unpack_from(">I", more)
            row += more[4:]
        if len(row) >= cell.length:
            yield row[: cell.length]
