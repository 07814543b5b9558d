"""D14, the confidential minute: offices, titles of papers, reasons, decision; nobody's vote."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from appraisal_app.application.documents.parts import Cover, Mark
from appraisal_app.application.documents.report_rows import ActionRow


@dataclass(frozen=True, slots=True, kw_only=True)
class QuestionRow:
    """What was asked, by nobody in particular, and the answer in summary."""

    asked: str
    answered: str


@dataclass(frozen=True, slots=True, kw_only=True)
class MinuteContent:
    """The whole of the minute; `vote` says in words how the board decided."""

    cover: Cover
    mark: Mark
    meeting_date: date | None
    item: str
    withdrawn: tuple[str, ...]
    papers: tuple[str, ...]
    questions: tuple[QuestionRow, ...]
    factors: str
    decision: str
    vote: str
    actions: tuple[ActionRow, ...]
    kept_where: str
    keep_until: date | None
    is_draft: bool
