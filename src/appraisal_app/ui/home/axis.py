"""Where things stand on the axis of the timetable, without Qt."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from appraisal_app.domain.phrases import phrased

_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_DECEMBER = 12
_LAST_MONTH = date.max.replace(day=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Axis:
    """Days from `start` to `end` on a line from `left` to `right`, in pixels."""

    start: date
    end: date
    left: float
    right: float

    def x(self, day: date) -> float:
        """Where the day stands; days beyond the axis stand at its ends."""
        whole = max((self.end - self.start).days, 1)
        part = min(max((day - self.start).days / whole, 0.0), 1.0)
        return self.left + part * (self.right - self.left)

    def holds(self, day: date) -> bool:
        """Whether the day lies on the axis."""
        return self.start <= day <= self.end

    def months(self, room: float) -> tuple[tuple[float, str], ...]:
        """Beginnings of months with their names; so few that each name has `room`."""
        firsts = self._firsts()
        step = max((self.right - self.left) / max(len(firsts), 1), 1.0)
        every = max(1, -int(-room // step))
        return tuple(
            (self.x(day), _named(day) if place % every == 0 else "")
            for place, day in enumerate(firsts)
        )

    def _firsts(self) -> list[date]:
        found: list[date] = []
        day = self.start.replace(day=1)
        while day <= self.end:
            found.append(day)
            if day >= _LAST_MONTH:
                break
            last = day.month == _DECEMBER
            day = date(day.year + 1, 1, 1) if last else date(day.year, day.month + 1, 1)
        return found


def _named(day: date) -> str:
    return (
        phrased("{months} {year}", months=_MONTHS[day.month - 1], year=day.year)
        if day.month == 1
        else _MONTHS[day.month - 1]
    )


def rows_for(places: Sequence[float], room: float) -> tuple[int, ...]:
    """A row for each place, 0 the nearest to the axis, so that none overlap."""
    ends: list[float] = []
    rows: list[int] = []
    for place in places:
        free = next((row for row, end in enumerate(ends) if end + room <= place), len(ends))
        if free == len(ends):
            ends.append(place)
        else:
            ends[free] = place
        rows.append(free)
    return tuple(rows)
