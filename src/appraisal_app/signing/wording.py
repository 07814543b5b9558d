"""Fits the few lines of a visible signature into its box, whatever the names."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from appraisal_app.signing.typefaces import Styled, Typeface, styled

_MARGIN = 6.0
_LEADING = 1.3
_SCALES = tuple(1 - step / 20 for step in range(17))  # down to a fifth
_MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
_MAX_LETTERS = 160


@dataclass(frozen=True, slots=True)
class Line:
    """One line to draw: baseline at `y` points above the bottom of the box."""

    text: str
    typeface: Typeface
    size: float
    x: float
    y: float


def british_time(when: datetime) -> str:
    """Such as "10 November 2026, 19:04", in the time zone that `when` carries."""
    return f"{when.day} {_MONTHS[when.month - 1]} {when.year}, {when:%H:%M}"


def compose(
    paragraphs: Sequence[tuple[str, float]],
    typefaces: Sequence[Typeface],
    box: tuple[float, float],
) -> list[Line]:
    """Lines for (text, preferred size) paragraphs, wrapped and, if they must be, made smaller."""
    width, height = (max(side - 2 * _MARGIN, 1.0) for side in box)
    chosen = [
        (styled(_shortened(text), typefaces), size) for text, size in paragraphs if text.strip()
    ]
    wrapped: list[tuple[str, Typeface, float]] = []
    for scale in _SCALES:
        wrapped = [
            (line, style.typeface, size * scale)
            for style, size in chosen
            for line in _wrapped(style, size * scale, width)
        ]
        if sum(size * _LEADING for _, _, size in wrapped) <= height:
            break
    return _placed(wrapped, box[1])


def _shortened(text: str) -> str:
    return text if len(text) <= _MAX_LETTERS else text[: _MAX_LETTERS - 1] + "…"


def _placed(wrapped: Sequence[tuple[str, Typeface, float]], box_height: float) -> list[Line]:
    total = sum(size * _LEADING for _, _, size in wrapped)
    top = (box_height + total) / 2
    lines: list[Line] = []
    for text, typeface, size in wrapped:
        top -= size * _LEADING
        lines.append(Line(text, typeface, size, _MARGIN, top + size * (_LEADING - 1)))
    return lines


def _wrapped(style: Styled, size: float, width: float) -> list[str]:
    lines: list[str] = []
    current = ""
    for word in style.text.split():
        longer = f"{current} {word}" if current else word
        if style.typeface.width(longer, size) <= width:
            current = longer
            continue
        if current:
            lines.append(current)
        *full, current = _broken(word, style.typeface, size, width)
        lines.extend(full)
    return [*lines, current]


def _broken(word: str, typeface: Typeface, size: float, width: float) -> list[str]:
    pieces = [""]
    for letter in word:
        if pieces[-1] and typeface.width(pieces[-1] + letter, size) > width:
            pieces.append("")
        pieces[-1] += letter
    return pieces
