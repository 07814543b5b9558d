"""D07, the annual review statement: exactly what it may hold, and nothing else has a place."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from appraisal_app.application.documents.parts import (
    Cover,
    Mark,
    MeasureRow,
    MilestoneRow,
    SignatureBox,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class JudgedObjective:
    """One objective with the panel's judgement and the chief executive's own words.

    `unjudged` is the reason where the board goes without a judgement; `difference` is why the panel
    sees it far from how the chief executive does.
    """

    no: int
    title: str
    statement: str
    serves: str
    judgement: str
    unjudged: str
    measures: tuple[MeasureRow, ...]
    milestones: tuple[MilestoneRow, ...]
    reasons: str
    difference: str
    own_view: str
    own_words: str
    evidence: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Comments:
    """The chief executive's words on the statement, and when each thing happened."""

    text: str
    received: date | None
    none_because: str
    draft_received: date | None
    due: date | None
    discussed: date | None
    agreed: str
    agreed_on: date | None


@dataclass(frozen=True, slots=True, kw_only=True)
class StatementContent:
    """The whole of the statement; `set_aside` pairs a usual condition with the board's reason."""

    cover: Cover
    mark: Mark
    in_short: str
    objectives: tuple[JudgedObjective, ...]
    strengths: str
    growth: str
    context: str
    process: tuple[tuple[str, str], ...]
    set_aside: tuple[tuple[str, str], ...]
    comments: Comments
    closed_without_ceo: str
    signatures: tuple[SignatureBox, ...]
