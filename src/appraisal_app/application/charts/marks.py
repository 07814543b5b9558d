"""What a drawing is made of: marks with a meaning, in points from the top left corner."""

from __future__ import annotations

from dataclasses import KW_ONLY, dataclass
from enum import StrEnum
from typing import TypeAlias

Place: TypeAlias = tuple[float, float]
"""Points to the right, points downwards."""


class Role(StrEnum):
    """What a mark means; who paints chooses colour and weight by it."""

    AXIS = "axis"
    GRID = "grid"
    ZERO = "zero"
    TARGET = "target"
    SERIES = "series"
    TEXT = "text"
    SOFT = "soft"
    TITLE = "title"
    CELL = "cell"
    GAP = "gap"


class Shape(StrEnum):
    """The shape of a marker."""

    DISC = "disc"
    SQUARE = "square"
    TRIANGLE = "triangle"
    DIAMOND = "diamond"
    CROSS = "cross"
    WEDGE = "wedge"


class Anchor(StrEnum):
    """Which point of a label stands at its place."""

    START = "start"
    MIDDLE = "middle"
    END = "end"


@dataclass(frozen=True, slots=True)
class Box:
    """An upright rectangle."""

    left: float
    top: float
    right: float
    bottom: float

    def meets(self, other: Box) -> bool:
        """Whether the two share more than an edge."""
        return (
            self.left < other.right
            and other.left < self.right
            and self.top < other.bottom
            and other.top < self.bottom
        )


@dataclass(frozen=True, slots=True)
class Line:
    """A straight line; `series` is -1 unless the role is that of a series."""

    start: Place
    end: Place
    role: Role
    _: KW_ONLY
    series: int = -1
    dash: tuple[float, ...] = ()


@dataclass(frozen=True, slots=True)
class Polyline:
    """Lines from place to place; `dash` in line widths, stroke and gap by turns."""

    places: tuple[Place, ...]
    role: Role
    _: KW_ONLY
    series: int = -1
    dash: tuple[float, ...] = ()


@dataclass(frozen=True, slots=True)
class Polygon:
    """A closed outline, not filled."""

    places: tuple[Place, ...]
    role: Role
    _: KW_ONLY
    series: int = -1
    dash: tuple[float, ...] = ()


@dataclass(frozen=True, slots=True)
class Marker:
    """A small shape around a place; `radius` reaches to its farthest corner."""

    centre: Place
    radius: float
    shape: Shape
    role: Role
    _: KW_ONLY
    series: int = -1
    filled: bool = True


@dataclass(frozen=True, slots=True)
class Label:
    """One line of text; `place` is where its anchor meets the line that letters stand on."""

    place: Place
    text: str
    anchor: Anchor
    role: Role
    _: KW_ONLY
    width: float
    ascent: float
    descent: float
    strong: bool = False
    halo: bool = False
    """Cleared of what lies below, so that it can be read on a grid."""

    @property
    def box(self) -> Box:
        """The room that the text takes."""
        x, y = self.place
        part = {Anchor.START: 0.0, Anchor.MIDDLE: 0.5, Anchor.END: 1.0}[self.anchor]
        left = x - part * self.width
        return Box(left, y - self.ascent, left + self.width, y + self.descent)


@dataclass(frozen=True, slots=True)
class Cell:
    """A box with rounded corners for words, which are labels of their own."""

    box: Box
    role: Role


Mark: TypeAlias = "Line | Polyline | Polygon | Marker | Label | Cell"


@dataclass(frozen=True, slots=True, kw_only=True)
class Drawing:
    """Marks in the order of painting, all inside `width` by `height` points."""

    width: float
    height: float
    marks: tuple[Mark, ...] = ()
