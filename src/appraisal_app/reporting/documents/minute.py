"""D14, the confidential minute, as pages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from appraisal_app.reporting.documents.minutes.minute import minute_pieces
from appraisal_app.reporting.documents.minutes.paging import tell
from appraisal_app.reporting.documents.opening import open_with
from appraisal_app.reporting.tagged.story import Story

if TYPE_CHECKING:
    from appraisal_app.application.documents.minute.content import MinuteContent
    from appraisal_app.reporting.tagged.press import Press


def minute_story(content: MinuteContent, press: Press) -> Story:
    """Cover block, then the minute section by section."""
    story = Story(press)
    open_with(story, content.cover, content.mark)
    tell(story, minute_pieces(content))
    return story
