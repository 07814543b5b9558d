"""Finds how one person voted: a confidential minute keeps the outcome, and nobody's vote."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from appraisal_app.domain.hit_kinds import HitKind
from appraisal_app.domain.open_wording.kinds import Hit, Weight
from appraisal_app.domain.open_wording.known import Known
from appraisal_app.domain.open_wording.naming import names_in
from appraisal_app.domain.open_wording.rule import whole_words
from appraisal_app.domain.open_wording.words import sentence_around

_VOTED: Final = whole_words(
    r"vot(?:e|es|ed|ing)",
    r"abstain\w*",
    r"abstention\w*",
    r"dissent\w*",
    "against",
    "in favour",
    r"oppos(?:e|es|ed|ing)",
    "for the (?:motion|resolution|proposal|decision)",
    "did not support",
)


def votes_in(text: str, place: str, known: Known) -> tuple[Hit, ...]:
    """Every name in a sentence that speaks of a vote."""
    found: dict[int, Hit] = {}
    for hit in sorted(_named(text, place, known), key=lambda each: each.start - each.end):
        if not any(each.start < hit.end and hit.start < each.end for each in found.values()):
            found[hit.start] = hit
    return tuple(found[start] for start in sorted(found))


def _named(text: str, place: str, known: Known) -> Iterator[Hit]:
    for hit in names_in(text, place, known):
        sentence = sentence_around(text, hit.start, hit.end)
        if _VOTED.search(sentence):
            yield replace(hit, kind=HitKind.VOTE, weight=Weight.BLOCK, sentence=sentence)
