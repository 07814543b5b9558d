"""The names of a radar chart's rings, on the rings themselves where the views leave room."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from math import cos, pi, sin

from appraisal_app.application.charts.clearance import covered, is_covered
from appraisal_app.application.charts.letters import Letters
from appraisal_app.application.charts.marks import Anchor, Box, Label, Mark, Role
from appraisal_app.application.charts.radar_web import Web

_LEAST = 7.5
"""Rings of a smaller web, in lines of text, are named below it."""
_ROOM = 0.8
"""Room between two names side by side, in heights of their letters."""
_ASIDE = (0.0, 0.15, -0.15, 0.3, -0.3, 0.45, -0.45)
"""How far a name may move along its ring, in the angle between two spokes."""


def ring_names(web: Web, marks: Sequence[Mark], letters: Letters) -> tuple[Label, ...]:
    """One name on each ring, all between the same two spokes; () if there is not room for all.

    They stand where they cover least of `marks`.
    """
    if web.radius < letters.line * _LEAST:
        return ()
    names = [_name(name, web, letters) for name in web.rings]
    best: tuple[Label, ...] = ()
    least = 0
    for axis in range(len(web.axes)):
        found = _between(web, axis, names, marks)
        hits = _hits(found, marks)
        if found and (not best or hits < least):
            best, least = found, hits
        if best and not least:
            break
    return best


def _between(
    web: Web, axis: int, names: Sequence[Label], marks: Sequence[Mark]
) -> tuple[Label, ...]:
    """All names between a spoke and the next; () if one does not find a place."""
    texts = [mark for mark in marks if isinstance(mark, Label)]
    kept: list[Label] = []
    for ring, name in enumerate(names):
        places = _places(web, ring, axis, name)
        free = [
            place
            for place in places
            if not is_covered(place.box, texts) and not is_covered(_roomy(place.box), kept)
        ]
        if not free:
            return ()
        kept.append(min(free, key=lambda place: covered(place.box, marks)))
    return tuple(kept)


def _roomy(box: Box) -> Box:
    """The box with room at its sides, so that two names are not read as one."""
    room = (box.bottom - box.top) * _ROOM
    return replace(box, left=box.left - room, right=box.right + room)


def _name(name: str, web: Web, letters: Letters) -> Label:
    """The name in the middle, to be moved to its ring."""
    text = letters.elided(name, web.radius)
    return replace(letters.label(text, (0.0, 0.0), Anchor.MIDDLE, Role.SOFT), halo=True)


def _places(web: Web, ring: int, axis: int, name: Label) -> Iterator[Label]:
    """The name on its ring, half-way between the two spokes and then to either side."""
    out, sector = web.ring(ring), 2 * pi / len(web.axes)
    for aside in _ASIDE:
        turn = (axis + 0.5 + aside) * sector - pi / 2
        yield replace(name, place=(cos(turn) * out, sin(turn) * out + name.place[1]))


def _hits(names: Sequence[Label], marks: Sequence[Mark]) -> int:
    return sum(covered(name.box, marks) for name in names)
