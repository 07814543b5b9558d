"""Finds names of people and schools, and knows the office that may stand in their place."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from appraisal_app.domain.english_dates import MONTHS
from appraisal_app.domain.hit_kinds import HitKind
from appraisal_app.domain.open_wording.kinds import Hit, Span, Weight
from appraisal_app.domain.open_wording.known import Known, KnownName
from appraisal_app.domain.open_wording.words import sentence_around

_PART_MIN: Final = 3
_BLANKS: Final = r"\s+"
_TITLE: Final = (
    r"(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Sir|Dame|Lord|Lady|Rev|Revd|Reverend|Canon|Cllr)\.?"
)
_UNKNOWN: Final = re.compile(rf"\b{_TITLE}\s+(?:[A-Z]\.?\s*)*[^\W\d_a-z][\w'\u2019-]+")
_HOUSE: Final = re.compile(
    r"\s+(?:[\w'\u2019]+\s+){0,4}(?:School|Academy|College|Trust|Foundation)\b"
)
_BEFORE_MONTH: Final = re.compile(
    r"(?:\b(?:in|by|of|from|until|to|since|for|next|last|each|every|early|late|mid|during|before"
    r"|after)|\d(?:st|nd|rd|th)?)\s+$",
    re.IGNORECASE,
)
_YEAR: Final = re.compile(r",?\s+\d{4}\b")
_PARTICLES: Final = frozenset({"al", "bin", "binti", "da", "de", "del", "der", "di", "van", "von"})
_ORDINARY_TEXT = """
    april august banks bell best black board bond booth bridges brook brown bush carpenter
    case chance chase christian church clay cook cross day dean faith field fields fish
    forest fox francis frank gates grace grant gray green grey hall hill hope house hunt
    june king knight lake lane law long major march mark marks marsh may mills moor moss
    new north park parks patience pay penny pitt pool porter potter power price prudence
    reading rich rivers rose rule sands saunders shore short singer small south stone
    story street summer summers swan temple towers turner underwood victor violet wall
    ward waters way weaver webb wells west white wild will wills winter wise wood woods
    young
"""
_ORDINARY: Final = frozenset(_ORDINARY_TEXT.split())
"""Names that are words as well: alone they only draw a warning."""
_SCHOOL_WORDS: Final = frozenset(
    {"primary", "secondary", "junior", "infant", "first", "middle", "high", "school", "academy"}
    | {"college", "special", "nursery", "church", "of", "england", "catholic", "the", "and"}
)
_LINKED: Final = re.compile(
    r"\b(?:judg\w+|rat(?:ed|ing)|improv\w+|weak\w*|fail\w*|poor\w*|success\w*|met|missed|strong\w*"
    r"|concern\w*|target|objective|because of|due to|suspen\w+|exclu\w+|too (?:high|low|many|few)"
    r"|declin\w+|worse\w*|below|behind|struggl\w*|criticis\w*|blam\w*|inadequate)\b",
    re.IGNORECASE,
)


def names_in(text: str, place: str, known: Known) -> Iterator[Hit]:
    """Every name of a person that the record knows, and whatever has a title like Mr or Dr."""
    for name in known.names:
        yield from _name(text, place, name)
    for found in _UNKNOWN.finditer(text):
        if not _HOUSE.match(text, found.end()):
            yield _hit(text, place, found.span(), HitKind.NAME)


def schools_in(text: str, place: str, known: Known) -> Iterator[Hit]:
    """Every school of the trust that is named; graver where something is said about it."""
    for school in known.schools:
        for pattern in _forms(school):
            for found in pattern.finditer(text):
                is_linked = _LINKED.search(sentence_around(text, *found.span())) is not None
                weight = Weight.BLOCK if is_linked else Weight.WARNING
                yield _hit(text, place, found.span(), HitKind.SCHOOL, weight=weight)


def _name(text: str, place: str, name: KnownName) -> Iterator[Hit]:
    parts = name.name.split()
    long_enough = [each for each in parts if len(each) >= _PART_MIN]
    if not long_enough:
        return
    whole = _BLANKS.join(re.escape(each) for each in parts)
    last = re.escape(parts[-1])
    initials = r"(?:[A-Z]\.?\s*)*"
    full = re.compile(rf"(?<!\w)(?:{_TITLE}\s+)?{whole}(?!\w)", re.IGNORECASE)
    titled = re.compile(rf"(?<!\w){_TITLE}\s+{initials}{last}(?!\w)")
    sure = [each.span() for pattern in (full, titled) for each in pattern.finditer(text)]
    for span in sure:
        yield _hit(text, place, span, HitKind.NAME, instead=name.instead)
    for part in () if name.is_whole else dict.fromkeys(long_enough):
        yield from _part(text, place, part, name.instead)


def _part(text: str, place: str, part: str, instead: str) -> Iterator[Hit]:
    """One part of a name as a name is written: with a capital where the script has any."""
    if part not in text or part.casefold() in _PARTICLES:
        return
    weight = Weight.WARNING if part.casefold() in _ORDINARY else Weight.BLOCK
    for found in re.finditer(rf"(?<!\w){re.escape(part)}(?!\w)", text):
        is_common = weight is Weight.WARNING and _begins(text, found.start())
        if not is_common and not _is_month(text, found.start(), found.end()):
            yield _hit(text, place, found.span(), HitKind.NAME, weight=weight, instead=instead)


def _is_month(text: str, start: int, end: int) -> bool:
    """Whether words around it make it a month: "in May", "8 June", "April 2027"."""
    if text[start:end] not in MONTHS:
        return False
    return bool(_BEFORE_MONTH.search(text[:start]) or _YEAR.match(text, end))


def _begins(text: str, start: int) -> bool:
    """Whether a word has its capital from the beginning of a sentence."""
    before = text[:start].rstrip(" \t\"'“\u2018(")
    return not before or before[-1] in ".!?\n"


def _forms(school: str) -> tuple[re.Pattern[str], ...]:
    """The whole name of a school, and the name by which people call it."""
    words = school.split()
    called = list(words)
    while called and called[-1].casefold() in _SCHOOL_WORDS:
        called.pop()
    forms = [words, called] if called and len("".join(called)) > _PART_MIN else [words]
    return tuple(_spelt(form) for form in forms)


def _spelt(words: list[str]) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){_BLANKS.join(map(re.escape, words))}(?!\w)")


def _hit(
    text: str,
    place: str,
    span: tuple[int, int],
    kind: HitKind,
    *,
    weight: Weight = Weight.BLOCK,
    instead: str = "",
) -> Hit:
    start, end = span
    return Hit(
        kind=kind,
        weight=weight,
        phrase=text[start:end],
        place=place,
        start=start,
        end=end,
        instead=instead,
    )


def spans_of(text: str, phrases: tuple[str, ...]) -> tuple[Span, ...]:
    """Where those phrases stand in the text, whatever their case."""
    return tuple(
        Span(*found.span())
        for phrase in phrases
        if phrase.strip()
        for found in re.finditer(rf"(?<!\w){re.escape(phrase)}(?!\w)", text, re.IGNORECASE)
    )
