"""The trust's own calendar: changes to the bank holidays, and term dates."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True, kw_only=True)
class HolidayChange:
    """A day that is a holiday although the table does not say so, or the other way round."""

    id: str
    day: date | None = None
    is_holiday: bool = True
    name: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Term:
    """A term, both days included."""

    id: str
    name: str = ""
    start: date | None = None
    end: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Calendar:
    """What the working days of this trust are."""

    id: str
    changes: tuple[HolidayChange, ...] = ()
    terms: tuple[Term, ...] = ()
    only_in_term: bool = False
    """Whether steps are put on days in term only."""

    @property
    def by_day(self) -> Mapping[date, bool]:
        """Days that are holidays (True) or working days (False) whatever the table says."""
        return {each.day: each.is_holiday for each in self.changes if each.day is not None}
