"""The evidence index: what exists, where it is kept, and which objectives it speaks to."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from appraisal_app.domain.kept_paper import KeptPaper


class Origin(StrEnum):
    """Where a piece of evidence comes from."""

    BOARD_PAPER = "board_paper"
    DATASET = "dataset"
    REPORT = "report"
    SURVEY = "survey"
    CONVERSATION = "conversation"
    OWN_STATEMENT = "own_statement"
    OTHER = "other"


class EvidenceKind(StrEnum):
    """What a piece of evidence is about."""

    STRATEGY = "strategy"
    OUTCOMES = "outcomes"
    ATTENDANCE = "attendance"
    INSPECTION = "inspection"
    SAFEGUARDING = "safeguarding"
    FINANCE = "finance"
    RISK = "risk"
    ESTATES = "estates"
    WORKFORCE = "workforce"
    GOVERNANCE = "governance"
    GROWTH = "growth"
    STAKEHOLDERS = "stakeholders"
    SYSTEM = "system"
    FEEDBACK = "feedback"
    DEVELOPMENT = "development"
    ADVISER = "adviser"
    OTHER = "other"


@dataclass(frozen=True, slots=True, kw_only=True)
class EvidenceItem:
    """One paper, figure or account; referenced, not copied."""

    id: str
    title: str = ""
    date: date | None = None
    kind: EvidenceKind = EvidenceKind.OTHER
    origin: Origin = Origin.BOARD_PAPER
    where_kept: str = ""
    summary: str = ""
    link: str = ""
    """A web address or a path, shown as text; nothing opens it by itself."""
    objectives: tuple[str, ...] = ()
    areas: tuple[str, ...] = ()
    """Ids of framework domains; related areas of other frameworks follow by theme."""
    papers: tuple[KeptPaper, ...] = ()
    contains_third_party: bool = False
    contains_pupil_data: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class EvidenceIndex:
    """All evidence of a review, in order."""

    id: str
    items: tuple[EvidenceItem, ...] = ()

    def about(self, objective_id: str) -> tuple[EvidenceItem, ...]:
        """What speaks to that objective."""
        return tuple(item for item in self.items if objective_id in item.objectives)
