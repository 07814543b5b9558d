"""The names of a radar chart's rings, on the rings themselves where the views leave room."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from math import cos, pi, sin

from appraisal_app.application.charts.clearance import covered, is_covered
from appraisal_app.application.charts.letters import Letters
from appraisal_app.application.charts.marks import Anchor, Label, Mark, Role
from appraisal_app.application.charts.radar_web import Web

_LEAST = 7.5
"""Rings of a smaller web, in lines of text, are named below it."""
_ASIDE = (0.0, 0.15, -0.15, 0.3, -0.3, 0.45, -0.45)
"""How far a name may move along its ring, in the angle between two spokes."""


def ring_names(web: Web, marks: Sequence[Mark], letters: Letters) -> tuple[Label, ...]:
    """One name on each ring, all between the same two spokes; () if there is not room for all.

    They stand where they cover least of `marks`.
    """
    if web.radius < letters.line * _LEAST:
        return ()
    best: tuple[Label, ...] = ()
    for axis in range(len(web.axes)):
        names = _between(web, axis, marks, letters)
        if names and (not best or _hits(names, marks) < _hits(best, marks)):
            best = names
    return best


def _between(web: Web, axis: int, marks: Sequence[Mark], letters: Letters) -> tuple[Label, ...]:
    """All names between a spoke and the next; () if one does not find a place."""
    texts = [mark for mark in marks if isinstance(mark, Label)]
    kept: list[Label] = []
    for ring in range(len(web.rings)):
        names = _names(web, ring, axis, letters)
        free = [name for name in names if not is_covered(name.box, [*texts, *kept])]
        if not free:
            return ()
        kept.append(min(free, key=lambda name: covered(name.box, marks)))
    return tuple(kept)


def _names(web: Web, ring: int, axis: int, letters: Letters) -> Iterator[Label]:
    out, sector = web.ring(ring), 2 * pi / len(web.axes)
    text = letters.elided(web.rings[ring], web.radius)
    for aside in _ASIDE:
        turn = (axis + 0.5 + aside) * sector - pi / 2
        place = (cos(turn) * out, sin(turn) * out)
        yield replace(letters.label(text, place, Anchor.MIDDLE, Role.SOFT), halo=True)


def _hits(names: Sequence[Label], marks: Sequence[Mark]) -> int:
    return sum(covered(name.box, marks) for name in names)
