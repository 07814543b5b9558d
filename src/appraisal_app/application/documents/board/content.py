"""D12, the confidential report to the board: that it was done and how, in offices and themes."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from appraisal_app.application.documents.parts import Cover, Mark
from appraisal_app.application.documents.pay.content import PolicyLine


@dataclass(frozen=True, slots=True, kw_only=True)
class Reviewers:
    """Who did it, by office, and whether an adviser helped.

    `offices` pairs an office with how many hold it on the panel; `adviser` is None while nobody has
    said, and `independent` likewise.
    """

    offices: tuple[tuple[str, int], ...]
    lead: str
    adviser: bool | None
    independent: bool | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Headlines:
    """Titles of objectives: what was reviewed, and what is agreed for the period ahead."""

    reviewed: tuple[str, ...]
    ahead: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Support:
    """What sort of development and support is agreed; never the need behind it."""

    kinds: tuple[str, ...]
    agreed_on: date | None
    next_review_on: date | None


@dataclass(frozen=True, slots=True, kw_only=True)
class PayItem:
    """The recommendation, on a page of its own; the reasons are in the pay paper.

    What was decided is there only of an earlier meeting: the report proposes to its own.
    """

    policy: PolicyLine
    kind: str
    is_single_payment: bool
    current: str
    proposed: str
    runs_from: date | None
    by: tuple[tuple[str, int], ...]
    on: date | None
    committee_on: date | None
    decided_on: date | None
    minute: str


@dataclass(frozen=True, slots=True, kw_only=True)
class BoardContent:
    """The whole of the report; `headlines` only where the board chose to see them."""

    cover: Cover
    mark: Mark
    label: str
    state: str
    appraisal_policy: str
    reviewers: Reviewers
    process: tuple[tuple[str, str], ...]
    themes: str
    headlines: Headlines | None
    support: Support
    pay: PayItem | None
    pay_is_apart: bool
    """Whether pay has nothing to do with this review, and nobody has begun a recommendation."""
