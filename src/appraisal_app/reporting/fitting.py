"""What fits into a line or a column: words left out at the end, days kept whole, columns shared."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from appraisal_app.domain.english_dates import MONTHS
from appraisal_app.reporting.text import one_line, width_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from appraisal_app.reporting.fonts import FontBook
    from appraisal_app.reporting.text import Words

_LOOSE_ENDS: Final = " ,;:-\u2013"
_NO_BREAK_SPACE: Final = "\u00a0"
_DAY: Final = re.compile(rf"\b\d{{1,2}} (?:{'|'.join(MONTHS)}) \d{{4}}\b")


def elided(text: str, face: str, fonts: FontBook, *, room: float) -> str:
    """The text on one line, or as many of its words as `room` (in sizes of the font) holds."""
    line = one_line(text)
    if width_of(line, face, fonts) <= room:
        return line
    words = line.split(" ")
    while words and width_of(f"{' '.join(words)}…", face, fonts) > room:
        words.pop()
    kept = " ".join(words)
    if width_of(kept, face, fonts) < room / 2:
        kept = line
    while kept and width_of(f"{kept}…", face, fonts) > room:
        kept = kept[:-1]
    return kept.rstrip(_LOOSE_ENDS) + "…"


def unparted(words: str) -> str:
    """The words with every day in them kept on one line."""
    return _DAY.sub(lambda found: found.group().replace(" ", _NO_BREAK_SPACE), words)


def said(words: Words) -> str:
    """The letters of the words, however they look."""
    spans = (words,) if isinstance(words, str) else words
    return "".join(each if isinstance(each, str) else each.text for each in spans)


def widest_word(text: str, face: str, fonts: FontBook, *, most: float) -> float:
    """Of words and days that are no wider than `most`, in sizes of the font."""
    widths = (width_of(each, face, fonts) for each in _words(text))
    return max((width for width in widths if width <= most), default=0.0)


def _words(text: str) -> Iterator[str]:
    yield from unparted(text).replace("\n", " ").split(" ")


def shared_out(wanted: Sequence[float], least: Sequence[float]) -> list[float]:
    """The widths with none below its least; those above theirs give way, as much as they can."""
    lacking = sum(max(floor - width, 0.0) for width, floor in zip(wanted, least, strict=True))
    spare = sum(max(width - floor, 0.0) for width, floor in zip(wanted, least, strict=True))
    if lacking <= 0 or lacking > spare:
        return list(wanted)
    return [
        floor if width < floor else width - (width - floor) * lacking / spare
        for width, floor in zip(wanted, least, strict=True)
    ]
