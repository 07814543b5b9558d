"""D01, review plan and timetable, as pages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from appraisal_app.application.documents.words import NO_ANSWER, day, weekday_and_day
from appraisal_app.reporting.documents.opening import dated, open_with
from appraisal_app.reporting.documents.sentences import capital
from appraisal_app.reporting.documents.who_sees_what import changes_table, sights_table
from appraisal_app.reporting.style import Role
from appraisal_app.reporting.tagged.grids import Column, Grid
from appraisal_app.reporting.tagged.story import Story

if TYPE_CHECKING:
    from appraisal_app.application.documents.timetable.content import (
        RecordsKept,
        StageRows,
        TimetableContent,
    )
    from appraisal_app.reporting.tagged.press import Press

_POLICIES = (
    Column(heading="About", share=30),
    Column(heading="Policy", share=36),
    Column(heading="Version", share=14),
    Column(heading="Adopted by the board", share=24),
)
_PEOPLE = (
    Column(heading="Part in the review", share=36),
    Column(heading="Name", share=34),
    Column(heading="Office", share=34),
)
_STEPS = (
    Column(heading="Step", share=42),
    Column(heading="Due", share=36),
    Column(heading="Begun by", share=26),
)
_TERMS = (
    Column(heading="Term", share=44),
    Column(heading="First day", share=30),
    Column(heading="Last day", share=30),
)
_NOT_SAID = "not said"
_ON_WORKING_DAYS = (
    "Days that are counted from the meeting fall on working days: not on weekends, not on the bank "
    "holidays of England"
)


def timetable_story(content: TimetableContent, press: Press) -> Story:
    """What it is for and rests on, who and when, then who sees what and for how long."""
    story = Story(press)
    open_with(story, content.cover, content.mark)
    with story.section():
        story.heading(2, "What this review is for")
        story.prose(content.purpose)
    _basis(story, content)
    _people(story, content)
    _timetable(story, content)
    _conversations(story, content)
    _terms(story, content)
    with story.section():
        story.heading(2, "Who sees what")
        story.paragraph("Whoever is not named in a line does not see it.", leads=True)
        sights_table(story, content.sights)
        changes_table(story, content.changes)
    _records(story, content.records)
    return story


def _basis(story: Story, content: TimetableContent) -> None:
    with story.section():
        story.heading(2, "What it rests on")
        rows = tuple(
            (
                capital(each.kind),
                each.title or NO_ANSWER,
                each.version or _NOT_SAID,
                dated(each.adopted_on),
            )
            for each in content.policies
        )
        story.table(Grid(columns=_POLICIES, rows=rows, summary="Policies with version and date"))
        if content.delegation.strip():
            story.label("Where it is laid down who reviews")
            story.prose(content.delegation)


def _people(story: Story, content: TimetableContent) -> None:
    with story.section():
        story.heading(2, "Who takes part")
        rows = tuple(
            (capital(each.part), each.name.strip() or NO_ANSWER, each.office or NO_ANSWER)
            for each in content.people
        )
        story.table(Grid(columns=_PEOPLE, rows=rows, summary="Parts in the review, with names"))


def _timetable(story: Story, content: TimetableContent) -> None:
    with story.section():
        story.heading(2, "Timetable")
        if content.paused_since is not None:
            story.paragraph(
                f"The review stands still since {day(content.paused_since)}. What is still to be "
                "done moves to later days when it goes on."
            )
        for number, stage in enumerate(content.stages, start=1):
            _stage(story, number, stage)


def _stage(story: Story, number: int, stage: StageRows) -> None:
    with story.section():
        story.heading(3, stage.title or NO_ANSWER, kicker=f"Stage {number}")
        rows = tuple(
            (
                each.title or NO_ANSWER,
                weekday_and_day(each.due) or dated(None),
                each.begun_by or _NOT_SAID,
            )
            for each in stage.steps
        )
        story.table(Grid(columns=_STEPS, rows=rows, summary=f"Steps of stage {number}"))


def _conversations(story: Story, content: TimetableContent) -> None:
    with story.section():
        story.heading(2, "Check-in conversations")
        if not content.conversations:
            story.paragraph("None is planned yet.", Role.MUTED)
            return
        story.paragraph("Planned between the chair and the chief executive:", leads=True)
        story.bullets(weekday_and_day(each) for each in content.conversations)


def _terms(story: Story, content: TimetableContent) -> None:
    with story.section():
        story.heading(2, "Working days and terms")
        term = ", and not outside term" if content.only_in_term else ""
        story.paragraph(f"{_ON_WORKING_DAYS}{term}.", leads=bool(content.terms))
        rows = tuple(
            (each.name or NO_ANSWER, dated(each.start), dated(each.end)) for each in content.terms
        )
        story.table(Grid(columns=_TERMS, rows=rows, summary="Terms that the timetable touches"))


def _records(story: Story, records: RecordsKept) -> None:
    with story.section():
        story.heading(2, "Keeping records")
        story.label("On what basis the trust keeps them")
        story.paragraph(capital(records.basis) or NO_ANSWER)
        story.label("Which privacy notice covers them")
        story.prose(records.privacy_notice)
        story.label("For how long")
        story.paragraph(f"{records.years} years after the review is closed.")
        if records.note.strip():
            story.prose(records.note)
