"""Whether two ways of writing a name can mean one person."""

from __future__ import annotations

import unicodedata
from collections import Counter
from typing import Final

_BEFORE: Final = frozenset(
    ("mr", "mrs", "ms", "miss", "mx", "dr", "prof", "professor", "sir", "dame", "lord", "lady")
) | frozenset(
    ("the", "hon", "rev", "revd", "reverend", "canon", "fr", "father", "sister", "br", "brother")
)
_AFTER: Final = frozenset(
    ("obe", "mbe", "cbe", "dbe", "kbe", "bem", "phd", "msc", "mba", "npqh", "npqel", "jp", "frsa")
)
_SINGLE: Final = str.maketrans({"ł": "l", "ø": "o", "đ": "d", "\u0131": "i", "æ": "ae", "œ": "oe"})
"""Letters that no decomposition makes plain."""
_SILENT: Final = "'\u2019`\u02bc"


def may_be_same_person(one: str, other: str) -> bool:
    """Whether both can be one person's name, in whatever order, with or without titles.

    Names that are left out, or written as a letter, make no difference: a surname alone or
    "A. Khan" means everybody whom it fits. False where either says no name.
    """
    fewer, more = sorted((_parts(one), _parts(other)), key=len)
    if not fewer:
        return False
    in_both = Counter(fewer) & Counter(more)
    left = list((Counter(more) - in_both).elements())
    for each in (Counter(fewer) - in_both).elements():
        found = next((name for name in left if _is_letter_of(each, name)), None)
        if found is None:
            return False
        left.remove(found)
    return True


def _is_letter_of(one: str, other: str) -> bool:
    return min(len(one), len(other)) == 1 and one[0] == other[0]


def _parts(name: str) -> list[str]:
    """The parts of the name in plain small letters, without what stands before and after it."""
    last, comma, first = name.partition(",")
    parts = _plain(f"{first} {last}" if comma else name)
    while len(parts) > 1 and parts[0] in _BEFORE | _AFTER:
        del parts[0]
    while len(parts) > 1 and parts[-1] in _AFTER:
        del parts[-1]
    return parts


def _plain(name: str) -> list[str]:
    apart = unicodedata.normalize("NFKD", name.casefold().translate(_SINGLE))
    letters = (each for each in apart if not unicodedata.combining(each) and each not in _SILENT)
    return "".join(each if each.isalnum() else " " for each in letters).split()
