"""Whether a text would lie on something that must be seen."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from appraisal_app.application.charts.extent import box_of
from appraisal_app.application.charts.marks import (
    Box,
    Label,
    Line,
    Mark,
    Marker,
    Place,
    Polygon,
    Polyline,
    Role,
)


def is_covered(box: Box, marks: Sequence[Mark]) -> bool:
    """Whether anything but the grid lies in the box."""
    return any(_meets(mark, box) for mark in marks)


def covered(box: Box, marks: Sequence[Mark]) -> int:
    """How many marks other than the grid lie in the box."""
    return sum(_meets(mark, box) for mark in marks)


def _meets(mark: Mark, box: Box) -> bool:
    if isinstance(mark, Label | Marker):
        return box_of(mark).meets(box)
    return any(crosses(start, end, box) for start, end in pairwise(_way(mark)))


def _way(mark: Mark) -> Sequence[Place]:
    """The corners along which a line must be seen."""
    match mark:
        case Polyline():
            return mark.places
        case Polygon(role=Role.SERIES):
            return (*mark.places, mark.places[0])
        case Line(role=Role.TARGET | Role.ZERO):
            return (mark.start, mark.end)
        case _:
            return ()


def crosses(start: Place, end: Place, box: Box) -> bool:
    """Whether a straight line enters the box."""
    low, high = 0.0, 1.0
    for at, to, least, most in (
        (start[0], end[0], box.left, box.right),
        (start[1], end[1], box.top, box.bottom),
    ):
        way = to - at
        if way == 0:
            if not least < at < most:
                return False
            continue
        near, far = sorted(((least - at) / way, (most - at) / way))
        low, high = max(low, near), min(high, far)
    return low < high
