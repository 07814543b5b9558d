"""Finds words that were copied from a part of the record that is not open."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final, TypeAlias

from appraisal_app.domain.hit_kinds import HitKind
from appraisal_app.domain.open_wording.kinds import Hit, Weight
from appraisal_app.domain.open_wording.words import Token, carrying, plain_words, tokens

RUN: Final = 6
"""So many words in a row are taken for a copy,"""
_CARRYING_MIN: Final = 3
"""if so many of them say something of their own."""
_WHOLE_MIN: Final = 3
"""A whole title of so many words is a copy too."""
_WHOLE_CARRYING: Final = 2

_Words: TypeAlias = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Sources:
    """Words that may not be copied: every run of six, and titles that are shorter."""

    runs: frozenset[_Words] = frozenset()
    titles: frozenset[_Words] = frozenset()

    def joined(self, other: Sources) -> Sources:
        """These and the others."""
        return Sources(self.runs | other.runs, self.titles | other.titles)


NO_SOURCES: Final = Sources()


def sources(texts: Iterable[str], *, titles: bool = False) -> Sources:
    """The texts made ready to be looked for; with `titles`, shorter ones count when whole."""
    all_words = {plain_words(text) for text in dict.fromkeys(texts)}
    runs = {words[at : at + RUN] for words in all_words for at in range(len(words) - RUN + 1)}
    short = {words for words in all_words if titles and _WHOLE_MIN <= len(words) < RUN}
    return Sources(frozenset(runs), frozenset(short))


def copied_in(text: str, place: str, known: Sources, kind: HitKind) -> Iterator[Hit]:
    """Every stretch that stands in one of the sources in the same words."""
    said = tokens(text)
    words = tuple(each.word for each in said)
    copied = [False] * len(said)
    for at in range(len(words)):
        for length in range(_WHOLE_MIN, RUN + 1):
            if _is_copied(words[at : at + length], length, known):
                copied[at : at + length] = [True] * length
    yield from _stretches(text, place, said, copied, kind)


def _is_copied(words: _Words, length: int, known: Sources) -> bool:
    if len(words) < length:
        return False
    if length == RUN:
        return words in known.runs and carrying(words) >= _CARRYING_MIN
    return words in known.titles and carrying(words) >= _WHOLE_CARRYING


def _stretches(
    text: str, place: str, said: tuple[Token, ...], copied: list[bool], kind: HitKind
) -> Iterator[Hit]:
    at = 0
    while at < len(said):
        first = at
        while at < len(said) and copied[at]:
            at += 1
        if at > first:
            start, end = said[first].span.start, said[at - 1].span.end
            yield Hit(
                kind=kind,
                weight=Weight.BLOCK,
                phrase=text[start:end],
                place=place,
                start=start,
                end=end,
            )
        at += 1
