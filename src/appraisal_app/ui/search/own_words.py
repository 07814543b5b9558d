"""Finds words in texts that stand in no file: those that the program brings along."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

from appraisal_app.application.excerpts import Marks

_WORD = ("L", "M", "N")
"""Unicode's letters, the marks on them, and numbers."""


@dataclass(frozen=True, slots=True)
class _Folded:
    """Words without case and accents, blanks between, and where each letter came from."""

    text: str
    origins: tuple[int, ...]


def wanted(words: str) -> tuple[str, ...]:
    """The words to look for, each as the beginning of one."""
    return tuple(dict.fromkeys(_folded(words).text.split()))


def marks_in(text: str, words: Sequence[str]) -> Marks:
    """Where the words stand in the text; nothing unless all do."""
    folded = _folded(text)
    found = [[*re.finditer(rf"(?<!\S){re.escape(word)}\S*", folded.text)] for word in words]
    if not all(found):
        return ()
    places = sorted({(hit.start(), hit.end()) for hits in found for hit in hits})
    return tuple((folded.origins[start], folded.origins[end - 1] + 1) for start, end in places)


def _folded(text: str) -> _Folded:
    letters: list[str] = []
    origins: list[int] = []
    for place, sign in enumerate(text):
        for letter in unicodedata.normalize("NFKD", sign).casefold():
            if not _is_accent(letter):
                letters.append(letter if unicodedata.category(letter)[0] in _WORD else " ")
                origins.append(place)
    return _Folded("".join(letters), tuple(origins))


def _is_accent(letter: str) -> bool:
    """One that Latin, Greek and Cyrillic letters carry; others are letters of their own."""
    return "\u0300" <= letter <= "\u036f"
