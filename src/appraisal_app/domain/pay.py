"""The pay recommendation: its own path, apart from the judgement. No pay is ever computed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from appraisal_app.domain.people import NOBODY, PersonId


class PerformanceInput(StrEnum):
    """The one line that the review gives to the pay decision."""

    PROGRESS = "progress"
    NO_PROGRESS = "no_progress"
    NOT_LINKED = "not_linked"


class PayFactor(StrEnum):
    """What the committee looked at."""

    SIZE = "size"
    CHALLENGE = "challenge"
    RESPONSIBILITY = "responsibility"
    PERFORMANCE = "performance"
    AFFORDABILITY = "affordability"
    COMPARATORS = "comparators"


class PayKind(StrEnum):
    """What is recommended."""

    NO_CHANGE = "no_change"
    COST_OF_LIVING = "cost_of_living"
    PROGRESSION = "progression"
    NON_CONSOLIDATED = "non_consolidated"
    OTHER = "other"


@dataclass(frozen=True, slots=True, kw_only=True)
class Benchmark:
    """A source of comparison and what it says."""

    id: str
    source: str = ""
    finding: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PayOption:
    """Something that could be decided, and what speaks for and against it."""

    id: str
    title: str = ""
    view: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PayCase:
    """Recommendation and decision; it is approved only by the full board, on a date."""

    id: str
    performance_input: PerformanceInput | None = None
    benchmarks: tuple[Benchmark, ...] = ()
    factors: tuple[PayFactor, ...] = ()
    options: tuple[PayOption, ...] = ()
    kind: PayKind | None = None
    current_pence: int | None = None
    """Yearly pay before, in pence."""
    proposed_pence: int | None = None
    """Yearly pay as somebody proposes it, in pence."""
    runs_from: date | None = None
    """From which day it is to be paid."""
    rationale: str = ""
    value_for_money: str = ""
    prepared_by: PersonId = NOBODY
    """Who wrote the paper; never the person whose pay it is."""
    recommended_by: tuple[PersonId, ...] = ()
    recommended_on: date | None = None
    committee_on: date | None = None
    committee_present: tuple[PersonId, ...] = ()
    board_approved_on: date | None = None
    full_board: bool = False
    board_voting: tuple[PersonId, ...] = ()
    ceo_absent: bool = False
    minute_ref: str = ""

    @property
    def is_begun(self) -> bool:
        """Whether anybody has entered anything."""
        return self != PayCase(id=self.id)

    @property
    def rests_on_day(self) -> date | None:
        """The day whose pay policy the paper rests on: the recommendation's, else the decision's.

        The board that decides may adopt another policy at the same meeting.
        """
        return self.recommended_on or self.board_approved_on

    @property
    def is_approved(self) -> bool:
        """Whether the full board has decided."""
        return self.full_board and self.board_approved_on is not None
