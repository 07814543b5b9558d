"""Which words of the book somebody meant who typed another one."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

_ENDINGS = ("ation", "ing", "ment", "ed", "er")
_SHORTEST, _LONG = 4, 7
"""Letters from which one slip is forgiven, and two."""
_FEWEST_LEFT = 4
"""Letters that stay when an ending is taken off."""


def meant_by(word: str, vocabulary: Iterable[str]) -> tuple[str, ...]:
    """The words that are nearest to one that the book lacks; none where nothing is near.

    Taking off an ending comes first, then slips of a finger: one, or two in a long word that
    begins alike. A letter left out is likelier than any other slip.
    """
    known = tuple(vocabulary)
    shortened = tuple(each for each in _without_ending(word) if _begins_one(each, known))
    return shortened[:1] or _nearest(word, known)


def _without_ending(word: str) -> Iterable[str]:
    for ending in _ENDINGS:
        rest = word.removesuffix(ending)
        if rest != word and len(rest) >= _FEWEST_LEFT:
            yield rest


def _begins_one(word: str, known: tuple[str, ...]) -> bool:
    return any(each.startswith(word) for each in known)


def _nearest(word: str, known: tuple[str, ...]) -> tuple[str, ...]:
    forgiven = 0 if len(word) < _SHORTEST else 1 if len(word) < _LONG else 2
    by_slips: dict[int, list[str]] = {}
    for each in known:
        if abs(len(each) - len(word)) <= forgiven and len(each) >= _SHORTEST:
            slips = slips_between(word, each)
            if slips <= (forgiven if each[0] == word[0] else 1):
                by_slips.setdefault(slips, []).append(each)
    nearest = sorted(by_slips[min(by_slips)]) if forgiven and by_slips else []
    fuller = tuple(each for each in nearest if _left_out_in(word, each))
    return fuller or tuple(nearest)


def _left_out_in(word: str, other: str) -> bool:
    """Whether all that was typed stands in the other word in that order."""
    letters = iter(other)
    return all(letter in letters for letter in word)


def slips_between(word: str, other: str) -> int:
    """Letters left out, put in, mistaken or swapped with the next, to get from one to the other."""
    before, row = list[int](), list(range(len(other) + 1))
    for at, letter in enumerate(word, start=1):
        earlier, before, row = before, row, [at]
        for place, wanted in enumerate(other, start=1):
            cost = before[place - 1] + (letter != wanted)
            if at > 1 < place and letter == other[place - 2] and word[at - 2] == wanted:
                cost = min(cost, earlier[place - 2] + 1)
            row.append(min(cost, before[place] + 1, row[-1] + 1))
    return row[-1]


def other_words(text: str) -> Mapping[str, tuple[str, ...]]:
    """By each word on the left of “=” those on the right, line by line."""
    found: dict[str, tuple[str, ...]] = {}
    for line in text.splitlines():
        left, _, right = line.partition("=")
        meant = tuple(each for part in right.split(",") for each in part.split())
        for each in left.split(","):
            if each.strip():
                key = each.strip()
                found[key] = (*found.get(key, ()), *meant)
    return found
