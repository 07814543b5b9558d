"""Stage 1: the basis of the review, its purpose and principles, and their adoption."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True, kw_only=True)
class Basis:
    """The papers the review rests on."""

    appraisal_policy: str = ""
    policy_version: str = ""
    policy_adopted_on: date | None = None
    pay_policy: str = ""
    pay_policy_adopted_on: date | None = None
    pay_linked: bool | None = None
    frame_explained_on: date | None = None
    """When the chair explained the rules on executive pay and who decides."""
    contract_note: str = ""
    delegation: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Principle:
    """One promise that both sides make."""

    id: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Principles:
    """What the review is for and how it is done, accepted by both and adopted by the board."""

    id: str
    basis: Basis = Basis()
    purpose: str = ""
    principles: tuple[Principle, ...] = ()
    accepted_by_chair: date | None = None
    accepted_by_ceo: date | None = None
    override_reason: str = ""
    board_adopted_on: date | None = None
    board_minute_ref: str = ""
