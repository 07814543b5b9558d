"""Puts other words in the place of some, wherever they stand in a text."""

from __future__ import annotations

import re
from dataclasses import dataclass

AROUND = 40
"""Characters that are shown on each side of what is found."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """What is to be found and what comes in its place; capital letters do not matter."""

    find: str
    instead: str
    is_whole: bool = True
    """Whether it must stand as words of its own: “art” is then not found in “start”."""

    @property
    def pattern(self) -> re.Pattern[str]:
        """What is looked for."""
        words = r"\s+".join(re.escape(word) for word in self.find.split())
        before, after = (r"(?<!\w)", r"(?!\w)") if self.is_whole else ("", "")
        return re.compile(f"{before}{words}{after}", re.IGNORECASE)


def count(text: str, wish: Wish) -> int:
    """How often it stands there."""
    return len(wish.pattern.findall(text)) if wish.find.strip() else 0


def replaced(text: str, wish: Wish) -> str:
    """The text with every place replaced; a capital first letter stays one."""
    if not wish.find.strip():
        return text
    return wish.pattern.sub(lambda found: _like(found[0], wish), text)


def excerpt(text: str, wish: Wish) -> str:
    """The first place with what stands around it, on one line."""
    found = wish.pattern.search(text)
    if found is None:
        return ""
    start, end = max(found.start() - AROUND, 0), min(found.end() + AROUND, len(text))
    shown = " ".join(text[start:end].split())
    return f"{'…' if start else ''}{shown}{'…' if end < len(text) else ''}"


def _like(found: str, wish: Wish) -> str:
    is_plain = wish.find.strip()[:1].islower() and wish.instead[:1].islower()
    if is_plain and found[:1].isupper():
        return wish.instead[:1].upper() + wish.instead[1:]
    return wish.instead
