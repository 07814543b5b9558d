"""Words and sentences of a text, with the places where they stand."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from typing import Final

from appraisal_app.domain.open_wording.kinds import Span

_WORD: Final = re.compile("\\w+(?:['\u2019]\\w+)*")
_END: Final = re.compile(r"[.!?…]+[\"”\u2019)]*\s+|\n")
_EMPTY_TEXT = """
    a about after all also an and any are as at be been before board by can carried chair
    chief chief's did do each executive executive's for from had has have held her his how
    if in into is it its line meeting more no not of on one or our out over panel policy
    record report review so than that the their them there they this those three to trust
    trust's trustees two up was we were what when where which who will with within year
"""
_EMPTY: Final = frozenset(_EMPTY_TEXT.split())
"""Words that a sentence of any minutes is made of: alone they betray no source."""


@dataclass(frozen=True, slots=True)
class Token:
    """A word as it is compared, and where it stands."""

    word: str
    span: Span


def tokens(text: str) -> tuple[Token, ...]:
    """The words of the text, in order."""
    return tuple(
        Token(plain(found[0]), Span(found.start(), found.end())) for found in _WORD.finditer(text)
    )


def plain_words(text: str) -> tuple[str, ...]:
    """The words of the text as they are compared."""
    return tuple(_WORD.findall(plain(text)))


def plain(word: str) -> str:
    """A word without the differences of typing."""
    return unicodedata.normalize("NFC", word).casefold().replace("\u2019", "'")


def carrying(words: tuple[str, ...]) -> int:
    """How many of the words say something of their own."""
    return sum(word not in _EMPTY for word in words)


def sentences(text: str) -> tuple[Span, ...]:
    """The sentences and lines of a text, without the blanks around them."""
    ends = [found.end() for found in _END.finditer(text)]
    parts = zip([0, *ends], [*ends, len(text)], strict=True)
    return tuple(_trimmed(text, start, end) for start, end in parts if text[start:end].strip())


def sentence_around(text: str, start: int, end: int) -> str:
    """The sentence, or the sentences, in which that stretch stands."""
    wanted = Span(start, end)
    met = [each for each in sentences(text) if each.meets(wanted)]
    return text[met[0].start : met[-1].end] if met else text[start:end]


def _trimmed(text: str, start: int, end: int) -> Span:
    part = text[start:end]
    before = len(part) - len(part.lstrip())
    return Span(start + before, start + len(part.rstrip()))
