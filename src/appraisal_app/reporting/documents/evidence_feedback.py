"""The released summary of feedback at the end of the evidence index."""

from __future__ import annotations

from typing import TYPE_CHECKING

from appraisal_app.reporting.documents.opening import dated
from appraisal_app.reporting.style import Role
from appraisal_app.reporting.tagged.grids import Column, Grid

if TYPE_CHECKING:
    from appraisal_app.application.documents.evidence.content import FeedbackTold, QuestionTold
    from appraisal_app.reporting.tagged.story import Story

_TITLE = "Feedback of stakeholders"
_HELD_BACK = "not shown"
_NOT_COUNTED = "not counted"
_NOBODY = "Nothing is shown of any group here."


def tell_feedback(story: Story, told: FeedbackTold) -> None:
    """Who is heard, then question by question what each group says."""
    with story.section():
        story.heading(2, _TITLE)
        story.paragraph(
            f"Released on {dated(told.released_on)}. A group is shown for a question once "
            f"{told.floor} of it answered; of what is held back not even the number is told.",
            Role.NOTE,
        )
        columns = (
            Column(heading="Group", share=60),
            Column(heading="Asked", share=27),
            Column(heading="Heard here", share=27),
        )
        rows = tuple((each.name, *_numbers(each.asked, each.answered)) for each in told.groups)
        story.table(Grid(columns=columns, rows=rows, summary="Who is heard"))
        for question in told.questions:
            _tell(story, question)


def _numbers(asked: int | None, answered: int | None) -> tuple[str, str]:
    if answered is None:
        return _HELD_BACK, _HELD_BACK
    return str(asked) if asked is not None else _NOT_COUNTED, str(answered)


def _tell(story: Story, question: QuestionTold) -> None:
    story.heading(3, question.text)
    if question.counts:
        share = 64 // max(len(question.words), 1)
        columns = (
            Column(heading="Group", share=50),
            *(Column(heading=word, share=share) for word in question.words),
        )
        rows = tuple((each.group, *map(str, each.times)) for each in question.counts)
        story.table(Grid(columns=columns, rows=rows, summary=question.text))
    for each in question.texts:
        story.paragraph(each.group, Role.NOTE, leads=True)
        story.bullets(each.texts)
    if not (question.counts or question.texts):
        story.paragraph(_NOBODY, Role.MUTED)
    elif question.held_back:
        story.paragraph(f"Not shown: {', '.join(question.held_back)}.", Role.NOTE)
