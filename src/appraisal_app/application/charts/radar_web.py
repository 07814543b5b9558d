"""The web of a radar chart around the origin: rings, spokes and their names."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import cos, pi, sin

from appraisal_app.application.charts.letters import Letters
from appraisal_app.application.charts.marks import Anchor, Label, Line, Mark, Place, Polygon, Role

_CORNERS = 96
_GAP = 0.55
_UPRIGHT = 0.15
"""Spokes that lean less than this (as a cosine) have their names in the middle above or below."""


@dataclass(frozen=True, slots=True)
class Web:
    """How to draw the web; names of axes are wrapped to `room`."""

    radius: float
    axes: tuple[str, ...]
    rings: tuple[str, ...]
    room: float

    def ring(self, position: int) -> float:
        """How far from the middle a position stands: the first already away from it."""
        return self.radius * (position + 1) / max(len(self.rings), 1)

    def direction(self, axis: int) -> Place:
        """The way out along an axis; the first points up, the others follow clockwise."""
        turn = 2 * pi * axis / len(self.axes) - pi / 2
        return cos(turn), sin(turn)


def web_marks(web: Web, letters: Letters) -> tuple[Mark, ...]:
    """Rings, spokes, and the names of the axes around them."""
    found: list[Mark] = []
    for ring in range(len(web.rings)):
        role = Role.AXIS if ring == len(web.rings) - 1 else Role.GRID
        found.append(Polygon(_circle(web.ring(ring)), role))
    for axis in range(len(web.axes)):
        x, y = web.direction(axis)
        found.append(Line((0, 0), (x * web.radius, y * web.radius), Role.GRID))
    for axis, name in enumerate(web.axes):
        found += _axis_name(web, axis, name, letters)
    return tuple(found)


def _circle(radius: float) -> tuple[Place, ...]:
    turns = (2 * pi * corner / _CORNERS for corner in range(_CORNERS))
    return tuple((radius * cos(turn), radius * sin(turn)) for turn in turns)


def _axis_name(web: Web, axis: int, name: str, letters: Letters) -> Sequence[Label]:
    across, down = web.direction(axis)
    away = web.radius + letters.line * _GAP
    anchor = Anchor.MIDDLE
    if abs(across) > _UPRIGHT:
        anchor = Anchor.START if across > 0 else Anchor.END
    lines = letters.wrapped(name, web.room)
    height = letters.line * len(lines)
    first = down * away + (down - 1) * height / 2 + letters.line / 2
    return [
        letters.label(line, (across * away, first + place * letters.line), anchor, Role.TEXT)
        for place, line in enumerate(lines)
    ]
