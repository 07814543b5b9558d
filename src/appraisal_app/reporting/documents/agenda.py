"""D06, the agenda of the review meeting, as pages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from appraisal_app.application.documents.words import NO_ANSWER
from appraisal_app.reporting.documents.opening import open_with
from appraisal_app.reporting.style import Role
from appraisal_app.reporting.tagged.grids import Column, Grid
from appraisal_app.reporting.tagged.story import Story

if TYPE_CHECKING:
    from appraisal_app.application.documents.agenda.content import (
        AgendaContent,
        ForThePanel,
    )
    from appraisal_app.reporting.tagged.press import Press

_ITEMS = (
    Column(heading="Item", share=70),
    Column(heading="Begins after", share=20),
    Column(heading="Takes", share=14),
)
_LEAVING = (Column(heading="Who", share=40), Column(heading="Declared interest", share=64))
_AT_THE_START, _NO_TIME = "at the start", "no time"


def agenda_story(content: AgendaContent, press: Press) -> Story:
    """The items with their times on one page; the prompts follow in the panel's edition."""
    story = Story(press)
    open_with(story, content.cover, content.mark)
    if content.people:
        story.label("Who is expected")
        story.paragraph("; ".join(_named(name, office) for name, office in content.people))
    _items(story, content)
    if content.panel is not None:
        _for_the_panel(story, content.panel)
    return story


def _named(name: str, office: str) -> str:
    return f"{name.strip()}, {office}" if name.strip() else office


def _items(story: Story, content: AgendaContent) -> None:
    with story.section():
        story.heading(2, "Agenda")
        rows = tuple(
            (each.title.strip() or NO_ANSWER, each.begins or _AT_THE_START, each.lasts or _NO_TIME)
            for each in content.items
        )
        story.table(Grid(columns=_ITEMS, rows=rows, summary="Items with their times"))
        if not rows:
            story.paragraph("There is no agenda yet.", Role.MUTED)
        if content.length:
            story.paragraph(
                f"Together about {content.length}. Times are a guide: give an item the time it "
                "needs.",
                Role.NOTE,
            )


def _for_the_panel(story: Story, panel: ForThePanel) -> None:
    story.page_break()
    with story.section():
        story.heading(2, "The chair's prompts")
        story.paragraph(
            "For the panel alone. Ask what helps the conversation and leave the rest; nobody has "
            "to answer them all."
        )
        _leaving(story, panel)
        for each in panel.items:
            with story.section():
                story.heading(3, each.title.strip() or NO_ANSWER)
                story.prose(each.prompts)
        if not panel.items:
            story.paragraph("No prompts are written down.", Role.MUTED)


def _leaving(story: Story, panel: ForThePanel) -> None:
    if not panel.leaving:
        return
    with story.section():
        story.heading(3, "Who leaves the room for a part")
        rows = tuple(
            (each.name.strip() or NO_ANSWER, each.interest or NO_ANSWER) for each in panel.leaving
        )
        story.table(Grid(columns=_LEAVING, rows=rows, summary="Who withdraws, and why"))
