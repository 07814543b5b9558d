"""The field of a line chart: where a time and a value meet."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from appraisal_app.application.charts.marks import Box, Place
from appraisal_app.application.charts.scale import Scale
from appraisal_app.application.charts.values import Point, When


@dataclass(frozen=True, slots=True)
class Frame:
    """The scale and the times that a chart has for itself, or several have in common."""

    scale: Scale
    times: tuple[When, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Plot:
    """The field `box`, with the times on its foot (kept `inset` from its sides) and a scale."""

    box: Box
    scale: Scale
    times: tuple[When, ...]
    by_day: bool
    inset: float

    def x(self, when: When) -> float:
        """Where the time stands: days to scale, named periods at equal distances."""
        left, right = self.box.left + self.inset, self.box.right - self.inset
        return left + self._part(when) * (right - left)

    def y(self, value: Decimal) -> float:
        """Where the value stands; the higher the value, the smaller."""
        return self.box.bottom - self.scale.part(value) * (self.box.bottom - self.box.top)

    def place(self, point: Point) -> Place:
        """Where the point stands."""
        return self.x(point.when), self.y(point.value)

    def _part(self, when: When) -> float:
        if len(self.times) == 1:
            return 0.5
        days = [each for each in (self.times[0], when, self.times[-1]) if isinstance(each, date)]
        if self.by_day and len(days) == 3:  # noqa: PLR2004 - those three
            first, day, last = days
            return (day - first).days / (last - first).days
        return self.times.index(when) / (len(self.times) - 1)


def runs(points: Sequence[Point], plot: Plot) -> tuple[tuple[Point, ...], ...]:
    """Points to be joined: a named period without a figure parts them, days are joined across."""
    if plot.by_day:
        return (tuple(points),) if points else ()
    found: list[list[Point]] = []
    for point in sorted(points, key=lambda each: plot.times.index(each.when)):
        here = plot.times.index(point.when)
        if found and here - plot.times.index(found[-1][-1].when) <= 1:
            found[-1].append(point)
        else:
            found.append([point])
    return tuple(tuple(run) for run in found)
