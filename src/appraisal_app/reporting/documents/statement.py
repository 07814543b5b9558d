"""D07, the annual review statement, as pages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from appraisal_app.application.documents.words import NO_ANSWER, day
from appraisal_app.reporting.documents.opening import boxes, dated, open_with
from appraisal_app.reporting.style import Role
from appraisal_app.reporting.tagged.grids import Column, Grid
from appraisal_app.reporting.tagged.story import Story

if TYPE_CHECKING:
    from appraisal_app.application.documents.statement.content import (
        Comments,
        JudgedObjective,
        StatementContent,
    )
    from appraisal_app.reporting.tagged.press import Press

_MEASURES = (
    Column(heading="Measure of success", share=40),
    Column(heading="Starting point", share=18),
    Column(heading="Aim", share=18),
    Column(heading="Found", share=28),
)
_DATES = (
    Column(heading="Looked at on", share=22),
    Column(heading="Milestone", share=54),
    Column(heading="What became of it", share=28),
)
_SET_ASIDE = (
    Column(heading="What is usual", share=50),
    Column(heading="Why this board did without it", share=54),
)
_NOT_JUDGED = "Not judged"
_NOT_SAID = "not recorded"

_CHAIR = "The chair certifies that this is the statement of the panel."
_CHIEF_EXECUTIVE = (
    "The chief executive's signature means that it was received and discussed; it does not mean "
    "agreement."
)


def statement_story(content: StatementContent, press: Press) -> Story:
    """The whole statement, in short first."""
    story = Story(press)
    open_with(story, content.cover, content.mark)
    with story.section():
        story.heading(2, "In short")
        story.prose(content.in_short)
    with story.section():
        story.heading(2, "Objective by objective")
        for objective in content.objectives:
            _objective(story, objective)
        if not content.objectives:
            story.paragraph("No objective was judged.", Role.MUTED)
    for title, text in (
        ("Strengths", content.strengths),
        ("Where to grow", content.growth),
        ("The year around it", content.context),
    ):
        with story.section():
            story.heading(2, title)
            story.prose(text)
    _comments(story, content.comments)
    with story.together():
        _process(story, content)
        _signatures(story, content)
    return story


def _objective(story: Story, objective: JudgedObjective) -> None:
    with story.section():
        story.heading(
            3,
            objective.title or NO_ANSWER,
            kicker=f"Objective {objective.no}",
            aside=objective.judgement or (_NOT_JUDGED if objective.unjudged else NO_ANSWER),
        )
        if objective.serves:
            story.paragraph(f"Serves: {objective.serves}", Role.NOTE)
        if objective.statement:
            story.prose(objective.statement)
        story.table(
            Grid(
                columns=_MEASURES,
                rows=tuple(
                    (
                        row.measure or NO_ANSWER,
                        row.baseline or NO_ANSWER,
                        row.target or NO_ANSWER,
                        _found(row.found, row.source),
                    )
                    for row in objective.measures
                ),
                summary=f"Measures of objective {objective.no}: starting point, aim, found",
            )
        )
        _milestones(story, objective)
        _panel(story, objective)
        view = objective.own_view.lower() or NO_ANSWER.lower()
        said = f": {view}" if objective.own_view or objective.own_words.strip() else ""
        story.label(f"The chief executive's own view{said}")
        story.quote(objective.own_words, if_empty=NO_ANSWER)
        if objective.evidence:
            story.paragraph(f"Evidence: {'; '.join(objective.evidence)}.", Role.NOTE)


def _milestones(story: Story, objective: JudgedObjective) -> None:
    rows = tuple(
        (dated(each.due), each.description or NO_ANSWER, each.outcome or _NOT_SAID)
        for each in objective.milestones
    )
    story.table(Grid(columns=_DATES, rows=rows, summary=f"Milestones of objective {objective.no}"))


def _panel(story: Story, objective: JudgedObjective) -> None:
    """The reasons, or why there is no judgement, and why the panel differs if it does."""
    if objective.unjudged:
        story.label("Why there is no judgement")
        story.prose(objective.unjudged)
    if objective.reasons or not objective.unjudged:
        story.label("The panel's reasons")
        story.prose(objective.reasons)
    if objective.difference:
        story.label("Why the panel sees it differently from the chief executive")
        story.prose(objective.difference)


def _found(found: str, source: str) -> str:
    return f"{found or NO_ANSWER} ({source})" if source else found or NO_ANSWER


def _comments(story: Story, comments: Comments) -> None:
    with story.section():
        story.heading(2, "What the chief executive says to this statement")
        if comments.text:
            received = f", as received on {day(comments.received)}" if comments.received else ""
            story.quote(comments.text, source=f"Printed word for word{received}.")
        else:
            story.paragraph(f"No comments: {comments.none_because or NO_ANSWER}", Role.MUTED)
        agreed = " ".join(filter(None, (comments.agreed, day(comments.agreed_on))))
        steps = (
            ("draft received", day(comments.draft_received)),
            ("comments asked for by", day(comments.due)),
            ("discussed", day(comments.discussed)),
        )
        dates = [f"{what} {when}" for what, when in steps if when]
        line = " · ".join([*dates, agreed or "whether it is agreed is not recorded"])
        story.paragraph(f"{line[0].upper()}{line[1:]}.", Role.NOTE)


def _process(story: Story, content: StatementContent) -> None:
    if not content.process and not content.set_aside:
        return
    with story.section():
        story.heading(2, "How this review was done")
        columns = (Column(heading="Step", share=60), Column(heading="Date", share=40))
        story.table(Grid(columns=columns, rows=content.process, summary="Steps with their dates"))
        if content.set_aside:
            story.paragraph("What this board did in its own way:", Role.NOTE, leads=True)
            rows = tuple((f"{text[:1].upper()}{text[1:]}", why) for text, why in content.set_aside)
            story.table(Grid(columns=_SET_ASIDE, rows=rows, summary="Conditions set aside"))


def _signatures(story: Story, content: StatementContent) -> None:
    with story.section():
        story.heading(2, "Signatures")
        if content.closed_without_ceo:
            story.prose(content.closed_without_ceo)
        meaning = _CHAIR if content.closed_without_ceo else f"{_CHAIR} {_CHIEF_EXECUTIVE}"
        story.paragraph(meaning, Role.NOTE, leads=True)
        story.signatures(boxes(content.signatures))
