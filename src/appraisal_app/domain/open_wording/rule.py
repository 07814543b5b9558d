"""A rule about open words: alternatives to look for, and ordinary language to leave alone."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from appraisal_app.domain.hit_kinds import HitKind
from appraisal_app.domain.open_wording.kinds import Weight
from appraisal_app.domain.open_wording.words import sentence_around

S = "['\u2019]s"
HERS = rf"(?:his|her|their|the chief executive{S}|whose) (?:own )?"


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """A pattern; `near` must stand in the same sentence, `unless` is ordinary language."""

    kind: HitKind
    pattern: re.Pattern[str]
    weight: Weight = Weight.BLOCK
    near: re.Pattern[str] | None = None
    unless: re.Pattern[str] | None = None

    def found(self, text: str) -> Iterator[tuple[int, int]]:
        """Where it stands in the text."""
        fine = [] if self.unless is None else [m.span() for m in self.unless.finditer(text)]
        for match in self.pattern.finditer(text):
            start, end = match.span()
            if any(a <= start and end <= b for a, b in fine):
                continue
            if self.near is None or self.near.search(sentence_around(text, start, end)):
                yield start, end


def block(kind: HitKind, *forms: str, unless: tuple[str, ...] = (), near: str = "") -> Rule:
    """A rule that holds the minutes back; forms are whole words, a blank is any white space."""
    return Rule(
        kind=kind,
        pattern=whole_words(*forms),
        near=whole_words(near) if near else None,
        unless=whole_words(*unless) if unless else None,
    )


def warning(kind: HitKind, *forms: str, unless: tuple[str, ...] = ()) -> Rule:
    """A rule that only warns."""
    return Rule(
        kind=kind,
        pattern=whole_words(*forms),
        weight=Weight.WARNING,
        unless=whole_words(*unless) if unless else None,
    )


def whole_words(*forms: str) -> re.Pattern[str]:
    """Any of the forms, from the beginning of a word to the end of one, whatever its case."""
    spaced = "|".join(form.replace(" ", r"\s+") for form in forms)
    return re.compile(rf"(?<!\w)(?:{spaced})(?!\w)", re.IGNORECASE)
