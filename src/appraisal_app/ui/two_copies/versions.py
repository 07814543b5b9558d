"""The two versions of a part, answer by answer, in the words of its pages."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import tzinfo
from itertools import groupby
from typing import Any

from appraisal_app.application.two_copies.comparing import Difference
from appraisal_app.application.two_copies.reading import Leaf, leaves
from appraisal_app.domain.phrases import phrased, strung
from appraisal_app.domain.record import PARTS
from appraisal_app.ui.two_copies.answers import Answers
from appraisal_app.ui.two_copies.plain import humanised, is_hidden, names_in, words_of

_PART_OF: Mapping[type[Any], str] = {kind: name for name, kind in PARTS.items()}


@dataclass(frozen=True, slots=True)
class Row:
    """One answer that differs; `card` is what the card is called in which it stands."""

    card: str
    question: str
    ours: str
    theirs: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Sides:
    """Both versions of a review as its pages show them; None where one copy does not have it."""

    ours: Answers | None
    theirs: Answers | None
    zone: tzinfo | None

    def rows(self, part: Difference) -> tuple[Row, ...]:
        """Every answer of the part that reads otherwise in the two copies."""
        names = names_in(part.ours, part.theirs, *self._records())
        return tuple(self._rows(part, names))

    def _records(self) -> Iterator[object]:
        for side in (self.theirs, self.ours):
            if side is not None:
                yield side.record

    def _rows(self, part: Difference, names: Mapping[str, str]) -> Iterator[Row]:
        name = _PART_OF.get(part.kind, "")
        found = leaves(part.ours, part.theirs)
        alone = _cards_alone(found)
        shown = (leaf for leaf in found if not is_hidden(part.kind, leaf.place[-1]))
        for card, inside in groupby(shown, key=lambda leaf: _within(leaf.place, alone)):
            rows = dict.fromkeys(self._row(name, leaf, names) for leaf in inside)
            differing = [row for row in rows if row.ours != row.theirs]
            yield from (_whole(differing),) if card and differing else differing

    def _row(self, name: str, leaf: Leaf, names: Mapping[str, str]) -> Row:
        mine, other = (
            side.at(name, leaf.place) if side is not None and name else None
            for side in (self.ours, self.theirs)
        )
        asked = mine or other
        plain = tuple(words_of(each, names, self.zone) for each in (leaf.ours, leaf.theirs))
        ours = mine.words if mine is not None else plain[0]
        theirs = other.words if other is not None else plain[1]
        if ours == theirs:
            # The page shows both alike, and still they differ.
            ours, theirs = plain
        question = asked.question if asked is not None else self._question(leaf, names)
        return Row(self._card(name, leaf, names), question, ours, theirs)

    def _question(self, leaf: Leaf, names: Mapping[str, str]) -> str:
        own = [step for step in leaf.place if step not in names]
        return humanised(own[-1]) if own else ""

    def _card(self, name: str, leaf: Leaf, names: Mapping[str, str]) -> str:
        for side in (self.ours, self.theirs):
            title = side.card(name, leaf.place) if side is not None and name else ""
            if title:
                return title
        return next((names[step] for step in reversed(leaf.place[:-1]) if step in names), "")


_KEYS = ("id", "objective", "area", "code", "key")
"""By which cards are told apart."""


def _cards_alone(found: tuple[Leaf, ...]) -> frozenset[tuple[str, ...]]:
    """Where cards stand that only one copy has."""
    return frozenset(
        leaf.place[:-1]
        for leaf in found
        if len(leaf.place) > 1
        and leaf.place[-1] in _KEYS
        and (leaf.ours is None) != (leaf.theirs is None)
        and (leaf.ours or leaf.theirs) == leaf.place[-2]
    )


def _within(place: tuple[str, ...], cards: frozenset[tuple[str, ...]]) -> tuple[str, ...]:
    """The outermost of these cards in which the place lies; () outside of all."""
    beginnings = (place[:length] for length in range(1, len(place)))
    return next((each for each in beginnings if each in cards), ())


def _whole(rows: list[Row]) -> Row:
    """A card that only one copy has, as one answer."""
    ours, theirs = (
        strung(
            "\n",
            (f"{_before(row.question)}{words}" for row in rows if (words := getattr(row, side))),
        )
        for side in ("ours", "theirs")
    )
    return Row(rows[0].card, "", ours, theirs)


def _before(question: str) -> str:
    if not question:
        return ""
    return (
        phrased("{question} ", question=question)
        if question.endswith("?")
        else phrased("{question}: ", question=question)
    )
