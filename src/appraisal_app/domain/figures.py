"""Dated figures about the trust and its schools; none about a person."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


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
