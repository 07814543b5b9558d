"""The few words that charts add of their own."""

from __future__ import annotations

from collections.abc import Sequence

from appraisal_app.domain.phrases import capital, phrased, strung

NO_FIGURES = "No figures yet"
NO_YEARS = "No years yet"
NO_PANELS = "Nothing to show yet"
NO_VIEWS = "Nobody has given a view yet"
NOT_ASSESSED = "not assessed"
NOT_GIVEN = "not given"

FEW = 3
"""So many lines, panels or axes are told one by one."""

_NUMBERS = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")


def judged(word: str) -> str:
    """The word, or that there was none."""
    return word.strip() or NOT_ASSESSED


def number(count: int) -> str:
    """Written "three", or "12" from ten on."""
    return _NUMBERS[count] if count < len(_NUMBERS) else str(count)


def joined(parts: Sequence[str]) -> str:
    """Written "a, b and c"."""
    if len(parts) < 2:  # noqa: PLR2004 - "and" stands between two
        return "".join(parts)
    return phrased("{parts} and {parts2}", parts=strung(", ", parts[:-1]), parts2=parts[-1])


def sentence(text: str) -> str:
    """With a capital at the beginning and a full stop at the end."""
    return phrased("{text}.", text=capital(text))
