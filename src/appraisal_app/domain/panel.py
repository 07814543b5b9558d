"""The review panel, its conflicts of interest, and the external adviser."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from appraisal_app.domain.people import PersonId


class PanelRole(StrEnum):
    """A part on the panel; lead and members vote."""

    LEAD = "lead"
    MEMBER = "member"
    RESERVE = "reserve"


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


@dataclass(frozen=True, slots=True, kw_only=True)
class Conflict:
    """A declared interest, what is done about it, who decided and when."""

    id: str
    person: PersonId
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
    advice_received_on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Panel:
    """Who reviews."""

    id: str
    members: tuple[PanelMember, ...] = ()
    conflicts_asked_on: date | None = None
    conflicts: tuple[Conflict, ...] = ()
    adviser: Adviser = Adviser()
    ceo_objection: str = ""
    size_reason: str = ""
    """Why the panel has another size than two or three; a recorded override of a default."""

    @property
    def voting(self) -> tuple[PanelMember, ...]:
        """Lead and members, without reserves."""
        return tuple(member for member in self.members if member.role is not PanelRole.RESERVE)
