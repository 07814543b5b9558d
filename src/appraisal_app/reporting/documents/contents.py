"""The first page of a pack."""

from __future__ import annotations

from typing import TYPE_CHECKING

from appraisal_app.reporting.documents.opening import open_with
from appraisal_app.reporting.style import Role
from appraisal_app.reporting.tagged.grids import Column, Grid
from appraisal_app.reporting.tagged.story import Story

if TYPE_CHECKING:
    from appraisal_app.application.packs.contents import ContentsContent
    from appraisal_app.reporting.tagged.press import Press

_COLUMNS = (
    Column(heading="No.", share=9),
    Column(heading="Document", share=41),
    Column(heading="State", share=30),
    Column(heading="Pages", share=9, align_right=True),
    Column(heading="SHA-256 begins", share=33),
)
_HOW = (
    "The digits in the last column are the beginning of each file's SHA-256, a fingerprint that "
    "changes with a single byte. They tell whether a copy is the one that was given."
)


def contents_story(content: ContentsContent, press: Press) -> Story:
    """What is in the folder, in order of number."""
    story = Story(press)
    open_with(story, content.cover, content.mark)
    with story.section():
        story.heading(2, "In this folder")
        if content.warning:
            story.paragraph(content.warning, leads=True)
        rows = tuple(
            (row.number, row.title, row.state, str(row.pages), row.fingerprint)
            for row in content.rows
        )
        story.table(Grid(columns=_COLUMNS, rows=rows, summary="The papers of this pack"))
        story.paragraph(_HOW, Role.NOTE)
    return story
