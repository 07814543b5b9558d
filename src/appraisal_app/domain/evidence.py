"""The evidence index: what exists, where it is kept, and which objectives it speaks to."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class Origin(StrEnum):
    """Where a piece of evidence comes from."""

    BOARD_PAPER = "board_paper"
    DATASET = "dataset"
    REPORT = "report"
    SURVEY = "survey"
    CONVERSATION = "conversation"
    OWN_STATEMENT = "own_statement"
    OTHER = "other"


@dataclass(frozen=True, slots=True, kw_only=True)
class EvidenceItem:
    """One paper, figure or account; referenced, not copied."""

    id: str
    title: str = ""
    date: date | None = None
    origin: Origin = Origin.BOARD_PAPER
    where_kept: str = ""
    summary: str = ""
    objectives: tuple[str, ...] = ()
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
