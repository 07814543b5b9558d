"""Puts back the list of tables of a damaged file, when what is left of it fits a known layout."""

from __future__ import annotations

import struct
from functools import partial
from pathlib import Path
from typing import BinaryIO

from appraisal_app.storage.header import PAGE
from appraisal_app.storage.keys import Secret
from appraisal_app.storage.page_cipher import PageCipher
from appraisal_app.storage.salvage.left_of_list import Entries, Pages, left_of_list
from appraisal_app.storage.salvage.moved_pages import moved_pages
from appraisal_app.storage.salvage.table_layouts import Layout, layouts
from appraisal_app.storage.schema_check import Steps

_LEAST = 0.95
"""How much has to fit: the index of words may have been made anew, and a plain file's entries may
be damaged themselves."""

_LONGEST_GAP = 1 << 16
_RUBBISH = b"\xff" * PAGE


def mend_list_of_tables(copy: Path, secret: Secret | None, steps: Steps, pages: int) -> bool:
    """Whether something of the list was lost and all of it was put back behind the last page.

    `pages` is how many the file noted. Nothing is touched where what is left fits no layout.
    """
    cipher = PageCipher(secret)
    with copy.open("r+b") as file:
        page = partial(_content, file, cipher)
        left = left_of_list(page)
        known = layouts(steps, is_encrypted=secret is not None)
        if any(left == layout.entries for layout in known):
            return False
        layout = max(known, key=lambda each: _fit(left, page, each))
        there = file.seek(0, 2) // PAGE
        # No page may come where one is missing that others point to.
        last = max(pages, 2 * there if page(1) is None else there)
        if _fit(left, page, layout) < _LEAST or last - there > _LONGEST_GAP:
            return False
        file.seek(there * PAGE)
        file.write(_RUBBISH * (last - there))
        for number, content in moved_pages(layout.pages, last).items():
            fresh = _with_length(content, last + len(layout.pages)) if number == 1 else content
            file.seek((number - 1) * PAGE)
            file.write(cipher.page(fresh, number))
    return True


def _content(file: BinaryIO, cipher: PageCipher, number: int) -> bytes | None:
    if number < 1:
        return None
    file.seek((number - 1) * PAGE)
    return cipher.content(file.read(PAGE), number)


def _fit(left: Entries, page: Pages, layout: Layout) -> float:
    """The smaller part of entries, and of pages where tables begin, that is as in the layout."""
    entries = [layout.entries.get(name) == entry for name, entry in left.items()]
    begins = [
        content[0] in kinds
        for number, kinds in layout.roots.items()
        if (content := page(number)) is not None
    ]
    if not begins:
        return 0.0
    return min(_share(entries), _share(begins))


def _share(found: list[bool]) -> float:
    return sum(found) / len(found) if found else 1.0


def _with_length(first: bytes, pages: int) -> bytes:
    """The first page for a file of that length, without a list of free pages."""
    noted = struct.pack(">4I", 1, pages, 0, 0)
    return first[:24] + noted + first[40:92] + struct.pack(">I", 1) + first[96:]
