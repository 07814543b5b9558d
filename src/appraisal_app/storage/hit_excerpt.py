"""A text with its hits marked, as a short excerpt with ranges to emphasise."""

from __future__ import annotations

import re
from bisect import bisect_right

OPEN, CLOSE = "\ufdd0", "\ufdd1"
"""Around a hit; no text in the index holds them."""

ELLIPSIS = "…"
_LONGEST = 200
_BEFORE = 50
"""Characters."""

_SLACK = 20
"""Characters within which a cut waits for the end of a word."""

_CANDIDATES = 200
_HIT = re.compile(f"{OPEN}([^{CLOSE}]*){CLOSE}")

Mark = tuple[int, int]


def excerpt_of(marked: str) -> tuple[str, tuple[Mark, ...]]:
    """The part of the text with most of the words, on one line; and where in it they stand."""
    plain, marks = _parted(marked)
    start, end = 0, len(plain)
    if end > _LONGEST:
        start = _word_start(plain, max(0, _best(plain, marks) - _BEFORE))
        end = _word_end(plain, min(end, start + _LONGEST))
    lead = ELLIPSIS if start else ""
    tail = ELLIPSIS if end < len(plain) else ""
    shift = len(lead) - start
    inside = (
        (max(a, start) + shift, min(b, end) + shift) for a, b in marks if a < end and b > start
    )
    return f"{lead}{plain[start:end]}{tail}", tuple(inside)


def _parted(marked: str) -> tuple[str, list[Mark]]:
    """The text without the signs, on one line, and the ranges that stood between them."""
    line = re.sub(r"\s", " ", marked)
    # Each hit before this one has moved it by two signs.
    marks = [
        (hit.start() - 2 * before, hit.end() - 2 * before - 2)
        for before, hit in enumerate(_HIT.finditer(line))
    ]
    return line.replace(OPEN, "").replace(CLOSE, ""), marks


def _best(plain: str, marks: list[Mark]) -> int:
    """Where the first stretch with the greatest number of different words begins."""
    starts = [start for start, _ in marks]

    def words_from(number: int) -> int:
        end = bisect_right(starts, starts[number] + _LONGEST - 2 * _BEFORE)
        return len({plain[a:b].casefold() for a, b in marks[number:end]})

    return starts[max(range(min(len(starts), _CANDIDATES)), key=words_from)] if starts else 0


def _word_start(plain: str, start: int) -> int:
    blank = plain.find(" ", start, start + _SLACK)
    return blank + 1 if start and blank >= 0 else start


def _word_end(plain: str, end: int) -> int:
    blank = plain.rfind(" ", end - _SLACK, end)
    return blank if end < len(plain) and blank >= 0 else end
