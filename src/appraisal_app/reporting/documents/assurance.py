"""D18, assurance sheet, as pages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from appraisal_app.application.documents.words import NO_ANSWER, day
from appraisal_app.reporting.documents.opening import boxes, dated, open_with, record_named
from appraisal_app.reporting.documents.sentences import capital
from appraisal_app.reporting.style import Role
from appraisal_app.reporting.tagged.grids import Column, Grid
from appraisal_app.reporting.tagged.story import Story

if TYPE_CHECKING:
    from appraisal_app.application.documents.assurance.content import AssuranceContent, StageLines
    from appraisal_app.reporting.tagged.press import Press

_STEPS = (
    Column(heading="Step", share=46),
    Column(heading="Due", share=27),
    Column(heading="Done", share=31),
)
_SAFEGUARDS = (Column(heading="Safeguard", share=56), Column(heading="How it stands", share=48))
_DECISIONS = (
    Column(heading="Decision", share=48),
    Column(heading="On", share=26),
    Column(heading="Minute", share=30),
)
_POLICIES = (
    Column(heading="About", share=26),
    Column(heading="Policy", share=32),
    Column(heading="Version", share=12),
    Column(heading="Adopted", share=18),
    Column(heading="Review due", share=18),
)
_ABSENCES = (
    Column(heading="Occasion", share=42),
    Column(heading="On", share=24),
    Column(heading="Not in the room", share=38),
)
_SET_ASIDE = (Column(heading="What is usual", share=74), Column(heading="Set aside on", share=30))
_PAUSES = (Column(heading="Paused from", share=50), Column(heading="Until", share=50))
_NOTHING_ELSE = (
    "This sheet shows that the review was done and how. What was found, said or decided about "
    "anybody is not on it."
)


def assurance_story(content: AssuranceContent, press: Press) -> Story:
    """In short, then the steps, then what proves that they were taken as the board meant."""
    story = Story(press)
    open_with(story, content.cover, content.mark)
    with story.section():
        story.heading(2, "In short")
        story.paragraph(content.in_short)
        story.paragraph(_NOTHING_ELSE, Role.NOTE)
    with story.section():
        story.heading(2, "Steps")
        for number, stage in enumerate(content.stages, start=1):
            _stage(story, number, stage)
    with story.section():
        story.heading(2, "Safeguards")
        story.table(Grid(columns=_SAFEGUARDS, rows=content.safeguards, summary="Safeguards"))
    _decisions(story, content)
    _policies(story, content)
    _own_way(story, content)
    with story.together():
        _statement(story, content)
    return story


def _stage(story: Story, number: int, stage: StageLines) -> None:
    with story.section():
        story.heading(3, stage.title or NO_ANSWER, kicker=f"Stage {number}")
        rows = tuple((each.title or NO_ANSWER, dated(each.due), each.done) for each in stage.steps)
        story.table(Grid(columns=_STEPS, rows=rows, summary=f"Steps of stage {number}"))


def _decisions(story: Story, content: AssuranceContent) -> None:
    with story.section():
        story.heading(2, "Decisions of the board")
        rows = tuple(
            (each.decision, day(each.on) or "not recorded", each.minute or "not recorded")
            for each in content.decisions
        )
        story.table(Grid(columns=_DECISIONS, rows=rows, summary="Decisions with their minutes"))
    with story.section():
        story.heading(2, "Who was not in the room")
        absent = tuple(
            (a.occasion, day(a.on) or "not recorded", a.absent) for a in content.absences
        )
        story.table(Grid(columns=_ABSENCES, rows=absent, summary="Absences by office"))
        if not absent:
            story.paragraph("No meeting is recorded yet.", Role.MUTED)


def _policies(story: Story, content: AssuranceContent) -> None:
    with story.section():
        story.heading(2, "Policies in force at the review meeting")
        rows = tuple(
            (
                capital(each.kind),
                each.title or NO_ANSWER,
                each.version or "not said",
                dated(each.adopted_on),
                dated(each.review_due),
            )
            for each in content.policies
        )
        story.table(Grid(columns=_POLICIES, rows=rows, summary="Policies with their dates"))
        if not rows:
            story.paragraph("The register has none.", Role.MUTED)


def _own_way(story: Story, content: AssuranceContent) -> None:
    if content.set_aside:
        with story.section():
            story.heading(2, "What the board did in its own way")
            story.paragraph("The reason for each is kept in the record.", Role.NOTE, leads=True)
            rows = tuple((capital(text), day(on)) for text, on in content.set_aside)
            story.table(Grid(columns=_SET_ASIDE, rows=rows, summary="Conditions set aside"))
    if content.pauses:
        with story.section():
            story.heading(2, "Pauses")
            rows = tuple((day(start), day(end) or "still paused") for start, end in content.pauses)
            story.table(Grid(columns=_PAUSES, rows=rows, summary="Times of standstill"))


def _statement(story: Story, content: AssuranceContent) -> None:
    with story.section():
        story.heading(2, "Signatures on the statement")
        story.bullets(content.statement)
    with story.section():
        story.heading(2, "Compared with the papers")
        story.paragraph(
            "Who signs here has compared the dates above with minutes and papers. "
            f"{record_named(content.mark)}.",
            Role.NOTE,
            leads=True,
        )
        story.signatures(boxes(content.signatures))
