"""Dated figures about the trust and its schools; none about a person."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from appraisal_app.domain.next_period import same_day_next_year

_YEARS = re.compile(r"(\d{4})(\D)(\d{2}|\d{4})", re.ASCII)
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d{2}(?!\d)", re.ASCII)


class MeasureAbout(StrEnum):
    """What a measure is taken of."""

    FINANCE = "finance"
    SCHOOL = "school"


@dataclass(frozen=True, slots=True, kw_only=True)
class Measure:
    """What is counted, in which unit."""

    id: str
    title: str = ""
    unit: str = ""
    about: MeasureAbout = MeasureAbout.FINANCE


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """One value; `when` is a period such as "2024/25" or a day, `value` a decimal in digits."""

    id: str
    measure: str
    school: str = ""
    """The id of a school; "" for the trust as a whole."""
    when: str = ""
    value: str = ""
    source: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Figures:
    """All measures and their values, in order."""

    id: str
    measures: tuple[Measure, ...] = ()
    figures: tuple[Figure, ...] = ()

    def of(self, measure_id: str, school: str | None = None) -> tuple[Figure, ...]:
        """The values of a measure, of one school if one is named, the earliest period first."""
        found = (
            each
            for each in self.figures
            if each.measure == measure_id and (school is None or each.school == school)
        )
        return tuple(sorted(found, key=lambda each: each.when))

    def has(self, measure_id: str) -> bool:
        """Whether there is a measure with that id."""
        return any(each.id == measure_id for each in self.measures)

    def without_measure(self, measure_id: str) -> Figures:
        """The figures without that measure and all its values."""
        return replace(
            self,
            measures=tuple(each for each in self.measures if each.id != measure_id),
            figures=tuple(each for each in self.figures if each.measure != measure_id),
        )


def period_after(when: str) -> str:
    """The period a year later: "2025/26" after "2024/25"; "" when the year cannot be told."""
    plain = when.strip()
    if found := _YEARS.fullmatch(plain):
        years = int(found[1]) + 1, int(found[3]) + 1
        second = str(years[1] % 100).zfill(2) if len(found[3]) == 2 else str(years[1])  # noqa: PLR2004
        return f"{years[0]}{found[2]}{second}"
    try:
        return same_day_next_year(date.fromisoformat(plain)).isoformat()
    except ValueError:
        pass
    found_year = _YEAR.search(plain)
    if found_year is None or len(_YEAR.findall(plain)) > 1:
        return ""
    later = int(found_year[0]) + 1
    return f"{plain[: found_year.start()]}{later}{plain[found_year.end() :]}"
