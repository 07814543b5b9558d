"""People who come and go while a review runs."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from appraisal_app.domain.people import NOBODY, Office, PersonId


class ChangeKind(StrEnum):
    """What happened."""

    LEAVES = "leaves"
    TAKES_OFFICE = "takes_office"
    ACTS = "acts"
    IS_ABSENT = "is_absent"


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangeOfPeople:
    """One person's change, and who does the work meanwhile."""

    id: str
    person: PersonId = NOBODY
    office: Office = Office.OTHER
    kind: ChangeKind = ChangeKind.LEAVES
    start: date | None = None
    until: date | None = None
    instead: PersonId = NOBODY
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Succession:
    """All changes of the period, in order."""

    id: str
    changes: tuple[ChangeOfPeople, ...] = ()
