"""What the trust is and wants: its values, its strategic priorities and its schools."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from appraisal_app.domain.kept_paper import KeptPaper


@dataclass(frozen=True, slots=True, kw_only=True)
class TrustValue:
    """Something the trust stands for, and what it looks like in practice."""

    id: str
    name: str = ""
    meaning: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PriorityMeasure:
    """How the board sees whether a priority is getting anywhere."""

    id: str
    measure: str = ""
    now: str = ""
    aim: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Priority:
    """One strategic priority; objectives refer to it by its id."""

    id: str
    title: str = ""
    statement: str = ""
    measures: tuple[PriorityMeasure, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class School:
    """A school of the trust, as the government's register writes it."""

    id: str
    name: str = ""
    urn: str = ""
    phase: str = ""
    pupils: int | None = None
    local_authority: str = ""
    joined_on: date | None = None
    left_on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class TrustProfile:
    """Values, priorities and schools, the logo that documents carry, and words to know.

    `words` are names and terms that spelling does not mark in this file, each once, in order.
    """

    id: str
    logo: KeptPaper | None = None
    values: tuple[TrustValue, ...] = ()
    priorities: tuple[Priority, ...] = ()
    schools: tuple[School, ...] = ()
    words: tuple[str, ...] = ()

    @property
    def current(self) -> tuple[School, ...]:
        """The schools that have not left."""
        return tuple(each for each in self.schools if each.left_on is None)

    def priority(self, priority_id: str) -> Priority | None:
        """The priority with that id, if there is one."""
        return next((each for each in self.priorities if each.id == priority_id), None)

    def school(self, school_id: str) -> School | None:
        """The school with that id, if there is one."""
        return next((each for each in self.schools if each.id == school_id), None)
