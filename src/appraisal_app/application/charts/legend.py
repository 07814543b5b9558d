"""A legend: a sample of each line with its name, in rows that wrap."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from appraisal_app.application.charts.letters import Letters
from appraisal_app.application.charts.marks import Anchor, Line, Mark, Place, Role
from appraisal_app.application.charts.styles import TARGET_DASH, dash_of, marker

TARGET = -1
"""The series of a legend's entry that stands for the target."""
_SAMPLE, _GAP, _ROW = 2.1, 1.0, 1.25
"""Widths of a sample and of the room after an entry, height of a row; in lines of text."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A name and the series that it belongs to."""

    text: str
    series: int


def legend_height(entries: Sequence[Entry], width: float, letters: Letters) -> float:
    """How high the legend is in that width."""
    return len(_rows(entries, width, letters)) * letters.line * _ROW


def legend(
    entries: Sequence[Entry], place: Place, width: float, letters: Letters
) -> tuple[Mark, ...]:
    """The legend with its top left corner at `place`."""
    left, top = place
    found: list[Mark] = []
    for number, row in enumerate(_rows(entries, width, letters)):
        middle = top + (number + 0.5) * letters.line * _ROW
        for x, entry in row:
            found += sample(entry.series, (left + x, middle), letters)
            start = x + letters.line * _SAMPLE
            text = letters.elided(entry.text, width - start)
            found.append(letters.label(text, (left + start, middle), Anchor.START, Role.TEXT))
    return tuple(found)


def sample(series: int, place: Place, letters: Letters) -> tuple[Mark, ...]:
    """A short piece of the line with its marker, beginning at `place`."""
    x, y = place
    end = x + letters.line * (_SAMPLE - 0.45)
    if series == TARGET:
        return (Line(place, (end, y), Role.TARGET, dash=TARGET_DASH),)
    middle = ((x + end) / 2, y)
    return (
        Line(place, (end, y), Role.SERIES, series=series, dash=dash_of(series)),
        marker(series, middle, marker_radius(letters)),
    )


def marker_radius(letters: Letters) -> float:
    """How far markers reach, by the size of the text."""
    return letters.line * 0.27


def _rows(
    entries: Sequence[Entry], width: float, letters: Letters
) -> list[list[tuple[float, Entry]]]:
    rows: list[list[tuple[float, Entry]]] = []
    x = 0.0
    for entry in entries:
        room = letters.line * _SAMPLE + letters.width(entry.text)
        if not rows or x + room > width:
            rows.append([])
            x = 0.0
        rows[-1].append((x, entry))
        x += room + letters.line * _GAP
    return rows
