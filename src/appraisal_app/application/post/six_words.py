"""Six words as somebody typed them: what is amiss where that can be told."""

from __future__ import annotations

from collections.abc import Sequence
from difflib import get_close_matches
from typing import Final

from appraisal_app.application.passphrases import plain
from appraisal_app.domain.phrases import phrased

HOW_MANY: Final = 6


def slip_in(typed: str, vocabulary: Sequence[str]) -> str:
    """One sentence about a slip of the ear or the hand, or "" when none is to be seen.

    It tells nothing of the packet: every packet is sealed with words of the same list.
    """
    words = plain(typed).split()
    strange = next((each for each in words if each not in vocabulary), "")
    if strange and (near := get_close_matches(strange, vocabulary, n=1)):
        return phrased(
            "“{strange}” is none of the words that are used here. Try “{near}” instead.",
            strange=strange,
            near=near[0],
        )
    if strange:
        return phrased(
            "“{strange}” is none of the words that are used here. Ask for that word again.",
            strange=strange,
        )
    if len(words) != HOW_MANY:
        return phrased(
            "There are six words, and you typed {count}. Ask for all six.", count=len(words)
        )
    return ""
