"""A rule about open words: alternatives to look for, and ordinary language to leave alone."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from appraisal_app.domain.hit_kinds import HitKind
from appraisal_app.domain.open_wording.kinds import Weight
from appraisal_app.domain.open_wording.words import sentence_around

S = "['\u2019]s"
CEO = r"(?:chief executive(?: officer)?|C\.?E\.?O\b\.?|post-?holder|post holder)"
HERS = rf"(?:his|her|their|the {CEO}{S}|whose) (?:own )?"
SHE = f"(?:she|he|{CEO})"
"""Who is spoken of, before a verb."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """A pattern; `near` must and `apart` must not stand in the sentence; `unless` is ordinary."""

    kind: HitKind
    pattern: re.Pattern[str]
    weight: Weight = Weight.BLOCK
    near: re.Pattern[str] | None = None
    apart: re.Pattern[str] | None = None
    unless: re.Pattern[str] | None = None

    def found(self, text: str) -> Iterator[tuple[int, int]]:
        """Where it stands in the text."""
        fine: list[tuple[int, int]] | None = None
        for match in self.pattern.finditer(text):
            start, end = match.span()
            fine = self._ordinary(text) if fine is None else fine
            if any(a <= start and end <= b for a, b in fine):
                continue
            if self._is_among(sentence_around(text, start, end)):
                yield start, end

    def _ordinary(self, text: str) -> list[tuple[int, int]]:
        return [] if self.unless is None else [m.span() for m in self.unless.finditer(text)]

    def _is_among(self, sentence: str) -> bool:
        if self.apart is not None and self.apart.search(sentence):
            return False
        return self.near is None or self.near.search(sentence) is not None


def block(
    kind: HitKind, *forms: str, unless: tuple[str, ...] = (), near: str = "", apart: str = ""
) -> Rule:
    """A rule that holds the minutes back; forms are whole words, a blank is any white space."""
    return Rule(
        kind=kind,
        pattern=whole_words(*forms),
        near=whole_words(near) if near else None,
        apart=whole_words(apart) if apart else None,
        unless=whole_words(*unless) if unless else None,
    )


def warning(kind: HitKind, *forms: str, unless: tuple[str, ...] = (), near: str = "") -> Rule:
    """A rule that only warns."""
    return replace(block(kind, *forms, unless=unless, near=near), weight=Weight.WARNING)


def whole_words(*forms: str) -> re.Pattern[str]:
    """Any of the forms, from the beginning of a word to the end of one, whatever its case."""
    spaced = "|".join(form.replace(" ", r"\s+") for form in forms)
    return re.compile(rf"(?<!\w)(?:{spaced})(?!\w)", re.IGNORECASE)
