"""Finds topics by words: plain counting, the same on every computer."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property, partial

from appraisal_app.application.help_book.near_words import meant_by
from appraisal_app.application.help_book.topics import (
    BlockKind,
    HelpBook,
    Topic,
    text_of,
    words_of,
)

_WORD = re.compile(r"\w+")
_IN_TITLE, _WHOLE_TITLE, _ALSO, _IN_HEADING, _IN_TEXT = 20, 30, 15, 6, 1
_MOST_OF_TEXT = 5
"""How often a word counts that a text says again and again."""
_SHORTEST_STEM = 4
_SMALL = frozenset(
    {"a", "an", "and", "are", "at", "be", "by", "can", "could", "did", "do", "does", "for"}
    | {"from", "have", "how", "i", "if", "in", "is", "it", "me", "my", "not", "of", "on"}
    | {"or", "please", "should", "that", "the", "there", "this", "to", "was", "we", "what"}
    | {"when", "where", "which", "who", "why", "will", "with", "you", "your"}
)
"""Words that every question has."""
_AROUND = 70
_AS_TYPED, _AS_OTHER, _NEARLY, _FAR = 4, 3, 2, 1
"""How much a word counts that stands there as typed, in our words, nearly so, or both."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Hit:
    """A topic that has what was looked for, and where it says so."""

    topic: Topic
    excerpt: str


def folded(text: str) -> str:
    """Small letters without accents."""
    apart = unicodedata.normalize("NFKD", text.casefold())
    return "".join(char for char in apart if not unicodedata.combining(char))


def stems(text: str) -> tuple[str, ...]:
    """The words of a text, such that one and many of a thing are the same."""
    return tuple(_stem(word) for word in _WORD.findall(folded(text.replace("'", ""))))


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """What was found: the fittest first.

    `instead` are words of the book that were looked for in place of those that it lacks, and
    `left_out` words that nothing found has.
    """

    hits: tuple[Hit, ...] = ()
    instead: tuple[str, ...] = ()
    left_out: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class _Wanted:
    """A word that was typed, and what stands for it in the book, each with its weight."""

    typed: str
    ways: Mapping[str, int]
    near: tuple[str, ...] = ()


class HelpIndex:
    """The words of a book, read once."""

    def __init__(self, book: HelpBook) -> None:
        self._book = book
        self._known: dict[str, _Wanted] = {}

    def find(self, query: str) -> Finding:
        """Topics with every word of the query; with most of them where none has all.

        A word may be begun only, mistyped, or one of everyday life for one of the book.
        """
        asked = stems(query)
        wanted = tuple(word for word in asked if word not in _SMALL) or asked
        ways = tuple(self._wanted(word) for word in dict.fromkeys(wanted))
        scored = [each for each in map(partial(self._scored, ways), self._book.topics) if each.has]
        if not scored:
            return Finding()
        most = max(len(each.has) for each in scored)
        if 2 * most < len(ways):
            return Finding()
        best = sorted((e for e in scored if len(e.has) == most), key=lambda e: -e.points)
        words = tuple(way for each in ways for way in each.ways)
        has = best[0].has
        return Finding(
            hits=tuple(Hit(topic=e.topic, excerpt=_excerpt(e.topic, words)) for e in best),
            instead=tuple(word for each in ways if each.typed in has for word in each.near),
            left_out=tuple(each.typed for each in ways if each.typed not in has),
        )

    @cached_property
    def _weights(self) -> Mapping[str, Mapping[str, int]]:
        return {topic.key: _weights(topic) for topic in self._book.topics}

    @cached_property
    def _vocabulary(self) -> frozenset[str]:
        return frozenset(word for weights in self._weights.values() for word in weights)

    @cached_property
    def _others(self) -> Mapping[str, tuple[str, ...]]:
        others = self._book.others.items()
        return {_stem(folded(each)): tuple(map(_stem, meant)) for each, meant in others}

    def _wanted(self, word: str) -> _Wanted:
        if word not in self._known:
            self._known[word] = self._looked_up(word)
        return self._known[word]

    def _looked_up(self, word: str) -> _Wanted:
        ways = {**dict.fromkeys(self._others.get(word, ()), _AS_OTHER), word: _AS_TYPED}
        if len(ways) > 1 or any(each.startswith(word) for each in self._vocabulary):
            return _Wanted(typed=word, ways=ways)
        near = meant_by(word, self._vocabulary | self._others.keys())
        others = (way for each in near for way in self._others.get(each, ()))
        ways = {**dict.fromkeys(others, _FAR), **dict.fromkeys(near, _NEARLY)}
        return _Wanted(typed=word, ways=ways, near=near)

    def _scored(self, ways: tuple[_Wanted, ...], topic: Topic) -> _Scored:
        weights, points, has = self._weights[topic.key], 0, set[str]()
        for each in ways:
            found = max(
                (
                    factor * _part(way, word, weight)
                    for way, factor in each.ways.items()
                    for word, weight in weights.items()
                ),
                default=0,
            )
            if found:
                points += found
                has.add(each.typed)
        title = {word for word in stems(topic.title) if word not in _SMALL}
        is_title = {each.typed for each in ways} == title
        bonus = _AS_TYPED * _WHOLE_TITLE if is_title else 0
        return _Scored(topic=topic, points=points + bonus, has=frozenset(has))


@dataclass(frozen=True, slots=True, kw_only=True)
class _Scored:
    """How well a topic fits, and which of the words that were typed it has."""

    topic: Topic
    points: int
    has: frozenset[str]


def _part(word: str, other: str, weight: int) -> int:
    if word == other:
        return 2 * weight
    return weight if other.startswith(word) else 0


def _weights(topic: Topic) -> dict[str, int]:
    weights: dict[str, int] = {}
    for word in stems(text_of(topic)):
        weights[word] = min(weights.get(word, 0) + _IN_TEXT, _MOST_OF_TEXT)
    headings = (b.lines[0] for b in topic.blocks if b.kind is BlockKind.HEADING)
    for word in stems(" ".join(words_of(line) for line in headings)):
        weights[word] = max(weights.get(word, 0), _IN_HEADING)
    for word in stems(" ".join(topic.also)):
        weights[word] = max(weights.get(word, 0), _ALSO)
    for word in stems(topic.title):
        weights[word] = max(weights.get(word, 0), _IN_TITLE)
    return weights


def _excerpt(topic: Topic, wanted: tuple[str, ...]) -> str:
    """The first line that says one of the words, shortened; the first of all where none does."""
    lines = [words_of(line) for block in topic.blocks for line in block.lines]
    says = (line for line in lines if any(_says(line, word) for word in wanted))
    line = next(says, lines[0] if lines else "")
    if len(line) <= 2 * _AROUND:
        return line
    return f"{line[: 2 * _AROUND].rsplit(' ', 1)[0]} …"


def _says(line: str, word: str) -> bool:
    return any(each.startswith(word) for each in stems(line))


def _stem(word: str) -> str:
    if len(word) > _SHORTEST_STEM and word.endswith("ies"):
        return f"{word[:-3]}y"
    is_many = len(word) >= _SHORTEST_STEM and word.endswith("s") and not word.endswith(("ss", "us"))
    return word[:-1] if is_many else word
