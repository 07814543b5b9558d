"""Letters by which the lines of a menu are chosen: each stands behind an ampersand in its words.

In one menu no letter is given twice. Lines whose words are data begin with a number instead.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from appraisal_app.domain.phrases import phrased

_LETTER = re.compile("&(.)", re.DOTALL)
_DIGITS = 9


def plain(label: str) -> str:
    """The words as they are read, without the mark of the letter."""
    return _LETTER.sub(r"\1", label) if "&" in label else label


def letter_of(label: str) -> str:
    """The letter that chooses the line, in small; "" where there is none."""
    return next((each.lower() for each in _LETTER.findall(label) if each != "&"), "")


def escaped(words: str) -> str:
    """Words that are data, none of whose ampersands marks a letter."""
    return words.replace("&", "&&") if "&" in words else words


def numbered(index: int, words: str) -> str:
    """Data as a line: the first nine are chosen by their numbers."""
    if index >= _DIGITS:
        return escaped(words)
    return phrased("&{number} {words}", number=index + 1, words=escaped(words))


def lettered(number: int, among: Sequence[int]) -> str:
    """A number with the mark before its first figure that none before it is chosen by."""
    taken: set[str] = set()
    for each in among:
        text = str(each)
        at = next((at for at, figure in enumerate(text) if figure not in taken), None)
        if each == number:
            return text if at is None else f"{text[:at]}&{text[at:]}"
        if at is not None:
            taken.add(text[at])
    return str(number)
