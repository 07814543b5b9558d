"""Marks as a group: the room that they take, and moving them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import combinations

from appraisal_app.application.charts.marks import (
    Box,
    Cell,
    Label,
    Line,
    Mark,
    Marker,
    Place,
    Polygon,
    Polyline,
)


def box_of(mark: Mark) -> Box:
    """The room that one mark takes; widths of lines are not counted."""
    match mark:
        case Label() | Cell():
            return mark.box
        case Marker(centre=(x, y), radius=radius):
            return Box(x - radius, y - radius, x + radius, y + radius)
        case Line():
            return _around((mark.start, mark.end))
        case Polyline() | Polygon():
            return _around(mark.places)


def extent(marks: Iterable[Mark]) -> Box:
    """The room that all marks take together."""
    boxes = [box_of(mark) for mark in marks]
    return Box(
        min((box.left for box in boxes), default=0.0),
        min((box.top for box in boxes), default=0.0),
        max((box.right for box in boxes), default=0.0),
        max((box.bottom for box in boxes), default=0.0),
    )


def has_collisions(marks: Iterable[Mark]) -> bool:
    """Whether one text covers another."""
    boxes = [mark.box for mark in marks if isinstance(mark, Label)]
    return any(one.meets(other) for one, other in combinations(boxes, 2))


def moved(marks: Iterable[Mark], right: float, down: float) -> tuple[Mark, ...]:
    """The same marks elsewhere."""
    return tuple(_moved(mark, right, down) for mark in marks)


def _moved(mark: Mark, right: float, down: float) -> Mark:
    def there(place: Place) -> Place:
        return place[0] + right, place[1] + down

    found: Mark
    match mark:
        case Label():
            found = replace(mark, place=there(mark.place))
        case Marker():
            found = replace(mark, centre=there(mark.centre))
        case Line():
            found = replace(mark, start=there(mark.start), end=there(mark.end))
        case Cell(box=box):
            corners = (*there((box.left, box.top)), *there((box.right, box.bottom)))
            found = replace(mark, box=Box(*corners))
        case Polyline() | Polygon():
            found = replace(mark, places=tuple(map(there, mark.places)))
    return found


def _around(places: Sequence[Place]) -> Box:
    across, down = [x for x, _ in places], [y for _, y in places]
    return Box(min(across), min(down), max(across), max(down))
