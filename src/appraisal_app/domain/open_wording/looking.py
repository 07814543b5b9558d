"""Looks through one text."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from appraisal_app.domain.hit_kinds import HitKind
from appraisal_app.domain.open_wording.about_people import ABOUT_PEOPLE
from appraisal_app.domain.open_wording.bearing import BEARING
from appraisal_app.domain.open_wording.belonging import BELONGING
from appraisal_app.domain.open_wording.copying import copied_in
from appraisal_app.domain.open_wording.figures import FIGURES
from appraisal_app.domain.open_wording.kinds import LOOKS_LIKE, Hit, Span
from appraisal_app.domain.open_wording.known import Known
from appraisal_app.domain.open_wording.naming import names_in, schools_in, spans_of
from appraisal_app.domain.open_wording.of_one_person import NET
from appraisal_app.domain.open_wording.pay import PAY
from appraisal_app.domain.open_wording.private_matters import PRIVATE_MATTERS
from appraisal_app.domain.open_wording.rating import ratings_in
from appraisal_app.domain.open_wording.rule import Rule
from appraisal_app.domain.open_wording.verdicts import VERDICTS
from appraisal_app.domain.open_wording.words import sentence_around, sentences

_RULES = (*FIGURES, *PAY, *PRIVATE_MATTERS, *BELONGING, *ABOUT_PEOPLE, *VERDICTS, *BEARING)
"""Where two that look alike find the same words, the graver one counts."""


def hits_in(text: str, place: str, known: Known) -> tuple[Hit, ...]:
    """What does not belong in public, in the order in which it stands there."""
    if not text.strip():
        return ()
    allowed = spans_of(text, known.allowed)
    schools = spans_of(text, known.schools)
    names = spans_of(text, tuple(each.name for each in known.names))
    found = [
        each
        for each in _all(text, place, known)
        if not any(span.holds(each.start, each.end) for span in allowed)
        and not (each.kind is HitKind.NAME and _lies_in(each, schools))
        and not (each.kind is HitKind.PRIVATE and _lies_in(each, (*names, *schools)))
    ]
    found.extend(_in_the_net(text, place, found, allowed))
    return tuple(
        replace(each, sentence=sentence_around(text, each.start, each.end))
        for each in sorted(_gravest(found), key=lambda hit: (hit.start, hit.end, hit.kind))
    )


def _all(text: str, place: str, known: Known) -> Iterator[Hit]:
    yield from _by(_RULES, text, place)
    yield from names_in(text, place, known)
    yield from schools_in(text, place, known)
    yield from ratings_in(text, place, known.ratings)
    yield from copied_in(text, place, known.objectives, HitKind.OBJECTIVE)
    yield from copied_in(text, place, known.private, HitKind.COPIED)


def _by(rules: Iterable[Rule], text: str, place: str) -> Iterator[Hit]:
    for rule in rules:
        for start, end in rule.found(text):
            yield Hit(
                kind=rule.kind,
                weight=rule.weight,
                phrase=text[start:end],
                place=place,
                start=start,
                end=end,
            )


def _in_the_net(text: str, place: str, found: list[Hit], allowed: tuple[Span, ...]) -> list[Hit]:
    """What is told of one person in sentences in which nothing else was found."""
    taken = [each for each in sentences(text) if any(each.meets(_span(hit)) for hit in found)]
    taken.extend(allowed)
    return [each for each in _by(NET, text, place) if not any(s.meets(_span(each)) for s in taken)]


def _span(hit: Hit) -> Span:
    return Span(hit.start, hit.end)


def _lies_in(hit: Hit, spans: Iterable[Span]) -> bool:
    return any(span.holds(hit.start, hit.end) for span in spans)


def _gravest(hits: list[Hit]) -> Iterator[Hit]:
    """Of those that share letters and look alike, the one that weighs most, then the longest."""
    kept: list[Hit] = []
    for hit in sorted(hits, key=lambda h: (not h.is_block, h.start - h.end, not h.instead)):
        span = Span(hit.start, hit.end)
        if not any(
            LOOKS_LIKE[each.kind] == LOOKS_LIKE[hit.kind] and span.meets(Span(each.start, each.end))
            for each in kept
        ):
            kept.append(hit)
    yield from kept
