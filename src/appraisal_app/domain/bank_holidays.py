"""England's bank holidays, computed, with the few that were moved or added by decision."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta
from types import MappingProxyType

_MONDAY = 0
_SATURDAY = 5
_DAY = timedelta(days=1)

CHANGES: Mapping[date, bool] = MappingProxyType(
    {
        date(2020, 5, 4): False,
        date(2020, 5, 8): True,
        date(2022, 5, 30): False,
        date(2022, 6, 2): True,
        date(2022, 6, 3): True,
        date(2022, 9, 19): True,
        date(2023, 5, 8): True,
    }
)
"""Single decisions since 2020: True adds a bank holiday on that day, False takes one away."""


def easter_sunday(year: int) -> date:
    """Easter Sunday of the Gregorian calendar (the anonymous algorithm of 1876)."""
    century, in_century = divmod(year, 100)
    golden = year % 19
    moon = (
        19 * golden + century - century // 4 - (century - (century + 8) // 25 + 1) // 3 + 15
    ) % 30
    weekday = (32 + 2 * (century % 4) + 2 * (in_century // 4) - moon - in_century % 4) % 7
    late = (golden + 11 * moon + 22 * weekday) // 451
    month, day = divmod(moon + weekday - 7 * late + 114, 31)
    return date(year, month, day + 1)


def _monday_from(day: date) -> date:
    return day + _DAY * ((_MONDAY - day.weekday()) % 7)


def _last_monday(year: int, month: int) -> date:
    return _monday_from(date(year, month, 25))


def _fixed(year: int) -> tuple[date, ...]:
    days = (date(year, 1, 1), date(year, 12, 25), date(year, 12, 26))
    found = [day for day in days if day.weekday() < _SATURDAY]
    for day in days:
        if day.weekday() >= _SATURDAY:
            substitute = _monday_from(day)
            found.append(substitute if substitute not in found else substitute + _DAY)
    return tuple(found)


def bank_holidays(year: int, changes: Mapping[date, bool] = CHANGES) -> frozenset[date]:
    """The days of that year; a holiday on a weekend counts on its substitute day only."""
    easter = easter_sunday(year)
    movable = (
        easter - 2 * _DAY,
        easter + _DAY,
        _monday_from(date(year, 5, 1)),
        _last_monday(year, 5),
        _last_monday(year, 8),
    )
    added = {day for day, is_added in changes.items() if is_added and day.year == year}
    taken = {day for day, is_added in changes.items() if not is_added}
    return frozenset({*_fixed(year), *movable, *added} - taken)


def is_working_day(day: date, changes: Mapping[date, bool] = CHANGES) -> bool:
    """Whether it is neither a weekend nor a bank holiday in England."""
    return day.weekday() < _SATURDAY and day not in bank_holidays(day.year, changes)
