"""What a chart shows: dated figures, views on a described scale, judgements along the years.

Nothing here can hold a mean, a sum or a rank. What was not given is absent, never 0.
"""

from __future__ import annotations

from dataclasses import KW_ONLY, dataclass
from datetime import date
from decimal import Decimal
from typing import TypeAlias

When: TypeAlias = "date | str"
"""A day, or the name of a period such as "2024/25"."""


@dataclass(frozen=True, slots=True)
class Point:
    """A figure and its time; ValueError when the figure is not a finite number."""

    when: When
    value: Decimal

    def __post_init__(self) -> None:
        if not self.value.is_finite():
            message = "a figure must be a finite number"
            raise ValueError(message)


@dataclass(frozen=True, slots=True)
class Series:
    """Figures of one thing over time, in any order if they are dated by day."""

    name: str
    points: tuple[Point, ...] = ()


@dataclass(frozen=True, slots=True)
class Target:
    """A level to be reached, drawn as a line of its own."""

    value: Decimal
    name: str = "Target"


@dataclass(frozen=True, slots=True, kw_only=True)
class LineChart:
    """Figures over time.

    `unit` is "£", "%" or a word such as "pupils"; "" counts nothing in particular. `each` says
    what one series is ("School"), for the head of the table.
    """

    title: str
    unit: str = ""
    points_by_series: tuple[Series, ...] = ()
    note: str = ""
    target: Target | None = None
    each: str = "Measure"


@dataclass(frozen=True, slots=True)
class View:
    """Where one party places each axis: the number of a ring from 0, or None if not given."""

    name: str
    positions: tuple[int | None, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class RadarChart:
    """Several views on the same axes, shown as themselves; `rings` are named from the middle out.

    `each` says what one axis is. ValueError when a view has not one place for each axis, or one
    beyond the rings.
    """

    title: str
    axes: tuple[str, ...]
    rings: tuple[str, ...]
    views: tuple[View, ...] = ()
    note: str = ""
    each: str = "Priority"

    def __post_init__(self) -> None:
        for view in self.views:
            if len(view.positions) != len(self.axes):
                message = f"the view {view.name!r} must have one place for each axis"
                raise ValueError(message)
            if not all(p is None or 0 <= p < len(self.rings) for p in view.positions):
                message = f"the view {view.name!r} has a place that is not a ring"
                raise ValueError(message)


@dataclass(frozen=True, slots=True)
class Strip:
    """One judgement in words, year by year; "" where there was none.

    ValueError when there is not one word for each year.
    """

    title: str
    years: tuple[str, ...]
    words: tuple[str, ...]
    _: KW_ONLY
    note: str = ""

    def __post_init__(self) -> None:
        if len(self.years) != len(self.words):
            message = f"the strip {self.title!r} must have one word for each year"
            raise ValueError(message)


Panel: TypeAlias = "LineChart | Strip"


@dataclass(frozen=True, slots=True, kw_only=True)
class SmallMultiples:
    """Small charts side by side; line charts of the same unit share one scale.

    `each` says what one panel is, for the head of the table.
    """

    title: str
    panels: tuple[Panel, ...] = ()
    note: str = ""
    each: str = "Measure"


Chart: TypeAlias = "LineChart | RadarChart | Strip | SmallMultiples"
