"""Lets a word without an end be broken, so that it never makes a page wider than its window."""

from __future__ import annotations

import re

_BREAK = "\u200b"
_DOT, _TIED = " \u00b7 ", "\u00a0\u00b7 "
_LONGEST = 20
"""Letters of a word that no line is too narrow for; hardly any word has more."""
_EVERY = 7
_JOINT = re.compile(r"[^-/\\_@&+=]*[-/\\_@&+=]+|[^-/\\_@&+=]+")
"""A piece of a word up to its hyphens or strokes, and those with it."""
_BLANKS = re.compile(rf"[ \t\n{_BREAK}]+")
_ENDLESS = re.compile(rf"[^\s{_BREAK}]{{{_LONGEST + 1},}}")


def breakable(text: str) -> str:
    """The same to the eye, with places in its longest words where a line may end.

    The dot between two remarks stays on the line of the first one.
    """
    if len(text) <= _LONGEST:
        return text
    return _ENDLESS.sub(_broken, text).replace(_DOT, _TIED)


def pieces(text: str) -> list[str]:
    """What stays together on a line: the words, and the pieces of endless ones."""
    return [piece for piece in _BLANKS.split(text) if piece]


def unbroken(text: str) -> str:
    """The text without those places, as it may be copied."""
    return text.replace(_BREAK, "").replace(_TIED, _DOT)


def _broken(found: re.Match[str]) -> str:
    """At its hyphens and strokes, where whoever wrote it would; elsewhere only what is endless."""
    return _BREAK.join(part for joint in _JOINT.findall(found[0]) for part in _parts(joint))


def _parts(joint: str) -> list[str]:
    if len(joint) <= _LONGEST:
        return [joint]
    return [joint[start : start + _EVERY] for start in range(0, len(joint), _EVERY)]
