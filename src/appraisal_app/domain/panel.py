"""The review panel, its conflicts of interest, and the external adviser."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from appraisal_app.domain.people import NOBODY, PersonId


class PanelRole(StrEnum):
    """A part on the panel; lead and members vote."""

    LEAD = "lead"
    MEMBER = "member"
    RESERVE = "reserve"


class ConflictKind(StrEnum):
    """What everybody is asked about."""

    IN_THE_ROOM = "in_the_room"
    RELATIVE = "relative"
    WORKS_FOR = "works_for"
    APPEAL_TOO = "appeal_too"
    PAY_AND_SOLE = "pay_and_sole"
    ADVISER_CONTRACTS = "adviser_contracts"
    CLERK_MANAGED = "clerk_managed"
    CEO_IS_TRUSTEE = "ceo_is_trustee"
    BUSINESS = "business"
    OTHER = "other"


class ConflictAction(StrEnum):
    """What is done about a conflict of interest."""

    UNDECIDED = "undecided"
    NONE = "none"
    NOTE = "note"
    WITHDRAW = "withdraw"
    REPLACE = "replace"


@dataclass(frozen=True, slots=True, kw_only=True)
class PanelMember:
    """A trustee on the panel."""

    id: str
    person: PersonId
    role: PanelRole
    trained_on: date | None = None
    declared_on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Conflict:
    """A declared interest, what is done about it, who decided and when."""

    id: str
    person: PersonId
    kind: ConflictKind = ConflictKind.OTHER
    detail: str = ""
    action: ConflictAction = ConflictAction.UNDECIDED
    decided_by: str = ""
    decided_on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Adviser:
    """The external adviser; a trust may do without one."""

    used: bool | None = None
    name: str = ""
    organisation: str = ""
    independent: bool | None = None
    other_contracts: str = ""
    fee_pence: int | None = None
    brief: str = ""
    advice_due: date | None = None
    undertaking_signed_on: date | None = None
    sees_objectives: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class ConflictAnswer:
    """Whether a kind of conflict exists; None while nobody has answered."""

    kind: ConflictKind
    applies: bool | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Objection:
    """The chief executive objects to a panel member, with a reason; the board decides."""

    person: PersonId = NOBODY
    reason: str = ""
    decision: str = ""
    decided_on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Panel:
    """Who reviews."""

    id: str
    members: tuple[PanelMember, ...] = ()
    conflicts_asked_on: date | None = None
    answers: tuple[ConflictAnswer, ...] = ()
    conflicts: tuple[Conflict, ...] = ()
    adviser: Adviser = Adviser()
    objection: Objection = Objection()
    kept_for_appeal: tuple[PersonId, ...] = ()
    """Trustees who stay out of the review, so that they can hear an appeal."""
    size_reason: str = ""
    """Why the panel has another size than two or three; a recorded override of a default."""

    @property
    def voting(self) -> tuple[PanelMember, ...]:
        """Lead and members, without reserves."""
        return tuple(member for member in self.members if member.role is not PanelRole.RESERVE)

    def answer(self, kind: ConflictKind) -> ConflictAnswer:
        """Whether that kind of conflict exists; an empty answer when nobody has answered."""
        found = next((each for each in self.answers if each.kind is kind), None)
        return found if found is not None else ConflictAnswer(kind=kind)
