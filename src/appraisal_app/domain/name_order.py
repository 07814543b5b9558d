"""The order in which an English list puts names, whatever language they come from.

As in the default table of the Unicode Collation Algorithm, of which this is the part for Latin
names: a letter with a mark stands beside the plain one (Ś with S, Ŵ with W, Ł with L), and what
is no letter does not count. Welsh Ch, Dd and Ll are two letters each, as in an English index.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from typing import Final

_PLAIN: Final = str.maketrans(
    {
        "ł": "l",
        "đ": "d",
        "ð": "d",
        "ø": "o",
        "ħ": "h",
        "\u0131": "i",
        "æ": "ae",
        "œ": "oe",
        "þ": "th",
    }
)
"""Letters that Unicode takes for whole, and their place in an English list."""


def name_order(name: str) -> tuple[tuple[str, ...], str, str]:
    """The key to sort names by: letters word by word, then the marks on them, then capitals."""
    apart = unicodedata.normalize("NFKD", name.casefold().translate(_PLAIN))
    words = tuple("".join(filter(str.isalnum, word)) for word in apart.split())
    return words, unicodedata.normalize("NFC", name.casefold()), name.swapcase()


def in_name_order(names: Iterable[str]) -> tuple[str, ...]:
    """The names as a list shows them."""
    return tuple(sorted(names, key=name_order))
