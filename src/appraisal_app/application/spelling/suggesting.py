"""What may have been meant by a word that nobody knows."""

from __future__ import annotations

from collections.abc import Iterator
from collections.abc import Set as AbstractSet
from difflib import SequenceMatcher
from itertools import groupby

from appraisal_app.application.spelling.dictionary import Dictionary, singular

MOST = 5
"""How many suggestions are made; a longer menu is not read."""
_LETTERS = "abcdefghijklmnopqrstuvwxyz"
_SAME_SOUND = str.maketrans({"z": "s", "y": "i", "k": "c", "q": "c"})
_SILENT = frozenset("aeiouhi")


def suggestions(
    word: str, dictionary: Dictionary, own: frozenset[str] = frozenset()
) -> tuple[str, ...]:
    """At most MOST words, the likeliest first; spelt with the capital and the ending of `word`.

    `own` are words of the file, which are suggested as well.
    """
    plain = singular(word)
    ending = word[len(plain) :]
    lower = plain.lower()
    near = dict.fromkeys(
        found
        for each in _one_slip(lower)
        for words in (dictionary.words, own)
        if (found := _known(each, words))
    )
    parted = [each for each in _parted(lower) if all(map(dictionary.knows, each.split()))]
    if not near:
        near = dict.fromkeys(_sounding_like(lower, dictionary))
    ranked = sorted(near, key=lambda each: (-_closeness(lower, each), each))
    best = [*ranked[: MOST - len(parted[:1])], *parted[:1]]
    return tuple(_as_written(plain, each) + ending for each in best)


def _known(word: str, words: AbstractSet[str]) -> str:
    """The word as it stands among these, "" if it does not."""
    if word in words:
        return word
    name = word[:1].upper() + word[1:]
    return name if name in words else ""


def _one_slip(word: str) -> Iterator[str]:
    """Every word from which one slip of a finger leads to this one."""
    for at in range(len(word) + 1):
        before, after = word[:at], word[at:]
        if after:
            yield before + after[1:]
        if len(after) > 1:
            yield before + after[1] + after[0] + after[2:]
        for letter in _LETTERS:
            yield before + letter + after
            if after:
                yield before + letter + after[1:]


def _parted(word: str) -> Iterator[str]:
    """The word with the gap that may have been left out; of single letters only “a” is a word."""
    for at in range(1 if word.startswith("a") else 2, len(word) - 1):
        yield f"{word[:at]} {word[at:]}"


def _sounding_like(word: str, dictionary: Dictionary) -> Iterator[str]:
    """The words that begin as this one does and have the same consonants."""
    first, frame = word[:1], _frame(word)
    length = range(len(word) - 3, len(word) + 4)
    for each in dictionary.words:
        if each[:1] == first and len(each) in length and _frame(each) == frame:
            yield each


def _frame(word: str) -> str:
    """The first letter and the consonants after it, none twice in a row."""
    heard = word.translate(_SAME_SOUND)
    kept = (letter for letter in heard[1:] if letter not in _SILENT)
    return heard[:1] + "".join(letter for letter, _ in groupby(kept))


def _closeness(word: str, other: str) -> float:
    """How alike they are, from 0 to 1, and a little more where they begin alike or swap letters."""
    alike = SequenceMatcher(None, word, other.lower(), autojunk=False).ratio()
    begins = 0.1 if other[:1].lower() == word[:1] else 0.0
    same = 0.3 if sorted(word) == sorted(other.lower()) else 0.0
    return alike + begins + same


def _as_written(word: str, suggestion: str) -> str:
    if not word[:1].isupper():
        return suggestion
    return suggestion[:1].upper() + suggestion[1:]
