"""Freezing the statement, signing it by key or on paper, and what may follow."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum

from appraisal_app.domain.people import Role, SignatoryRole


class Route(StrEnum):
    """How somebody signed."""

    KEY = "key"
    PAPER = "paper"


@dataclass(frozen=True, slots=True, kw_only=True)
class Signature:
    """One signature: who, how, when; on paper, where the original is kept."""

    role: SignatoryRole
    route: Route
    name: str
    signed_at: datetime
    fingerprint: str = ""
    kept_where: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class SignOff:
    """The statement's last stretch; `document` is the SHA-256 of the frozen or signed PDF."""

    id: str
    circulation: tuple[str, ...] = ()
    frozen_at: datetime | None = None
    document: str = ""
    record_number: int = 0
    fingerprint: str = ""
    signatures: tuple[Signature, ...] = ()
    closed_without_ceo_on: date | None = None
    closed_without_ceo_reason: str = ""
    declined_on: date | None = None
    declined: str = ""
    """Why the chief executive did not sign when asked, in her own words."""

    def signed_by(self, role: SignatoryRole) -> Signature | None:
        """That person's signature, if there is one."""
        return next((each for each in self.signatures if each.role is role), None)

    @property
    def goes_on_on_paper(self) -> bool:
        """Whether a signature in ink has begun it: a key can only follow a key."""
        return any(each.route is Route.PAPER for each in self.signatures)

    @property
    def awaited(self) -> tuple[SignatoryRole, ...]:
        """Who must still sign; the chief executive need not when the chair closed without her."""
        wanted = (
            (SignatoryRole.CHAIR,)
            if self.closed_without_ceo_on is not None
            else (SignatoryRole.CHAIR, SignatoryRole.CHIEF_EXECUTIVE)
        )
        return tuple(role for role in wanted if self.signed_by(role) is None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Addendum:
    """A note to a signed record; the record itself stays as it was.

    `document` is the SHA-256 of its own signed PDF, "" while nobody has signed it.
    """

    id: str
    at: datetime
    by: Role
    text: str
    reason: str = ""
    """Why it is added."""
    document: str = ""
    signatures: tuple[Signature, ...] = ()

    @property
    def awaited(self) -> tuple[SignatoryRole, ...]:
        """Who may still sign: the chair, then the chief executive."""
        done = {each.role for each in self.signatures}
        return tuple(role for role in SignatoryRole if role not in done)

    def goes_on_from(self, before: Addendum) -> bool:
        """Whether it is the same note, with more signatures at most."""
        number = len(before.signatures)
        same = replace(self, document=before.document, signatures=before.signatures) == before
        is_signed_anew = len(self.signatures) > number
        return (
            same
            and self.signatures[:number] == before.signatures
            and (is_signed_anew or self.document == before.document)
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Addenda:
    """All that was added after signing, in order."""

    id: str
    addenda: tuple[Addendum, ...] = ()

    def of(self, addendum_id: str) -> Addendum | None:
        """That one, if it is there."""
        return next((each for each in self.addenda if each.id == addendum_id), None)

    def with_one(self, addendum: Addendum) -> Addenda:
        """The same with this one in the place of the one with its id."""
        kept = (addendum if each.id == addendum.id else each for each in self.addenda)
        return replace(self, addenda=tuple(kept))

    def lost_signed(self, after: Addenda) -> bool:
        """Whether `after` lacks or alters one that somebody has signed."""
        return any(
            found is None or not found.goes_on_from(each)
            for each, found in ((each, after.of(each.id)) for each in self.addenda)
            if each.signatures
        )
