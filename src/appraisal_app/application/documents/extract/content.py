"""D13, the open minutes extract: offices, dates and the open wording; no name, figure or rating."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from appraisal_app.application.documents.parts import Cover, Mark


@dataclass(frozen=True, slots=True, kw_only=True)
class ExtractContent:
    """The whole of the extract."""

    cover: Cover
    mark: Mark
    meeting_date: date
    item: str
    withdrawn: tuple[str, ...]
    text: str
    resolution: str
    confidential_minute: bool
    is_draft: bool
