"""Which character stands between the cells, seen from the headings."""

from __future__ import annotations

import re
from typing import TextIO

_KNOWN = (",", ";", "\t", "|")
_HEAD = 1 << 16
_QUOTED = re.compile(r'"(?:[^"]|"")*"')
_TOLD = re.compile(r"sep=([^\r\n])(?:\r\n|\r|\n)", re.IGNORECASE)


def find_separator(text: TextIO) -> str:
    """The separator that the first line has most of outside quotation marks; else a comma.

    Leaves `text` where the table begins: after a line "sep=;", which spreadsheet programs obey
    and do not count as a row.
    """
    head = text.read(_HEAD)
    text.seek(0)
    if told := _TOLD.match(head):
        text.readline()
        return told[1]
    first = _QUOTED.sub("", head).lstrip("\r\n").splitlines()[:1]
    counts = {each: "".join(first).count(each) for each in _KNOWN}
    return max(_KNOWN, key=lambda each: counts[each])
