"""Reviews from before this file: entered by hand, as history."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from appraisal_app.domain.kept_paper import KeptPaper


@dataclass(frozen=True, slots=True, kw_only=True)
class EarlierObjective:
    """An objective of an earlier year and what was made of it, in the words of then."""

    id: str
    title: str = ""
    outcome: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class EarlierPromise:
    """What the board promised then, and whether it was kept."""

    id: str
    text: str = ""
    outcome: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class EarlierYear:
    """One review that was held on paper."""

    id: str
    label: str = ""
    start: date | None = None
    end: date | None = None
    chaired_by: str = ""
    outcome: str = ""
    signed_on: date | None = None
    kept_where: str = ""
    objectives: tuple[EarlierObjective, ...] = ()
    promises: tuple[EarlierPromise, ...] = ()
    papers: tuple[KeptPaper, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class EarlierYears:
    """All of them, in order."""

    id: str
    years: tuple[EarlierYear, ...] = ()
