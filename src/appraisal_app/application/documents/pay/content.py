"""D11, the pay recommendation: what it may hold; of the review no more than one line."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from appraisal_app.application.documents.parts import Cover, Mark


@dataclass(frozen=True, slots=True, kw_only=True)
class PolicyLine:
    """The executive pay policy that it rests on."""

    title: str
    version: str
    adopted_on: date | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Recommended:
    """What is recommended, with the sums as they were entered, by whom and when."""

    kind: str
    is_single_payment: bool
    current: str
    proposed: str
    runs_from: date | None
    by: tuple[str, ...]
    on: date | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Interest:
    """An interest that was declared, and what is done about it."""

    who: str
    what: str
    done: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Decided:
    """What the record knows of committee and board; without a date the paper has boxes to tick."""

    committee_on: date | None
    committee_present: tuple[str, ...]
    board_on: date | None
    board_voting: tuple[str, ...]
    minute: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PayContent:
    """The whole of the paper.

    `not_in_room` are those who may not be there, `absence_confirmed` says whether it is recorded
    that the chief executive was not. `set_aside` pairs a usual condition with the reason.
    """

    cover: Cover
    mark: Mark
    recommended: Recommended
    prepared_by: str
    policy: PolicyLine
    performance_input: str
    factors: tuple[str, ...]
    factors_left: tuple[str, ...]
    benchmarks: tuple[tuple[str, str], ...]
    options: tuple[tuple[str, str], ...]
    rationale: str
    value_for_money: str
    interests_asked_on: date | None
    interests: tuple[Interest, ...]
    not_in_room: tuple[str, ...]
    absence_confirmed: bool
    set_aside: tuple[tuple[str, str], ...]
    decided: Decided
