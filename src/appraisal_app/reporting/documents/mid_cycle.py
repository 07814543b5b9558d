"""D09, the record of the review halfway, as pages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from appraisal_app.application.documents.words import NO_ANSWER, day
from appraisal_app.reporting.documents.opening import dated, joined, open_with
from appraisal_app.reporting.documents.sentences import capital
from appraisal_app.reporting.fitting import unparted
from appraisal_app.reporting.style import Role
from appraisal_app.reporting.tagged.grids import Column, Grid
from appraisal_app.reporting.tagged.story import Story

if TYPE_CHECKING:
    from appraisal_app.application.documents.mid_cycle.content import (
        ChangeMade,
        HalfwayObjective,
        MidCycleContent,
    )
    from appraisal_app.reporting.tagged.press import Press

_AT_A_GLANCE = (Column(heading="Objective", share=78), Column(heading="How it goes", share=26))
_DATES = (Column(heading="Look at it on", share=25), Column(heading="Milestone", share=75))
_DIFFERENCES = (
    Column(heading="What is different", share=30),
    Column(heading="Before", share=37),
    Column(heading="Now", share=37),
)
_NAMELESS = "An objective without a title"


def mid_cycle_story(content: MidCycleContent, press: Press) -> Story:
    """In short first, then objective by objective, changes, support, and what comes next."""
    story = Story(press)
    open_with(story, content.cover, content.mark)
    _in_short(story, content)
    with story.section():
        story.heading(2, "What has changed around the trust")
        story.prose(content.context)
    with story.section():
        story.heading(2, "Objective by objective")
        for each in content.objectives:
            _objective(story, each)
        if not content.objectives:
            story.paragraph("There are no objectives yet.", Role.MUTED)
    _changes(story, content)
    for title, text in (
        ("Support that is agreed", content.support),
        ("What the board could do better", content.boards_part),
    ):
        with story.section():
            story.heading(2, title)
            story.prose(text)
    _next(story, content)
    return story


def _in_short(story: Story, content: MidCycleContent) -> None:
    if not content.objectives:
        return
    with story.section():
        story.heading(2, "In short")
        rows = tuple(
            (_named(each), capital(each.progress or NO_ANSWER)) for each in content.objectives
        )
        story.table(Grid(columns=_AT_A_GLANCE, rows=rows, summary="How each objective goes"))


def _named(objective: HalfwayObjective) -> str:
    return f"{objective.no}. {objective.title.strip() or NO_ANSWER}"


def _objective(story: Story, objective: HalfwayObjective) -> None:
    with story.section():
        story.heading(
            3,
            objective.title.strip() or NO_ANSWER,
            kicker=f"Objective {objective.no}",
            aside=capital(objective.progress or NO_ANSWER),
        )
        rows = tuple(
            (dated(each.due), each.description.strip() or NO_ANSWER)
            for each in objective.milestones
        )
        story.table(Grid(columns=_DATES, rows=rows, summary="Milestones"))
        story.label("How it stands, and what shows it")
        story.prose(objective.words)
        if objective.support.strip():
            story.label("What would help")
            story.prose(objective.support)


def _changes(story: Story, content: MidCycleContent) -> None:
    if not content.changes:
        return
    with story.section():
        story.heading(2, "Changes to objectives")
        for each in content.changes:
            _change(story, each)


def _change(story: Story, change: ChangeMade) -> None:
    with story.section():
        story.heading(3, change.objective.strip() or _NAMELESS)
        agreed = (
            f"agreed by the chair: {dated(change.agreed_by_chair)}",
            f"agreed by the chief executive: {dated(change.agreed_by_chief_executive)}",
        )
        when = f"{capital(change.what)} on {day(change.changed_on)}"
        story.paragraph(unparted(f"{joined(when, *agreed)}."), Role.NOTE)
        story.label("Why")
        story.prose(change.reason)
        rows = tuple(
            (each.what, each.before or "not there", each.now or "no more")
            for each in change.differences
        )
        story.table(Grid(columns=_DIFFERENCES, rows=rows, summary="Before and now"))


def _next(story: Story, content: MidCycleContent) -> None:
    with story.section():
        story.heading(2, "What comes next")
        agreed = (
            f"The chief executive agreed to this note on {day(content.agreed_on)}."
            if content.agreed_on is not None
            else "The chief executive has not agreed to this note yet."
        )
        then = f" Progress is looked at again on {day(content.next_on)}."
        story.paragraph(unparted(agreed + (then if content.next_on is not None else "")))
