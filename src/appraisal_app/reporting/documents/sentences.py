"""Small matters of sentences."""

from __future__ import annotations


def capital(text: str) -> str:
    """The same words with a capital at the beginning."""
    return text[:1].upper() + text[1:]
