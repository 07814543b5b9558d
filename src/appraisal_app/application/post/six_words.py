"""Six words as somebody typed them: made plain, and what is amiss where that can be told."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from difflib import get_close_matches
from typing import Final

from appraisal_app.domain.phrases import phrased, strung

HOW_MANY: Final = 6
_PARTING: Final = re.compile(r"[\s,;.\-_]+")


def plain(words: str) -> str:
    """The words in small letters with one blank between them, however they were typed."""
    folded = unicodedata.normalize("NFKC", words).casefold()
    return strung(" ", (part for part in _PARTING.split(folded) if part))


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
