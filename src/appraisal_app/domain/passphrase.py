"""How hard a passphrase is to guess, estimated honestly and said in a word."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeAlias

SHORTEST = 8
"""Characters below which a passphrase is refused."""

_FAIR_BITS, _STRONG_BITS = 44.0, 60.0
_FAIR_GUESSES, _STRONG_GUESSES = 8.0, 12.0
"""Powers of ten that a guessing program needs; each guess costs it 256,000 rounds of a hash."""
_WORD_BITS = 11.0
"""A common word is one of about two thousand."""
_UNLISTED_WORD_BITS = 14.0
_YEAR_BITS, _RUN_BITS, _GUESSED_BITS = 6.0, 4.0, 3.0
_LETTER_BITS, _DIGIT_BITS, _MIXED_BITS = 2.5, 3.0, 4.0
_PARTS = re.compile(r"[^\W_]+|[^\w\s]+|_+")
_YEAR = re.compile(r"(19|20)\d\d")
_RUNS = ("0123456789", "9876543210", "abcdefghijklmnopqrstuvwxyz", "qwertyuiop", "asdfghjkl")
_FIRST_GUESSES = (
    *("password", "passphrase", "passwort", "letmein", "welcome", "secret", "admin", "login"),
    *("qwerty", "appraisal", "review", "chair", "school", "trust", "academy", "summer", "winter"),
)
_SHORT_RUN = 3
_PATTERN = "A program that guesses knows this pattern. Add a word that has nothing to do with it."


Guessing: TypeAlias = Callable[[str, Collection[str]], float]
"""How many guesses a program that knows people's habits needs, as a power of ten.

Told what a stranger can look up. It speaks where it sees a pattern, and only ever against.
"""


class Level(StrEnum):
    """What can be said of a passphrase."""

    WEAK = "weak"
    FAIR = "fair"
    STRONG = "strong"


@dataclass(frozen=True, slots=True, kw_only=True)
class Strength:
    """The level, and what would make it stronger ("" when nothing needs to)."""

    level: Level
    advice: str = ""


def strength(
    text: str,
    *,
    words: Collection[str] = (),
    guessable: Collection[str] = (),
    guessing: Guessing | None = None,
) -> Strength:
    """An estimate from length, distinct words and what a stranger would try first.

    `words` is a list of common words, `guessable` what a stranger can look up, such as the
    trust's name. Where `guessing` thinks less of it, that counts. It is an estimate: nobody can
    know how a passphrase was thought up.
    """
    guesses = {part for each in (*_FIRST_GUESSES, *guessable) for part in _parts(each)}
    parts = _parts(text)
    distinct = list(dict.fromkeys(parts))
    bits = sum(_bits(part, words, guesses) for part in distinct)
    found = Strength(level=_level(bits), advice=_advice(bits, parts, distinct, guesses))
    if guessing is None or found.level is Level.WEAK:
        return found
    return _weaker(found, _guessed_level(guessing(text, tuple(guesses))))


def _parts(text: str) -> list[str]:
    return _PARTS.findall(text.casefold())


def _bits(part: str, words: Collection[str], guesses: Collection[str]) -> float:
    if part in guesses or part.rstrip("0123456789!") in guesses:
        return _GUESSED_BITS
    if _is_run(part):
        return _RUN_BITS
    if _YEAR.fullmatch(part):
        return _YEAR_BITS
    return _WORD_BITS if part in words else _unlisted_bits(part)


def _is_run(part: str) -> bool:
    return len(set(part)) == 1 or (len(part) >= _SHORT_RUN and any(part in run for run in _RUNS))


def _unlisted_bits(part: str) -> float:
    if part.isalpha():
        return min(len(part) * _LETTER_BITS, _UNLISTED_WORD_BITS)
    if part.isdigit():
        return len(part) * _DIGIT_BITS
    return len(set(part)) * _MIXED_BITS


def _level(bits: float) -> Level:
    if bits >= _STRONG_BITS:
        return Level.STRONG
    return Level.FAIR if bits >= _FAIR_BITS else Level.WEAK


def _guessed_level(power: float) -> Level:
    if power >= _STRONG_GUESSES:
        return Level.STRONG
    return Level.FAIR if power >= _FAIR_GUESSES else Level.WEAK


def _weaker(found: Strength, guessed: Level) -> Strength:
    order = tuple(Level)
    if order.index(guessed) >= order.index(found.level):
        return found
    return Strength(level=guessed, advice=_PATTERN)


def _advice(bits: float, parts: list[str], distinct: list[str], guesses: Collection[str]) -> str:
    if bits >= _STRONG_BITS:
        return ""
    if any(part in guesses for part in distinct):
        return "Leave out what somebody who knows you would try first, and add other words."
    if len(distinct) < len(parts):
        return "A word that comes twice adds nothing. Add words that differ."
    return "Add one or two more words that have nothing to do with each other."
