"""The trust, the people of the review, and who is at the keyboard."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import NewType

PersonId = NewType("PersonId", str)
NOBODY = PersonId("")


class Role(StrEnum):
    """Who is at the keyboard, for authorship and the record; not a wall."""

    CHAIR = "chair"
    PANEL_MEMBER = "panel_member"
    CHIEF_EXECUTIVE = "chief_executive"
    CLERK = "clerk"
    ADVISER = "adviser"


class Office(StrEnum):
    """What a person is to the trust; open documents print the office, not the name."""

    CHIEF_EXECUTIVE = "chief_executive"
    CHAIR = "chair"
    VICE_CHAIR = "vice_chair"
    TRUSTEE = "trustee"
    STAFF_TRUSTEE = "staff_trustee"
    CLERK = "clerk"
    ADVISER = "adviser"
    OTHER = "other"


@dataclass(frozen=True, slots=True, kw_only=True)
class Trust:
    """The academy trust whose board reviews."""

    id: str
    name: str
    company_no: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """Somebody with a part in the review."""

    id: PersonId
    full_name: str
    display_role: Office
    is_employee: bool = False
    is_trustee: bool = False
    since: date | None = None
    until: date | None = None

    def is_there_on(self, day: date) -> bool:
        """Whether that day lies between `since` and `until`; an open end is no end."""
        after = self.since is None or self.since <= day
        return after and not self.has_left_by(day)

    def has_left_by(self, day: date) -> bool:
        """Whether the last day in office lies before that day."""
        return self.until is not None and self.until < day


@dataclass(frozen=True, slots=True, kw_only=True)
class People:
    """Everybody the file knows."""

    id: str
    persons: tuple[Person, ...] = ()

    def get(self, person_id: str) -> Person | None:
        """The person with that id, if known."""
        return next((person for person in self.persons if person.id == person_id), None)

    def holding(self, office: Office, on: date | None = None) -> Person | None:
        """Who held `office` on that day; the first person who holds it when nobody is known to."""
        holders = [person for person in self.persons if person.display_role is office]
        then = (each for each in holders if on is not None and each.is_there_on(on))
        return next(then, holders[0] if holders else None)


class SignatoryRole(StrEnum):
    """Whose certificate it is."""

    CHAIR = "chair"
    CHIEF_EXECUTIVE = "ceo"


@dataclass(frozen=True, slots=True, kw_only=True)
class Signatory:
    """A certificate that the board trusts for one role, from one day to another."""

    id: str
    role: SignatoryRole
    name: str
    certificate: str
    """PEM text."""
    fingerprint: str
    trusted_from: date
    trusted_to: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Signatories:
    """Every certificate the file ever trusted; none is ever forgotten."""

    id: str
    signatories: tuple[Signatory, ...] = ()
