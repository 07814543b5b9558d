"""Names beside the ends of their lines, moved apart until none covers another."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from appraisal_app.application.charts.legend import TARGET, marker_radius
from appraisal_app.application.charts.letters import Letters
from appraisal_app.application.charts.marks import Anchor, Line, Mark, Place, Role
from appraisal_app.application.charts.styles import marker

_LEADER, _KEY = 0.9, 0.85
"""Room for the line that leads to a name, and for the marker before it; in lines of text."""
SPACING = 1.05
"""Least distance between two names; in lines of text."""


@dataclass(frozen=True, slots=True)
class EndName:
    """A name, its series, and the end of its line."""

    text: str
    series: int
    end: Place


def names_room(texts: Sequence[str], letters: Letters) -> float:
    """The width that the names need beside the field."""
    return max(map(letters.width, texts), default=0.0) + letters.line * (_LEADER + _KEY)


def names_beside(
    names: Sequence[EndName],
    span: tuple[float, float],
    sides: tuple[float, float],
    letters: Letters,
) -> tuple[Mark, ...]:
    """Names from `sides[0]` to `sides[1]`, between the heights of `span`."""
    left, right = sides
    found: list[Mark] = []
    heights = apart([name.end[1] for name in names], letters.line * SPACING, span)
    for name, y in zip(names, heights, strict=True):
        key = left + letters.line * _LEADER
        found += _leader(name, (key, y), letters)
        start = key + letters.line * _KEY
        if name.series == TARGET:
            start = key + letters.line * 0.2
        text = letters.elided(name.text, right - start)
        found.append(letters.label(text, (start, y), Anchor.START, Role.TEXT))
    return tuple(found)


def apart(wanted: Sequence[float], gap: float, span: tuple[float, float]) -> tuple[float, ...]:
    """Heights as near to `wanted` as may be, `gap` from each other and within `span`.

    Their order stays. Where the span is too short for all, they begin at its top.
    """
    top, bottom = span
    order = sorted(range(len(wanted)), key=lambda place: wanted[place])
    heights = [0.0] * len(wanted)
    least = top
    for place in order:
        heights[place] = max(wanted[place], least)
        least = heights[place] + gap
    most = bottom
    for place in reversed(order):
        heights[place] = min(heights[place], most)
        most = heights[place] - gap
    short = top - min(heights, default=top)
    return tuple(height + max(short, 0.0) for height in heights)


def _leader(name: EndName, key: Place, letters: Letters) -> tuple[Mark, ...]:
    radius = marker_radius(letters)
    x, y = name.end
    if name.series == TARGET:
        return (Line((x, y), key, Role.GRID),)
    centre = (key[0] + radius, key[1])
    return (
        Line((x + radius * 1.6, y), (key[0] - radius * 0.6, key[1]), Role.GRID),
        marker(name.series, centre, radius),
    )
