"""The scale at the side of a chart: round figures, and where each value stands."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import ROUND_CEILING, ROUND_FLOOR, Decimal

from appraisal_app.application.charts.values import LineChart

_STEPS = (Decimal(1), Decimal(2), Decimal(5), Decimal(10))
_FLAT = Decimal("0.5")
"""Values that differ by less than this part of the largest need not begin at zero."""

_BELOW = Decimal("0.6")
"""Room for a figure under the lowest value below zero, where no axis is; in steps."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Scale:
    """Figures from `low` to `high`, marked at every multiple of `step`."""

    low: Decimal
    high: Decimal
    step: Decimal

    @property
    def ticks(self) -> tuple[Decimal, ...]:
        """The marked figures, from the lowest to the highest."""
        first = _round(self.low, self.step, ROUND_CEILING)
        count = int((self.high - first) / self.step)
        return tuple(first + self.step * place for place in range(count + 1))

    @property
    def crosses_zero(self) -> bool:
        """Whether there are figures below zero."""
        return self.low < 0

    def part(self, value: Decimal) -> float:
        """How far up the value stands, from 0 at the foot to 1 at the top."""
        return float((value - self.low) / (self.high - self.low))


def scale_for(values: Iterable[Decimal], most: int, *, from_zero: bool = False) -> Scale:
    """A scale with steps of 1, 2 or 5 that holds all values, with at most about `most` marks.

    Values that lie close together spread over it, unless it must begin at zero.
    """
    least, high = _reach(tuple(values), from_zero=from_zero)
    step = _step((high - least) / max(most - 1, 1))
    low = _round(least, step, ROUND_FLOOR)
    if low < 0:
        low = min(low, least - step * _BELOW)
    return Scale(low=low, high=_round(high, step, ROUND_CEILING), step=step)


def values_of(chart: LineChart) -> tuple[Decimal, ...]:
    """Every figure that the scale must hold, the target's too."""
    values = tuple(p.value for series in chart.points_by_series for p in series.points)
    return (*values, chart.target.value) if chart.target and values else values


def _reach(values: tuple[Decimal, ...], *, from_zero: bool) -> tuple[Decimal, Decimal]:
    low, high = min(values, default=Decimal(0)), max(values, default=Decimal(0))
    if low == high == 0:
        return Decimal(0), Decimal(1)
    largest = max(abs(low), abs(high))
    if from_zero or low == high or (high - low) >= largest * _FLAT:
        return min(low, Decimal(0)), max(high, Decimal(0))
    return low, high


def _step(least: Decimal) -> Decimal:
    """The smallest of 1, 2 and 5 times a power of ten that is not below `least`."""
    power = Decimal(1).scaleb(least.adjusted())
    return next(power * step for step in _STEPS if power * step >= least)


def _round(value: Decimal, step: Decimal, way: str) -> Decimal:
    return (value / step).to_integral_value(rounding=way) * step
