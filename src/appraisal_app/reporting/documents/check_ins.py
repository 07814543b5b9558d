"""D10, the notes of the check-in conversations, as pages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from appraisal_app.application.documents.words import NO_ANSWER, day, weekday_and_day
from appraisal_app.reporting.documents.opening import dated, joined, open_with
from appraisal_app.reporting.documents.sentences import capital
from appraisal_app.reporting.fitting import unparted
from appraisal_app.reporting.style import Role
from appraisal_app.reporting.tagged.grids import Column, Grid
from appraisal_app.reporting.tagged.story import Story

if TYPE_CHECKING:
    from appraisal_app.application.documents.check_ins.content import (
        CheckInsContent,
        Conversation,
        PromiseRow,
    )
    from appraisal_app.reporting.tagged.press import Press

_PROMISES = (
    Column(heading="What was promised", share=46),
    Column(heading="Who", share=20),
    Column(heading="By", share=19),
    Column(heading="Done", share=19),
)
_OPEN = "open"


def check_ins_story(content: CheckInsContent, press: Press) -> Story:
    """One section for each conversation, in the order in which they were held."""
    story = Story(press)
    open_with(story, content.cover, content.mark)
    story.paragraph(
        "In words that both sides see. What was said about wellbeing is here only where both "
        "agreed to keep it; nothing about health is written down.",
        Role.NOTE,
    )
    for each in content.conversations:
        with story.section():
            _conversation(story, each)
    if not content.conversations:
        story.paragraph("No conversation was held yet.", Role.MUTED)
    return story


def _conversation(story: Story, held: Conversation) -> None:
    story.heading(2, weekday_and_day(held.held_on))
    shared = f"shared with the chief executive on {day(held.shared_on)}"
    line = joined(held.led, shared if held.shared_on is not None else "not shared yet")
    story.paragraph(unparted(f"{capital(line)}."), Role.NOTE)
    story.label("What it was about")
    story.prose(held.topics)
    if held.objectives:
        story.label("Objectives that were talked about")
        _objectives(story, held.objectives)
    for part, words in held.said:
        story.label(part)
        story.prose(words)
    if held.wellbeing.strip():
        story.label("Workload and support, as both agreed to keep it")
        story.prose(held.wellbeing)
    story.label("What was agreed")
    story.prose(held.agreed)
    rows = tuple(_promise(each) for each in held.promises)
    story.table(Grid(columns=_PROMISES, rows=rows, summary="Promises of this conversation"))


def _objectives(story: Story, named: tuple[str, ...]) -> None:
    """With the numbers that they have in the review; one without a title is called by it."""
    parted = [each.partition(". ") for each in named]
    if all(number.isdigit() for number, _, _ in parted):
        numbers = [int(number) for number, _, _ in parted]
        story.numbered((title for _, _, title in parted), numbers=numbers)
    else:
        story.bullets(named)


def _promise(promise: PromiseRow) -> tuple[str, ...]:
    return (
        promise.text.strip() or NO_ANSWER,
        promise.owner.strip() or NO_ANSWER,
        dated(promise.due),
        day(promise.done) or _OPEN,
    )
