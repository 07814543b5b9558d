"""Printed apostrophes and quotation marks in our words, none changed in the words of others."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from appraisal_app.domain.typography import has_straight_marks, typographic
from appraisal_app.reporting.text import Span, clean, clean_inside, one_line

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from appraisal_app.reporting.text import Words

_NO_BREAK_SPACE: Final = "\u00a0"
_LIST_SIGN: Final = re.compile(r"^(?:[-*\u2013\u2014\u2022]|\d+\.)\s+")


@dataclass(frozen=True, slots=True)
class Spelling:
    """How words are printed; what is in `kept` stays as it was typed."""

    kept: frozenset[str] = frozenset()

    def line(self, text: str) -> str:
        """One text; `kept` is found in it wherever it stands."""
        return self._spelt(text, " ")

    def words(self, words: Words) -> Words:
        """The words of a paragraph, whatever they look like."""
        if isinstance(words, str):
            return self._spelt(words, " ")
        made: list[str | Span] = []
        before = " "
        for each in words:
            text = each if isinstance(each, str) else each.text
            spelt = self._spelt(text, before)
            made.append(spelt if isinstance(each, str) else replace(each, text=spelt))
            before = text[-1:] or before
        return tuple(made)

    def _spelt(self, text: str, before: str) -> str:
        if not has_straight_marks(text):
            return text
        even = clean_inside(text)
        seen = even.replace(_NO_BREAK_SPACE, " ")
        made, at = "", 0
        for start, end in self._kept_in(seen):
            made += typographic(even[at:start], before=made[-1:] or before) + even[start:end]
            at = end
        return made + typographic(even[at:], before=made[-1:] or before)

    def _kept_in(self, text: str) -> Iterator[tuple[int, int]]:
        found = sorted((each for each in self.kept if each in text), key=len, reverse=True)
        if found:
            pattern = "|".join(map(re.escape, found))
            for place in re.finditer(rf"(?<!\w)(?:{pattern})(?!\w)", text):
                yield place.span()


def spelling_beside(texts: Iterable[str]) -> Spelling:
    """Ours between those texts: each line of theirs stays, also with another first letter."""
    kept: set[str] = set()
    for text in texts:
        if has_straight_marks(text):
            for line in (one_line(text), *clean(text).split("\n")):
                kept.update(_forms(line.replace(_NO_BREAK_SPACE, " ").strip()))
    return Spelling(frozenset(each for each in kept if has_straight_marks(each)))


def _forms(line: str) -> Iterator[str]:
    for each in (line, _LIST_SIGN.sub("", line)):
        for form in (each, one_line(each)):
            yield form
            yield form[:1].upper() + form[1:]
            yield form[:1].lower() + form[1:]
