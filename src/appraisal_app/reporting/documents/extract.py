"""D13, the open minutes extract, as a page that pastes into somebody else's minutes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from appraisal_app.reporting.documents.minutes.extract import extract_pieces
from appraisal_app.reporting.documents.minutes.paging import tell
from appraisal_app.reporting.tagged.story import Story

if TYPE_CHECKING:
    from appraisal_app.application.documents.extract.content import ExtractContent
    from appraisal_app.reporting.tagged.press import Press


def extract_story(content: ExtractContent, press: Press) -> Story:
    """Meeting, item, who withdrew by office, the wording, the resolution, actions."""
    story = Story(press)
    tell(story, extract_pieces(content))
    return story
