"""D15, the outcome letter: what the chief executive is told, and nothing of what was said."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from appraisal_app.application.documents.parts import Cover, Mark


@dataclass(frozen=True, slots=True, kw_only=True)
class PayDecision:
    """What the full board decided on pay, with the sum as it was entered."""

    kind: str
    is_single_payment: bool
    changes: bool
    sum: str
    runs_from: date | None
    decided_on: date | None


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterContent:
    """The whole of the letter; `pay` only where it is told here and the board has decided.

    A draft, for as long as the board that decides has not met, has no day.
    """

    cover: Cover
    mark: Mark
    label: str
    address: tuple[str, ...]
    is_draft: bool
    meeting: date | None
    written_on: date | None
    name: str
    outcome: str
    statement_kept: str
    objectives: tuple[str, ...]
    pay: PayDecision | None
    appeal_to: str
    appeal_until: date | None
    sender: str
    sender_office: str
