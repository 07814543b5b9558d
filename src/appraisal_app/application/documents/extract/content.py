"""D13, the open minutes extract: offices, dates and the open wording; no name, figure or rating."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from appraisal_app.application.documents.parts import Cover, Mark
from appraisal_app.application.documents.report_rows import ActionRow


@dataclass(frozen=True, slots=True, kw_only=True)
class ExtractContent:
    """The whole of the extract; `priorities` are titles, `next_review` is a month."""

    cover: Cover
    mark: Mark
    meeting_date: date | None
    item: str
    withdrawn: tuple[str, ...]
    text: str
    priorities: tuple[str, ...]
    resolution: str
    actions: tuple[ActionRow, ...]
    next_review: str
    confidential_minute: bool
    is_draft: bool
