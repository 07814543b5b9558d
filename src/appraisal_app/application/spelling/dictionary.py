"""The words of British English, and the words of a file."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from pathlib import Path

FOLDER = "spelling"
_FILES = ("british.txt", "schools.txt")
_SLICE = 64 * 1024
"""Characters read at once, so that a thread that reads never keeps the window waiting."""


class Dictionary:
    """Knows words in any of the ways in which they may be written."""

    def __init__(self, words: Iterable[str]) -> None:
        self.words: set[str] = set(words)

    def knows(self, word: str) -> bool:
        """Whether it is a word; a capital may begin any word, and 's or ' end it."""
        plain = singular(word)
        return plain in self.words or plain[:1].lower() + plain[1:] in self.words


def singular(word: str) -> str:
    """The word with plain apostrophes and without the ending of a possessive."""
    plain = word.replace("\u2019", "'")
    return plain.removesuffix("'s").removesuffix("'")


@cache
def read_dictionary(resources: Path) -> Dictionary:
    """The dictionary as shipped; takes a third of a second, so read it off the window's thread."""
    found = Dictionary(())
    for name in _FILES:
        with (resources / FOLDER / name).open(encoding="utf-8") as file:
            while lines := file.readlines(_SLICE):
                found.words.update(line.rstrip("\n") for line in lines)
    return found
