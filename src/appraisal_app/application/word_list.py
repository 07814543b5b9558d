"""The words that passphrases are drawn from."""

from __future__ import annotations

from pathlib import Path


def read_words(resources: Path) -> tuple[str, ...]:
    """All the words, as shipped."""
    text = (resources / "words" / "english.txt").read_text(encoding="utf-8")
    return tuple(text.split())
