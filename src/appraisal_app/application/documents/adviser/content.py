"""D05, the adviser's brief and report: what it may hold."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from appraisal_app.application.documents.parts import Cover, Mark, MeasureRow

EACH_OBJECTIVE = "How far was each objective reached?"
OVERALL = "How does the year look as a whole, and is there a concern?"
NEXT_FOCUS = "What might the next objectives be about?"
DEVELOPMENT = "How might the chief executive develop?"
QUESTIONS = (EACH_OBJECTIVE, OVERALL, NEXT_FOCUS, DEVELOPMENT)
"""Put to every adviser, in this order."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperRow:
    """A paper that the adviser gets, and when."""

    paper: str
    comes: str


@dataclass(frozen=True, slots=True, kw_only=True)
class AskedAbout:
    """One objective with its measures, and what the adviser says to it."""

    no: int
    title: str
    statement: str
    serves: str
    measures: tuple[MeasureRow, ...]
    view: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Brief:
    """What the adviser is asked, what there is to read, and on what terms."""

    asked: str
    purpose: str
    papers: tuple[PaperRow, ...]
    unseen: tuple[str, ...]
    terms: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """The adviser's words, or `is_here` false and room to write by hand."""

    is_here: bool
    received: date | None
    sent_to_chief_executive: date | None
    sent_to_panel: date | None
    overall: str
    next_focus: str
    development: str


@dataclass(frozen=True, slots=True, kw_only=True)
class AdviserContent:
    """The brief, then the report."""

    cover: Cover
    mark: Mark
    due: date | None
    brief: Brief
    objectives: tuple[AskedAbout, ...]
    report: Report
