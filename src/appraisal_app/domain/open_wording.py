"""Looks for what does not belong in open minutes: figures, pay, ratings, names, private matters."""

from __future__ import annotations

import re

from appraisal_app.domain.people import Person
from appraisal_app.domain.process import Scale

_MONEY = re.compile(r"£|\b\d+ ?k\b|\bpounds\b", re.IGNORECASE)
_SHARE = re.compile(r"%|\bper ?cent\b", re.IGNORECASE)
_PAY = re.compile(
    r"\b(salar(?:y|ies)|bonus(?:es)?|increments?|scale points?|pay (?:rise|award|progression)"
    r"|remuneration)\b",
    re.IGNORECASE,
)
_PRIVATE = re.compile(
    r"\b(sick(?:ness)?|illness|absen(?:ce|ces|t)|health|family|pregnan\w+|maternity|religio\w+"
    r"|union|capability|grievance|settlement|disciplin\w+|concerns?)\b",
    re.IGNORECASE,
)
_PLAIN_WORDS = {"met", "strong", "sound", "good"}
_JUDGED = r"\b(?:objectives?|targets?|judged|rated|graded|fully|was|were|is)\s+(?:as\s+)?{}\b"
_SURNAME_MIN = 3


def not_for_open_minutes(
    text: str, *, scale: Scale, persons: tuple[Person, ...]
) -> tuple[str, ...]:
    """One sentence for each thing in `text` that should not be read in public; a simple check."""
    found = (
        _about(_MONEY, text, "a sum of money"),
        _about(_SHARE, text, "a percentage"),
        _about(_PAY, text, "a word about pay"),
        _about(_PRIVATE, text, "a private matter"),
        *(_about_rating(rating.label, text) for rating in scale.ratings),
        *(_about_person(person, text) for person in persons),
    )
    return tuple(dict.fromkeys(sentence for sentence in found if sentence))


def _about(pattern: re.Pattern[str], text: str, what: str) -> str:
    match = pattern.search(text)
    if match is None:
        return ""
    return f"“{match[0]}” looks like {what}. Open minutes are read by everyone; take it out."


def _about_rating(label: str, text: str) -> str:
    words = label.strip()
    if not words:
        return ""
    plain = words.lower() in _PLAIN_WORDS
    form = _JUDGED if plain else r"\b{}\b"
    pattern = re.compile(form.format(re.escape(words)), re.IGNORECASE)
    return _about(pattern, text, "a judgement on a person")


def _about_person(person: Person, text: str) -> str:
    parts = person.full_name.split()
    if not parts or len(parts[-1]) < _SURNAME_MIN:
        return ""
    pattern = re.compile(rf"\b{re.escape(parts[-1])}\b")
    if pattern.search(text) is None:
        return ""
    return f"“{parts[-1]}” is a person's name. Open minutes name offices, not people."
