"""D04, the evidence index, as pages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from appraisal_app.application.documents.words import NO_ANSWER
from appraisal_app.reporting.documents.evidence_feedback import tell_feedback
from appraisal_app.reporting.documents.opening import dated, open_with
from appraisal_app.reporting.documents.sentences import capital
from appraisal_app.reporting.style import Role
from appraisal_app.reporting.tagged.grids import Column, Grid
from appraisal_app.reporting.tagged.story import Story

if TYPE_CHECKING:
    from appraisal_app.application.documents.evidence.content import (
        EvidenceContent,
        ListedItem,
        SpokenTo,
    )
    from appraisal_app.reporting.tagged.press import Press

_ITEMS = (
    Column(heading="No.", share=8),
    Column(heading="What it is", share=36),
    Column(heading="About", share=25),
    Column(heading="Date", share=17),
    Column(heading="Where it is kept", share=28),
)
_ROOM_ABOVE_FIRST_WORDS = 8
_LIST = "What can be looked up"
_NOTHING = "nothing yet"


def evidence_story(content: EvidenceContent, press: Press) -> Story:
    """The list by number, then which number speaks to what."""
    story = Story(press)
    open_with(story, content.cover, content.mark)
    story.space(_ROOM_ABOVE_FIRST_WORDS)
    story.paragraph(
        "This index says what there is and where it is kept. It holds none of the papers, and not "
        "what they say."
    )
    with story.section():
        story.heading(2, _LIST)
        rows = tuple(_row(each) for each in content.items)
        story.table(Grid(columns=_ITEMS, rows=rows, summary="Evidence by number"))
        if not rows:
            story.paragraph("Nothing is listed yet.", Role.MUTED)
        _care(story, content)
    _spoken_to(story, "What speaks to which objective", "Objective", content.objectives)
    _spoken_to(story, "What speaks to which part of the role", "Part of the role", content.areas)
    if content.feedback is not None:
        tell_feedback(story, content.feedback)
    return story


def _row(item: ListedItem) -> tuple[str, ...]:
    title = item.title.strip() or NO_ANSWER
    return (
        str(item.no),
        "\n\n".join(filter(None, (title, item.link.strip()))),
        ": ".join(filter(None, (capital(item.about), item.origin))),
        dated(item.dated),
        item.where_kept.strip() or NO_ANSWER,
    )


def _care(story: Story, content: EvidenceContent) -> None:
    if content.about_others:
        story.paragraph(
            "These say something about people who are not reviewed. Look at them where they are "
            f"kept, and make no copies: {_numbers(content.about_others)}.",
            Role.NOTE,
        )
    if content.left_out:
        story.paragraph(
            "Left out, because data about single pupils must not be in a review: "
            f"{_numbers(content.left_out)}.",
            Role.NOTE,
        )


def _spoken_to(story: Story, title: str, what: str, found: tuple[SpokenTo, ...]) -> None:
    if not found:
        return
    with story.section():
        story.heading(2, title)
        columns = (Column(heading=what, share=76), Column(heading="Evidence", share=28))
        rows = tuple((each.name or NO_ANSWER, _numbers(each.items) or _NOTHING) for each in found)
        story.table(Grid(columns=columns, rows=rows, summary=title))


def _numbers(items: tuple[int, ...]) -> str:
    """Such as "No. 1, 4, 7"; "" for none."""
    return f"No. {', '.join(str(no) for no in items)}" if items else ""
