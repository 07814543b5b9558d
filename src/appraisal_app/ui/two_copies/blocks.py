"""Two versions of one answer, side by side."""

from __future__ import annotations

from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import accumulate
from re import findall

from appraisal_app.application.excerpts import Marks
from appraisal_app.ui.forms.blocks import Block

NOTHING = "Nothing"
_LONGEST = 4_000
"""Words of both versions together up to which differing ones are marked; more would take long."""


@dataclass(frozen=True, slots=True)
class Versions(Block):
    """What an answer is called, and what it says here and there; "" is nothing."""

    label: str
    ours: str
    theirs: str


def differing(ours: str, theirs: str) -> tuple[Marks, Marks]:
    """Where the words stand that only one of both has; nothing where both have few in common."""
    mine, others = (findall(r"\s+|[^\s]+", text) for text in (ours, theirs))
    if not (ours and theirs) or len(mine) + len(others) > _LONGEST:
        return (), ()
    found = SequenceMatcher(None, mine, others, autojunk=False)
    if found.ratio() < _ALIKE:
        return (), ()
    steps = [each for each in found.get_opcodes() if each[0] != "equal"]
    return (
        _marks(mine, [(start, end) for _, start, end, _, _ in steps]),
        _marks(others, [(start, end) for _, _, _, start, end in steps]),
    )


_ALIKE = 0.3


def _marks(words: list[str], ranges: list[tuple[int, int]]) -> Marks:
    begins = (0, *accumulate(len(word) for word in words))
    return tuple((begins[start], begins[end]) for start, end in ranges if start < end)
