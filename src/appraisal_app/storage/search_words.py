"""What somebody typed to look for, as the index takes it; nothing in it is an instruction."""

from __future__ import annotations

import unicodedata

from appraisal_app.storage.prose import searchable

_LONGEST = 400
"""Characters; what follows in a pasted page is left out."""

_PARTS_OF_WORDS = ("L", "M", "N")
"""Unicode's letters, the marks on them, and numbers; the index is made of the same."""


def match_of(words: str) -> str:
    """All the words, each as the beginning of one; "" when there is no letter and no number."""
    found = dict.fromkeys(word for word in searchable(words[:_LONGEST]).split() if _is_word(word))
    return " ".join(f'"{_quoted(word)}"*' for word in found)


def _is_word(word: str) -> bool:
    return any(unicodedata.category(sign).startswith(_PARTS_OF_WORDS) for sign in word)


def _quoted(word: str) -> str:
    return word.replace('"', '""')
