"""What is left of a text that comes from a word processor, a page or a message."""

from __future__ import annotations

import re

_LINE_ENDS = re.compile("\r\n|[\r\v\f\u0085\u2028\u2029]")
_GAPS = re.compile("[\u00a0\u2000-\u200a\u202f\u205f\u3000]")
"""Blanks of another width; most were put there by a program."""
_JOINERS = "\u200c\u200d"
"""Cannot be seen, but some scripts and signs are written with them."""
_BULLET = re.compile(
    "^[ \t]*(?:[\u2022\u00b7\u25aa\u25ab\u25cf\u25cb\u25e6\u2023\u2043"
    "\uf0a7\uf0b7\uf0d8\uf0fc\uf076][ \t]*|[o\u2013\u2014-]\t[ \t]*)",
    re.MULTILINE,
)
"""A sign before a point of a list; an o or a dash is one only before a tab."""
_NUMBER = re.compile(r"^[ \t]*((?:\d{1,3}|[A-Za-z])[.)])\t[ \t]*", re.MULTILINE)


def plain(text: str, *, multiline: bool) -> str:
    """Text fit to be pasted: no control characters, "- " for a bullet; one line where one is asked.

    A number before a point stays as it is.
    """
    lines = _GAPS.sub(" ", _LINE_ENDS.sub("\n", text))
    lines = _NUMBER.sub(r"\1 ", _BULLET.sub("- ", lines))
    kept = "".join(c for c in lines if c in "\n\t" or c.isprintable() or c in _JOINERS)
    return kept if multiline else " ".join(kept.split())
