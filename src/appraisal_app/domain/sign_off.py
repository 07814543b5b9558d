"""Freezing the statement, signing it by key or on paper, and what may follow."""

from __future__ import annotations

from dataclasses import dataclass
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
    """A note to a signed record; the record itself stays as it was."""

    id: str
    at: datetime
    by: Role
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Addenda:
    """All that was added after signing, in order."""

    id: str
    addenda: tuple[Addendum, ...] = ()
