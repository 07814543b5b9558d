"""What is amiss with six words as somebody typed them, where that can be told."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from difflib import get_close_matches
from typing import Final

HOW_MANY: Final = 6
_PARTING: Final = re.compile(r"[\s,;.\-_]+")


def slip_in(typed: str, vocabulary: Sequence[str]) -> str:
    """One sentence about a slip of the ear or the hand, or "" when none is to be seen.

    It tells nothing of the packet: every packet is sealed with words of the same list.
    """
    folded = unicodedata.normalize("NFKC", typed).casefold()
    words = [each for each in _PARTING.split(folded) if each]
    strange = next((each for each in words if each not in vocabulary), "")
    if strange and (near := get_close_matches(strange, vocabulary, n=1)):
        return f"“{strange}” is none of the words that are used here. Try “{near[0]}” instead."
    if strange:
        return f"“{strange}” is none of the words that are used here. Ask for that word again."
    if len(words) != HOW_MANY:
        return f"There are six words, and you typed {len(words)}. Ask for all six."
    return ""
