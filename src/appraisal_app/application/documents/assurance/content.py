"""D18, assurance sheet: what it may hold; that things were done, never what was said."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from appraisal_app.application.documents.parts import Cover, Mark, SignatureBox


@dataclass(frozen=True, slots=True, kw_only=True)
class StepLine:
    """A step of the process, when it was due, and when it was done or how it stands."""

    title: str
    due: date | None
    done: str


@dataclass(frozen=True, slots=True, kw_only=True)
class StageLines:
    """The steps of one stage."""

    title: str
    steps: tuple[StepLine, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class DecisionLine:
    """A decision of the board, the day, and the minute that proves it."""

    decision: str
    on: date | None
    minute: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PolicyLine:
    """A policy in force on the day of the review meeting."""

    kind: str
    title: str
    version: str
    adopted_on: date | None
    review_due: date | None


@dataclass(frozen=True, slots=True, kw_only=True)
class AbsenceLine:
    """Who was not in the room, by office, and for what."""

    occasion: str
    on: date | None
    absent: str


@dataclass(frozen=True, slots=True, kw_only=True)
class AssuranceContent:
    """The whole sheet; `set_aside` names usual conditions that the board did without."""

    cover: Cover
    mark: Mark
    in_short: str
    stages: tuple[StageLines, ...]
    safeguards: tuple[tuple[str, str], ...]
    decisions: tuple[DecisionLine, ...]
    policies: tuple[PolicyLine, ...]
    absences: tuple[AbsenceLine, ...]
    set_aside: tuple[tuple[str, date], ...]
    pauses: tuple[tuple[date, date | None], ...]
    statement: tuple[str, ...]
    signatures: tuple[SignatureBox, ...]
