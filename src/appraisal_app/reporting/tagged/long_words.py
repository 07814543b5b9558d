"""Words that are wider than their column: parted after a hyphen or a slash if they have one.

ReportLab parts them after whatever letter comes last, and begins on what is left of a line.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.platypus import paragraph

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_untyped: Final[Any] = paragraph
_GOOD_ENDS: Final = frozenset("-\u2010\u2013\u2014/\\_.@&=?:,;)]")
_LEAST_FILLED: Final = 0.35
"""Of a line; a good end before that is left alone."""
_LEAST_LEFT: Final = 3
"""Letters that are company enough for each other on the last line."""
_A_LITTLE: Final = 0.01


@dataclass(frozen=True, slots=True)
class _Letter:
    """A letter or glyph, and how wide it is in its style."""

    style: Any
    text: Any
    width: float


def mend_long_words() -> None:
    """Let paragraphs part long words where a reader would; calling it again is harmless."""
    setattr(paragraph, "_splitWord", split_word)  # noqa: B010 - the name is not in the stubs
    setattr(paragraph, "_splitFragWord", split_pieces)  # noqa: B010


def split_word(  # noqa: PLR0913, PLR0917 - as ReportLab calls it
    word: str,
    used: float,
    rooms: Sequence[float],
    line: int,
    font: str,
    size: float,
    encoding: str = "utf8",
) -> list[str]:
    """The parts of a word in one style; `used` is how much of the first line is gone."""
    letters = [_Letter(None, c, stringWidth(c, font, size, encoding)) for c in word]
    parts = list(_parted(letters, _room(rooms, line) - used, rooms, line))
    texts = ["".join(each.text for each in part) for part in parts]
    *first, last = texts
    return [*map(_untyped._SplitWord, first), _untyped._SplitWordEnd(last)]  # noqa: SLF001


def split_pieces(word: Any, left: float, rooms: Sequence[float], line: int) -> list[Any]:
    """The parts of a word in several styles or shaped; `left` is the room on the first line."""
    styled: list[Any] = list(_untyped._fragWordIter(word))  # noqa: SLF001
    letters = [_Letter(style, text, width) for style, width, text in styled]
    *first, last = _parted(letters, left, rooms, line)
    hangs = isinstance(word, _untyped._HSFrag)  # noqa: SLF001
    end = _untyped._SplitFragHS if hangs else _untyped._SplitFragH  # noqa: SLF001
    style = word[1][0]
    pieces = [_untyped._SplitFrag(_piece(part, style)) for part in first]  # noqa: SLF001
    return [*pieces, end(_piece(last, style))]


def _piece(letters: Sequence[_Letter], style: Any) -> list[Any]:
    """ReportLab's word: its width, then pairs of a style and letters."""
    found: list[Any] = [sum(each.width for each in letters)]
    for each in letters:
        if len(found) > 1 and found[-1][0] is each.style:
            found[-1] = (each.style, found[-1][1] + each.text)
        else:
            found.append((each.style, each.text))
    return found if letters else [0, (style, "")]


def _room(rooms: Sequence[float], line: int) -> float:
    return rooms[min(line, len(rooms) - 1)]


def _parted(
    letters: Sequence[_Letter], left: float, rooms: Sequence[float], line: int
) -> Iterator[Sequence[_Letter]]:
    """The letters of each line; none on the first, if it has begun and no good end fits."""
    begun = left < _room(rooms, line) - _A_LITTLE
    start = 0
    while True:
        end = _fitting(letters, start, left)
        if end == len(letters):
            yield letters[start:]
            return
        good = _good_end(letters, start, end)
        cut = good or (start if begun else _bare_end(letters, start, end))
        yield letters[start:cut]
        start, line, begun = cut, line + 1, False
        left = _room(rooms, line)


def _fitting(letters: Sequence[_Letter], start: int, room: float) -> int:
    """The letter with which the next line begins."""
    used = 0.0
    for at in range(start, len(letters)):
        used += letters[at].width
        if used > room + _A_LITTLE:
            return at
    return len(letters)


def _good_end(letters: Sequence[_Letter], start: int, end: int) -> int:
    least = start + max(int((end - start) * _LEAST_FILLED), 1)
    for at in range(end, least, -1):
        if str(letters[at - 1].text) in _GOOD_ENDS and len(letters) - at >= _LEAST_LEFT:
            return at
    return 0


def _bare_end(letters: Sequence[_Letter], start: int, end: int) -> int:
    """As much as fits, but for a letter or two where the last line had no more; at least one."""
    cut = min(end, len(letters) - _LEAST_LEFT)
    while cut > start and unicodedata.combining(str(letters[cut].text)[:1] or " "):
        cut -= 1
    return cut if cut > start else max(end, start + 1)
