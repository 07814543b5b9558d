"""D13, the open minutes extract, as a page that pastes into somebody else's minutes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from appraisal_app.application.documents.words import day
from appraisal_app.reporting.documents.opening import joined
from appraisal_app.reporting.style import Role
from appraisal_app.reporting.tagged.story import Story

if TYPE_CHECKING:
    from appraisal_app.application.documents.extract.content import ExtractContent
    from appraisal_app.reporting.tagged.press import Press


def extract_story(content: ExtractContent, press: Press) -> Story:
    """Meeting, item, who withdrew by office, the wording, the resolution."""
    story = Story(press)
    item = f", item {content.item}" if content.item.strip() else ""
    meeting = f"Extract from the board's minutes, {day(content.meeting_date)}"
    story.paragraph(joined(content.cover.trust, f"{meeting}{item}"), Role.OVERLINE, leads=True)
    story.heading(1, content.cover.title)
    if content.is_draft:
        story.paragraph(f"Draft for the meeting of {day(content.meeting_date)}.")
    if content.withdrawn:
        story.paragraph(f"Left the meeting for this item: {', '.join(content.withdrawn)}.")
    story.prose(content.text)
    if not content.resolution.lstrip().lower().startswith("resolved"):
        story.heading(2, "Resolved")
    story.prose(content.resolution)
    if content.confidential_minute:
        story.paragraph(
            "A confidential minute records the rest of the board's decision.", Role.BODY
        )
    return story
