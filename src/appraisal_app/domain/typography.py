"""Apostrophes and quotation marks as they are printed, made from those of a keyboard."""

from __future__ import annotations

from typing import Final

_PRINTED: Final = {"'": "\u2018\u2019", '"': "\u201c\u201d"}
_BEFORE_WORDS: Final = frozenset("([{/\u2013\u2014\u2018\u201c")


def has_straight_marks(text: str) -> bool:
    """Whether there is anything to change."""
    return "'" in text or '"' in text


def typographic(text: str, *, before: str = " ") -> str:
    """The text with printed marks for straight ones; `before` is the letter that comes first."""
    if not has_straight_marks(text):
        return text
    made: list[str] = []
    for letter in text:
        if letter in _PRINTED:
            opens = before.isspace() or before in _BEFORE_WORDS
            before = _PRINTED[letter][0 if opens else 1]
        else:
            before = letter
        made.append(before)
    return "".join(made)
