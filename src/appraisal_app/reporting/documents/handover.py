"""D16, handover pack, as pages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from appraisal_app.application.documents.words import NO_ANSWER
from appraisal_app.reporting.documents.opening import boxes, dated, open_with
from appraisal_app.reporting.documents.sentences import capital
from appraisal_app.reporting.style import Role
from appraisal_app.reporting.tagged.grids import Column, Grid
from appraisal_app.reporting.tagged.story import Story

if TYPE_CHECKING:
    from appraisal_app.application.documents.handover.content import HandoverContent, YearToldRow
    from appraisal_app.reporting.tagged.press import Press

_OUTCOMES = (Column(heading="Objective", share=66), Column(heading="Outcome", share=38))
_PROMISES = (
    Column(heading="Promise", share=40),
    Column(heading="Who", share=18),
    Column(heading="By", share=20),
    Column(heading="How it stands", share=26),
)
_ACTIONS = (
    Column(heading="Action", share=44),
    Column(heading="Who", share=20),
    Column(heading="By", share=20),
    Column(heading="Agreed at", share=20),
)
_DATES = (Column(heading="Day", share=30), Column(heading="What", share=74))
_POLICIES = (
    Column(heading="Policy", share=36),
    Column(heading="Version", share=14),
    Column(heading="Review due", share=24),
    Column(heading="Where it is kept", share=30),
)
_ADVISER = (Column(heading="Adviser", share=36), Column(heading="Entry", share=68))
_GONE = (Column(heading="Point", share=76), Column(heading="Gone through", share=28))
_NOT_SAID = "not said"


def handover_story(content: HandoverContent, press: Press) -> Story:
    """In short, what was promised and what is open, then the years, then how to begin."""
    story = Story(press)
    open_with(story, content.cover, content.mark)
    with story.section():
        story.heading(2, "In short")
        story.bullets(content.in_short)
    with story.section():
        story.heading(2, "Objectives as they are agreed")
        story.numbered(title or NO_ANSWER for title in content.objectives)
        if not content.objectives:
            story.paragraph("None is agreed yet, or none is shared.", Role.MUTED)
    _owed(story, content)
    _dates(story, content)
    with story.section():
        story.heading(2, "The last reviews")
        for year in content.years:
            _year(story, year)
    _around(story, content)
    _figures(story, content)
    _beginning(story, content)
    return story


def _owed(story: Story, content: HandoverContent) -> None:
    with story.section():
        story.heading(2, "What the chief executive was promised")
        promised = tuple(
            (
                each.text or NO_ANSWER,
                each.owner or _NOT_SAID,
                dated(each.due),
                capital(each.standing),
            )
            for each in content.promises
        )
        story.table(Grid(columns=_PROMISES, rows=promised, summary="Promises"))
        if not promised:
            story.paragraph("No promise is on record.", Role.MUTED)
    with story.section():
        story.heading(2, "Open actions")
        rows = tuple(
            (each.text or NO_ANSWER, each.owner or _NOT_SAID, dated(each.due), each.agreed_at)
            for each in content.actions
        )
        story.table(Grid(columns=_ACTIONS, rows=rows, summary="Actions that are not done"))
        if not rows:
            story.paragraph("None is open.", Role.MUTED)


def _dates(story: Story, content: HandoverContent) -> None:
    with story.section():
        story.heading(2, "Dates ahead")
        rows = tuple((dated(each.on), each.what or NO_ANSWER) for each in content.dates)
        story.table(Grid(columns=_DATES, rows=rows, summary="Days that come"))
        if not rows:
            story.paragraph("No day is set.", Role.MUTED)


def _year(story: Story, year: YearToldRow) -> None:
    with story.section():
        story.heading(3, year.label or NO_ANSWER, kicker=year.period)
        story.paragraph(f"{capital(year.standing)}.", Role.NOTE, leads=bool(year.objectives))
        rows = tuple((e.objective or NO_ANSWER, e.outcome or NO_ANSWER) for e in year.objectives)
        story.table(Grid(columns=_OUTCOMES, rows=rows, summary="Objectives and outcomes in words"))
        if year.outcome.strip():
            story.label("In short")
            story.prose(year.outcome)
        if year.feedback:
            story.paragraph(year.feedback, Role.NOTE)


def _around(story: Story, content: HandoverContent) -> None:
    with story.section():
        story.heading(2, "Policies in force")
        rows = tuple(
            (
                each.title or NO_ANSWER,
                each.version or _NOT_SAID,
                dated(each.review_due),
                each.where_kept or _NOT_SAID,
            )
            for each in content.policies
        )
        story.table(Grid(columns=_POLICIES, rows=rows, summary="Policies"))
        if not rows:
            story.paragraph("The register has none.", Role.MUTED)
    with story.section():
        story.heading(2, "The adviser")
        lines = tuple((label, value or NO_ANSWER) for label, value in content.adviser)
        story.table(Grid(columns=_ADVISER, rows=lines, summary="The adviser"))
        if not lines:
            story.paragraph("This review has no external adviser.", Role.MUTED)


def _figures(story: Story, content: HandoverContent) -> None:
    if not content.figures:
        return
    with story.section():
        story.heading(2, "The trust in figures")
        story.paragraph(
            "For the trust as a whole, as they were entered; the file has the schools beside them.",
            leads=True,
        )
        for chart in content.figures:
            story.chart(chart)


def _beginning(story: Story, content: HandoverContent) -> None:
    with story.section():
        story.heading(2, "What not to assume")
        story.bullets(content.not_to_assume)
    with story.section():
        story.heading(2, "What is not in this pack")
        story.bullets(content.left_out)
    if content.over:
        with story.section():
            story.heading(2, "The handover that is over")
            story.bullets(content.over[1:])
        return
    with story.section():
        story.heading(2, "Gone through together")
        story.table(Grid(columns=_GONE, rows=content.gone_through, summary="Points of the talk"))
    with story.together(), story.section():
        story.heading(2, "Signatures")
        story.paragraph(
            "The passphrase is told or changed, and is never on paper with this pack.",
            Role.NOTE,
            leads=True,
        )
        story.signatures(boxes(content.signatures))
