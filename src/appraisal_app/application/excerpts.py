"""The part of a text to show around words that were looked for."""

from __future__ import annotations

from bisect import bisect_right
from typing import TypeAlias

Marks: TypeAlias = "tuple[tuple[int, int], ...]"
"""Ranges of characters to emphasise, in order."""

ELLIPSIS = "…"
LONGEST = 200
"""Characters, besides an ellipsis at either end."""

_BEFORE = 50
_SLACK = 20
"""Characters within which a cut waits for the end of a word."""

_CANDIDATES = 200


def excerpt(text: str, marks: Marks) -> tuple[str, Marks]:
    """The stretch with most of the marked words, and where in it they stand."""
    start, end = 0, len(text)
    if end > LONGEST:
        start = _word_start(text, max(0, _best(text, marks) - _BEFORE))
        end = _word_end(text, min(end, start + LONGEST))
    lead = ELLIPSIS if start else ""
    tail = ELLIPSIS if end < len(text) else ""
    shift = len(lead) - start
    inside = (
        (max(a, start) + shift, min(b, end) + shift) for a, b in marks if a < end and b > start
    )
    return f"{lead}{text[start:end]}{tail}", tuple(inside)


def _best(text: str, marks: Marks) -> int:
    """Where the first stretch with the greatest number of different words begins."""
    starts = [start for start, _ in marks]

    def words_from(number: int) -> int:
        end = bisect_right(starts, starts[number] + LONGEST - 2 * _BEFORE)
        return len({text[a:b].casefold() for a, b in marks[number:end]})

    return starts[max(range(min(len(starts), _CANDIDATES)), key=words_from)] if starts else 0


def _word_start(text: str, start: int) -> int:
    blank = text.find(" ", start, start + _SLACK)
    return blank + 1 if start and blank >= 0 else start


def _word_end(text: str, end: int) -> int:
    blank = text.rfind(" ", end - _SLACK, end)
    return blank if end < len(text) and blank >= 0 else end
