"""D02, principles and ground rules, as pages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from appraisal_app.application.documents.words import NO_ANSWER
from appraisal_app.reporting.documents.opening import boxes, dated, open_with, record_named
from appraisal_app.reporting.documents.sentences import capital
from appraisal_app.reporting.documents.who_sees_what import short_table
from appraisal_app.reporting.style import Role
from appraisal_app.reporting.tagged.grids import Column, Grid
from appraisal_app.reporting.tagged.story import Story

if TYPE_CHECKING:
    from appraisal_app.application.documents.principles.content import (
        Acceptance,
        PrinciplesContent,
    )
    from appraisal_app.reporting.tagged.press import Press

_EVIDENCE = (
    (
        "What counts is what the trust has already: papers of the board, figures, reports, visits, "
        "conversations. Nobody builds a portfolio."
    ),
    (
        "Every piece is on a list with its date, where it comes from, where it is kept, and which "
        "objective it is about. Both sides may add to the list, and both may read it."
    ),
    "One source alone is rarely enough. Where there are several, more than one is looked at.",
    "No pupil is named. What others have said is marked as theirs.",
    "First it is written down what was found, then what the panel makes of it, with its reasons.",
)
_FRAMEWORKS = (
    Column(heading="Framework", share=28),
    Column(heading="What it is used for", share=28),
    Column(heading="Where it comes from", share=48),
)
_SCALE = (Column(heading="In words", share=26), Column(heading="What it means", share=78))
_ACCEPTED = (Column(heading="Who", share=44), Column(heading="When", share=60))
_SET_ASIDE = (
    Column(heading="What is usual", share=50),
    Column(heading="Why this board did without it", share=54),
)
_PAY = {
    True: "Yes: the board's decision on pay takes note of the outcome.",
    False: "No: pay is decided without the outcome.",
    None: NO_ANSWER,
}
_WHO_DECIDES = (
    "In any case the whole board decides on executive pay, on a path and a paper of its own, and "
    "nobody is in the room for their own pay."
)


def principles_story(content: PrinciplesContent, press: Press) -> Story:
    """Purpose and promises, then how the review works, then who said yes and signs."""
    story = Story(press)
    open_with(story, content.cover, content.mark)
    with story.section():
        story.heading(2, "What this review is for")
        story.prose(content.purpose)
    with story.section():
        story.heading(2, "What both sides promise")
        if content.principles:
            story.numbered(each or NO_ANSWER for each in content.principles)
        else:
            story.paragraph(NO_ANSWER, Role.MUTED)
    with story.section():
        story.heading(2, "How evidence works")
        story.bullets(_EVIDENCE)
    _thinking(story, content)
    with story.section():
        story.heading(2, "Who sees what, in short")
        story.paragraph(
            "The main papers only. The review plan and timetable has the whole table, with what "
            "this trust decided otherwise and why.",
            leads=True,
        )
        short_table(story, content.readers, content.sights)
    with story.section():
        story.heading(2, "Is the outcome linked to pay?")
        story.paragraph(_PAY[content.pay_linked])
        story.paragraph(_WHO_DECIDES)
    _acceptance(story, content.acceptance)
    _signatures(story, content)
    return story


def _thinking(story: Story, content: PrinciplesContent) -> None:
    with story.section():
        story.heading(2, "Which frameworks we use")
        rows = tuple(
            (each.title or NO_ANSWER, capital(each.used_for), each.source or NO_ANSWER)
            for each in content.frameworks
        )
        if not rows:
            story.paragraph("No framework is chosen.", Role.MUTED)
        story.table(Grid(columns=_FRAMEWORKS, rows=rows, summary="Frameworks and their use"))
    with story.section():
        story.heading(2, "The words of judgement")
        story.paragraph(
            "Each objective is judged in one of these words, with reasons. Nothing is added up.",
            leads=bool(content.scale),
        )
        scale = tuple((e.label or NO_ANSWER, e.meaning or NO_ANSWER) for e in content.scale)
        story.table(Grid(columns=_SCALE, rows=scale, summary="Words of the scale, highest first"))


def _acceptance(story: Story, acceptance: Acceptance) -> None:
    with story.section():
        story.heading(2, "Accepted and adopted")
        adopted = dated(acceptance.adopted_on)
        minute = acceptance.minute.strip()
        rows = (
            ("Chair of trustees", dated(acceptance.by_chair)),
            ("Chief executive", dated(acceptance.by_chief_executive)),
            ("Adopted by the board", f"{adopted} ({minute})" if minute else adopted),
        )
        story.table(Grid(columns=_ACCEPTED, rows=rows, summary="Days of acceptance"))
        if acceptance.without:
            story.label("Why the review goes on without the chief executive's yes")
            story.prose(acceptance.without)
        if acceptance.set_aside:
            story.paragraph("What this board did in its own way:", Role.NOTE, leads=True)
            set_aside = tuple((capital(text), why) for text, why in acceptance.set_aside)
            story.table(Grid(columns=_SET_ASIDE, rows=set_aside, summary="Conditions set aside"))


def _signatures(story: Story, content: PrinciplesContent) -> None:
    with story.together(), story.section():
        story.heading(2, "Signatures")
        story.paragraph(
            f"For those who want these principles signed in ink. {record_named(content.mark)}.",
            Role.NOTE,
            leads=True,
        )
        story.signatures(boxes(content.signatures))
