"""Lets a word without an end be broken, so that it never makes a page wider than its window."""

from __future__ import annotations

import re

_BREAK = "\u200b"
_LONGEST = 20
"""Letters of a word that no line is too narrow for; hardly any word has more."""
_EVERY = 7
_ENDLESS = re.compile(rf"[^\s{_BREAK}]{{{_LONGEST + 1},}}")


def breakable(text: str) -> str:
    """The same to the eye, with places in its longest words where a line may end."""
    return _ENDLESS.sub(_broken, text) if len(text) > _LONGEST else text


def pieces(text: str) -> list[str]:
    """What stays together on a line: the words, and the pieces of endless ones."""
    return text.replace(_BREAK, " ").split()


def unbroken(text: str) -> str:
    """The text without those places, as it may be copied."""
    return text.replace(_BREAK, "")


def _broken(found: re.Match[str]) -> str:
    word = found[0]
    return _BREAK.join(word[start : start + _EVERY] for start in range(0, len(word), _EVERY))
