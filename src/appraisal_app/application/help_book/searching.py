"""Finds topics by words: plain counting, the same on every computer."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

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
    ["a", "an", "and", "are", "can", "do", "does", "for", "how", "i", "in", "is", "it", "my", "of"]
) | {"on", "or", "the", "to", "what", "when"}
_AROUND = 70


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


class HelpIndex:
    """The words of a book, read once."""

    def __init__(self, book: HelpBook) -> None:
        self._book = book

    def find(self, query: str) -> tuple[Hit, ...]:
        """Topics with every word of the query, the fittest first; a word may be begun only."""
        asked = stems(query)
        wanted = tuple(word for word in asked if word not in _SMALL) or asked
        if not wanted:
            return ()
        scored = ((self._score(topic, wanted), topic) for topic in self._book.topics)
        fitting = sorted((each for each in scored if each[0]), key=lambda each: -each[0])
        return tuple(Hit(topic=topic, excerpt=_excerpt(topic, wanted)) for _, topic in fitting)

    @cached_property
    def _weights(self) -> Mapping[str, Mapping[str, int]]:
        return {topic.key: _weights(topic) for topic in self._book.topics}

    def _score(self, topic: Topic, wanted: tuple[str, ...]) -> int:
        weights, total = self._weights[topic.key], 0
        for word in wanted:
            found = max((_part(word, each, weight) for each, weight in weights.items()), default=0)
            if not found:
                return 0
            total += found
        is_title = set(wanted) == {word for word in stems(topic.title) if word not in _SMALL}
        return total + (_WHOLE_TITLE if is_title else 0)


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
    is_many = len(word) >= _SHORTEST_STEM and word.endswith("s") and not word.endswith("ss")
    return word[:-1] if is_many else word
