"""D16, handover pack: what it may hold; no pay, no wellbeing, no private note, nobody's name.

The exceptions by name are the chief executive, the adviser, and the two chairs between whom the
file changes hands.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from appraisal_app.application.charts.values import LineChart
from appraisal_app.application.documents.parts import Cover, Mark, SignatureBox


@dataclass(frozen=True, slots=True, kw_only=True)
class OutcomeRow:
    """An objective and what was made of it, in words."""

    objective: str
    outcome: str


@dataclass(frozen=True, slots=True, kw_only=True)
class YearToldRow:
    """One review: when, how it stands, its objectives, and the outcome in the words of then.

    `feedback` says which groups were heard and how many of them, and nothing of what they said.
    """

    label: str
    period: str
    standing: str
    outcome: str
    objectives: tuple[OutcomeRow, ...]
    feedback: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PromiseRow:
    """What was promised, by whom by office, by when, and how it stands."""

    text: str
    owner: str
    due: date | None
    standing: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ActionRow:
    """Something agreed that is not done."""

    text: str
    owner: str
    due: date | None
    agreed_at: str


@dataclass(frozen=True, slots=True, kw_only=True)
class DateRow:
    """A day that comes, and what falls on it."""

    on: date
    what: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PolicyRow:
    """A policy in force, and where it is kept."""

    title: str
    version: str
    review_due: date | None
    where_kept: str


@dataclass(frozen=True, slots=True, kw_only=True)
class HandoverContent:
    """The whole pack; `adviser` is name and organisation, or "" for a review without one."""

    cover: Cover
    mark: Mark
    in_short: tuple[str, ...]
    objectives: tuple[str, ...]
    years: tuple[YearToldRow, ...]
    promises: tuple[PromiseRow, ...]
    actions: tuple[ActionRow, ...]
    dates: tuple[DateRow, ...]
    policies: tuple[PolicyRow, ...]
    adviser: tuple[tuple[str, str], ...]
    not_to_assume: tuple[str, ...]
    left_out: tuple[str, ...]
    figures: tuple[LineChart, ...]
    over: tuple[str, ...]
    """What became of a handover that is done: these pages come after it and were not part of it."""
    gone_through: tuple[tuple[str, str], ...]
    signatures: tuple[SignatureBox, ...]
