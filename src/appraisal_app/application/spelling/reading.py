"""Which stretches of a text are words to look up."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

_CHUNK = re.compile(r"\S+")
_WORD = re.compile(r"[^\W\d_]+(?:['\u2019][^\W\d_]+)*")
_NO_PROSE = re.compile(r"[\d_@\\=<>#]|//|www\.|\w\.\w")
"""Addresses, references, figures and file names, which no dictionary knows."""
_LONGEST = 40
"""Letters of the longest thing that is looked up; what is longer is no word that was mistyped."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Word:
    """A word and where it stands, counted in characters from the start of its line."""

    text: str
    start: int

    @property
    def end(self) -> int:
        """Where the character after it stands."""
        return self.start + len(self.text)


def words_of(line: str) -> Iterator[Word]:
    """The words of one line that can be looked up; no acronym, no name of a file or a page."""
    for chunk in _CHUNK.finditer(line):
        for start, text in _words_in(chunk[0]):
            yield Word(text=text, start=chunk.start() + start)


@lru_cache(maxsize=20_000)
def _words_in(chunk: str) -> tuple[tuple[int, str], ...]:
    """The words of what stands between two spaces, with their places in it."""
    if _NO_PROSE.search(chunk):
        return ()
    return tuple(
        (found.start(), found[0])
        for found in _WORD.finditer(chunk)
        if len(found[0]) <= _LONGEST and not _is_acronym(found[0])
    )


def _is_acronym(word: str) -> bool:
    """Whether it has a capital after its first letter, as SEND, DfE and MATs have."""
    return any(letter.isupper() for letter in word[1:])
