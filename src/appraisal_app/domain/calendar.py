"""The trust's own calendar: changes to the bank holidays, and term dates."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from appraisal_app.domain.bank_holidays import CHANGES, is_working_day


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

    def is_open(self, day: date) -> bool:
        """Whether something may be due on that day: a working day, in term if the trust says so.

        Before the first term that is entered, and after the last, every working day is open.
        """
        changes = {each.day: each.is_holiday for each in self.changes if each.day is not None}
        if not is_working_day(day, {**CHANGES, **changes}):
            return False
        return not self.only_in_term or self._is_in_term(day)

    def _is_in_term(self, day: date) -> bool:
        terms = [(t.start, t.end) for t in self.terms if t.start is not None and t.end is not None]
        if not terms or day < min(start for start, _ in terms):
            return True
        if day > max(end for _, end in terms):
            return True
        return any(start <= day <= end for start, end in terms)
