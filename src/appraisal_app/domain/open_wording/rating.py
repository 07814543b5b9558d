"""Finds words of the scale, as judgements and not as plain English."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from appraisal_app.domain.hit_kinds import HitKind
from appraisal_app.domain.open_wording.kinds import Hit, Weight

_PLAIN_TEXT = """
    achieved complete completed consistent developing effective embedded emerging
    established exceeded excellent fair good great growing high inconsistent low met
    missed mixed on secure satisfactory sound strong successful sufficient weak
"""
_PLAIN: Final = frozenset(_PLAIN_TEXT.split())
"""Words of a scale that minutes are full of."""
_JUDGED: Final = (
    r"\b(?:objectives?|targets?|outcomes?|performance|judg\w+|rat(?:ed|ing)|graded|fully)\b[^.!?\n]{{0,40}}?"
    r"\b(?P<label>{})\b"
)


def ratings_in(text: str, place: str, labels: tuple[str, ...]) -> Iterator[Hit]:
    """Every label of the scale; a word of plain English only where it judges, and then mildly."""
    for label in labels:
        words = label.split()
        is_plain = len(words) == 1 and words[0].casefold() in _PLAIN
        pattern = _pattern(words, is_plain=is_plain)
        for found in pattern.finditer(text):
            start, end = found.span("label")
            yield Hit(
                kind=HitKind.RATING,
                weight=Weight.WARNING if is_plain else Weight.BLOCK,
                phrase=text[start:end],
                place=place,
                start=start,
                end=end,
            )


def _pattern(words: list[str], *, is_plain: bool) -> re.Pattern[str]:
    label = r"\s+".join(re.escape(each) for each in words)
    form = _JUDGED.format(label) if is_plain else rf"(?<!\w)(?P<label>{label})(?!\w)"
    return re.compile(form, re.IGNORECASE)
