"""D08, objectives and development plan, as pages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from appraisal_app.application.documents.words import NO_ANSWER, day
from appraisal_app.reporting.documents.opening import boxes, dated, open_with, record_named
from appraisal_app.reporting.documents.sentences import capital
from appraisal_app.reporting.style import Role
from appraisal_app.reporting.tagged.grids import Column, Grid
from appraisal_app.reporting.tagged.story import Story

if TYPE_CHECKING:
    from appraisal_app.application.documents.plan.content import (
        DevelopmentRow,
        PlanContent,
        PlannedObjective,
    )
    from appraisal_app.reporting.tagged.press import Press

_MEASURES = (
    Column(heading="Measure of success", share=34),
    Column(heading="Starting point", share=17),
    Column(heading="Aim", share=17),
    Column(heading="Source", share=22),
    Column(heading="By", share=16),
)
_AGREE = "Both agree to the objectives and the plan on these pages."
_WERE_AGREED = "For those who want what was agreed signed in ink as well."
_DATES = (Column(heading="Look at it on", share=25), Column(heading="Milestone", share=75))


def plan_story(content: PlanContent, press: Press) -> Story:
    """The objectives, then the development plan with the board's promises."""
    story = Story(press)
    open_with(story, content.cover, content.mark)
    with story.section():
        story.heading(2, "Objectives")
        if content.agreed_on is not None:
            story.paragraph(f"Agreed on {day(content.agreed_on)}.", Role.NOTE)
        for objective in content.objectives:
            _objective(story, objective)
    with story.section():
        story.heading(2, "Development and support")
        for number, row in enumerate(content.development, start=1):
            _development(story, number, row)
    with story.together(), story.section():
        story.heading(2, "Signatures")
        agreed = _WERE_AGREED if content.agreed_on is not None else _AGREE
        story.paragraph(
            f"{agreed} {record_named(content.mark)}.",
            Role.NOTE,
            leads=True,
        )
        story.signatures(boxes(content.signatures))
    return story


def _objective(story: Story, objective: PlannedObjective) -> None:
    with story.section():
        kicker = f"Objective {objective.no}"
        story.heading(3, objective.title or NO_ANSWER, kicker=kicker, aside=capital(objective.kind))
        if objective.serves:
            story.paragraph(f"Serves: {objective.serves}", Role.NOTE)
        if objective.statement:
            story.prose(objective.statement)
        rows = tuple(
            (
                row.measure or NO_ANSWER,
                row.baseline or NO_ANSWER,
                row.target or NO_ANSWER,
                row.source or NO_ANSWER,
                dated(row.due),
            )
            for row in objective.measures
        )
        story.table(Grid(columns=_MEASURES, rows=rows, summary="Measures"))
        milestones = tuple(
            (dated(each.due), each.description or NO_ANSWER) for each in objective.milestones
        )
        story.table(Grid(columns=_DATES, rows=milestones, summary="Milestones"))


def _development(story: Story, number: int, row: DevelopmentRow) -> None:
    with story.section():
        story.heading(3, row.need or NO_ANSWER, kicker=f"Need {number}", aside=capital(row.kind))
        story.label("What is done")
        story.prose(row.action)
        if row.by is not None:
            story.paragraph(f"By {day(row.by)}.", Role.NOTE)
        story.label("What the board promises")
        story.prose(row.boards_promise)
        kept = _kept(row)
        if kept:
            story.paragraph(kept, Role.NOTE)


def _kept(row: DevelopmentRow) -> str:
    """Who sees to the promise and by when, as far as somebody said so."""
    owner = row.promise_owner.strip()
    by = day(row.promise_by)
    if owner:
        return f"Who sees to it: {owner}, by {by}." if by else f"Who sees to it: {owner}."
    return f"To be kept by {by}." if by else ""
