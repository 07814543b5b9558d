"""A judgement in words along the years, as marks: the same cell for every word."""

from __future__ import annotations

from collections.abc import Sequence

from appraisal_app.application.charts.letters import Letters
from appraisal_app.application.charts.marks import Anchor, Box, Cell, Mark, Role
from appraisal_app.application.charts.values import Strip
from appraisal_app.application.charts.words import NO_YEARS, judged

_GAP, _PAD, _YEAR = 0.4, 0.45, 1.3
"""Between cells, inside of them, and the row of a year above; in lines of text."""


def height_of(strip: Strip, width: float, letters: Letters) -> float:
    """The height that the strip needs in that width."""
    if not strip.years:
        return letters.line * _YEAR
    if _stands(strip, width, letters):
        rows = _row_heights(strip, width, letters)
        return sum(rows) + letters.line * _GAP * (len(rows) - 1)
    return letters.line * _YEAR + _cell_height(strip, _cell(strip, width, letters), letters)


def strip_marks(strip: Strip, area: Box, letters: Letters) -> tuple[Mark, ...]:
    """The strip at the top of `area`: a row, or a column where words would not fit in a row."""
    width = area.right - area.left
    if not strip.years:
        text = letters.elided(NO_YEARS, width)
        place = (area.left, area.top + letters.line * _YEAR / 2)
        return (letters.label(text, place, Anchor.START, Role.SOFT),)
    return (
        _column(strip, area, letters)
        if _stands(strip, width, letters)
        else _row(strip, area, letters)
    )


def _row(strip: Strip, area: Box, letters: Letters) -> tuple[Mark, ...]:
    wide = _cell(strip, area.right - area.left, letters)
    top = area.top + letters.line * _YEAR
    bottom = top + _cell_height(strip, wide, letters)
    found: list[Mark] = []
    for place, (year, word) in enumerate(zip(strip.years, strip.words, strict=True)):
        left = area.left + place * (wide + letters.line * _GAP)
        middle = (left + wide / 2, area.top + letters.line * 0.5)
        found.append(letters.label(letters.elided(year, wide), middle, Anchor.MIDDLE, Role.SOFT))
        found += _words(word, Box(left, top, left + wide, bottom), letters)
    return tuple(found)


def _column(strip: Strip, area: Box, letters: Letters) -> tuple[Mark, ...]:
    width = area.right - area.left
    start = area.left + _year_room(strip, width, letters)
    top = area.top
    found: list[Mark] = []
    heights = _row_heights(strip, width, letters)
    for year, word, height in zip(strip.years, strip.words, heights, strict=True):
        place = (area.left, top + height / 2)
        text = letters.elided(year, start - area.left)
        found.append(letters.label(text, place, Anchor.START, Role.SOFT))
        found += _words(word, Box(start, top, area.right, top + height), letters)
        top += height + letters.line * _GAP
    return tuple(found)


def _words(word: str, box: Box, letters: Letters) -> Sequence[Mark]:
    cell, ink = (Role.CELL, Role.TEXT) if word.strip() else (Role.GAP, Role.SOFT)
    lines = letters.wrapped(judged(word), box.right - box.left - 2 * letters.line * _PAD)
    middle = (box.left + box.right) / 2
    first = (box.top + box.bottom) / 2 - letters.line * (len(lines) - 1) / 2
    labels = [
        letters.label(line, (middle, first + place * letters.line), Anchor.MIDDLE, ink)
        for place, line in enumerate(lines)
    ]
    return [Cell(box, cell), *labels]


def _cell(strip: Strip, width: float, letters: Letters) -> float:
    gaps = letters.line * _GAP * (len(strip.years) - 1)
    return max((width - gaps) / len(strip.years), 0.0)


def _stands(strip: Strip, width: float, letters: Letters) -> bool:
    """Whether the years stand one below the other, because a word would not fit beside others."""
    room = _cell(strip, width, letters)
    longest = max(letters.longest_word(judged(word)) for word in strip.words)
    year = max(map(letters.width, strip.years))
    return max(longest + 2 * letters.line * _PAD, year) > room


def _year_room(strip: Strip, width: float, letters: Letters) -> float:
    return min(max(map(letters.width, strip.years)) + letters.line * 0.7, width * 0.4)


def _row_heights(strip: Strip, width: float, letters: Letters) -> tuple[float, ...]:
    room = width - _year_room(strip, width, letters)
    return tuple(_height(word, room, letters) for word in strip.words)


def _cell_height(strip: Strip, width: float, letters: Letters) -> float:
    return max(_height(word, width, letters) for word in strip.words)


def _height(word: str, width: float, letters: Letters) -> float:
    lines = letters.wrapped(judged(word), width - 2 * letters.line * _PAD)
    return letters.line * (max(len(lines), 1) + 2 * _PAD)
