"""D07, the annual review statement: exactly what it may hold, and nothing else has a place."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from appraisal_app.application.documents.parts import Cover, Mark, MeasureRow, SignatureBox


@dataclass(frozen=True, slots=True, kw_only=True)
class JudgedObjective:
    """One objective with the panel's judgement and the chief executive's own words."""

    no: int
    title: str
    statement: str
    judgement: str
    measures: tuple[MeasureRow, ...]
    reasons: str
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
    discussed: date | None
    agreed: str
    agreed_on: date | None


@dataclass(frozen=True, slots=True, kw_only=True)
class StatementContent:
    """The whole of the statement."""

    cover: Cover
    mark: Mark
    in_short: str
    objectives: tuple[JudgedObjective, ...]
    strengths: str
    growth: str
    context: str
    process: tuple[tuple[str, str], ...]
    comments: Comments
    closed_without_ceo: str
    signatures: tuple[SignatureBox, ...]
