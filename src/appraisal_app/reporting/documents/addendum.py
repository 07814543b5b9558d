"""An addendum to a signed statement, as pages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from appraisal_app.application.documents.words import NO_ANSWER
from appraisal_app.domain.verdicts import in_groups
from appraisal_app.reporting.documents.opening import boxes, open_with
from appraisal_app.reporting.style import Role
from appraisal_app.reporting.tagged.grids import Column, Grid
from appraisal_app.reporting.tagged.story import Story

if TYPE_CHECKING:
    from appraisal_app.application.documents.addendum.content import AddendumContent
    from appraisal_app.reporting.tagged.press import Press

_COLUMNS = (Column(heading="The statement", share=26), Column(heading="Is known by", share=78))
_STAYS = (
    "The statement stays as it was signed. Its SHA-256 is a fingerprint that changes with a single "
    "byte: only the file that has it is the statement that is meant here."
)
_MEANING = (
    "The chair certifies that this addendum belongs to the statement. The chief executive's "
    "signature means that it was received and discussed; it does not mean agreement."
)


def addendum_story(content: AddendumContent, press: Press) -> Story:
    """Why it is added, what is added, to which statement, and who signs."""
    story = Story(press)
    open_with(story, content.cover, content.mark)
    with story.section():
        story.heading(2, "Why it is added")
        story.prose(content.reason or NO_ANSWER)
    with story.section():
        story.heading(2, "What is added")
        story.prose(content.text)
    with story.section():
        story.heading(2, "What it adds to")
        rows = (
            ("Record", content.statement_record),
            ("SHA-256", in_groups(content.statement)),
        )
        story.table(Grid(columns=_COLUMNS, rows=rows, summary="The statement that is added to"))
        story.paragraph(_STAYS, Role.NOTE)
    with story.together(), story.section():
        story.heading(2, "Signatures")
        story.paragraph(_MEANING, Role.NOTE, leads=True)
        story.signatures(boxes(content.signatures))
    return story
