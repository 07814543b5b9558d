"""Small matters of sentences."""

from __future__ import annotations

_LITTLE_WORDS = frozenset({"The", "A", "An", "Our", "Your", "One"})
"""Words that have a capital only at the beginning of a sentence."""


def capital(text: str) -> str:
    """The same words with a capital at the beginning."""
    return text[:1].upper() + text[1:]


def ended(text: str) -> str:
    """The words as a sentence: with a full stop, unless they end with a mark of their own."""
    words = text.strip()
    return words if words.endswith((".", "!", "?", "…")) else f"{words}."


def within(text: str) -> str:
    """The words as they stand in the middle of a sentence: "the clerk" for "The clerk"."""
    words = text.strip()
    first = words.split(maxsplit=1)[0] if words else ""
    return f"{first.lower()}{words[len(first) :]}" if first in _LITTLE_WORDS else words
