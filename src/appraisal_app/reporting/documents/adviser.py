"""D05, the brief for the adviser and the adviser's report, as pages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from appraisal_app.application.documents.adviser.content import (
    DEVELOPMENT,
    EACH_OBJECTIVE,
    NEXT_FOCUS,
    OVERALL,
    QUESTIONS,
)
from appraisal_app.application.documents.words import NO_ANSWER, day
from appraisal_app.reporting.documents.opening import open_with
from appraisal_app.reporting.documents.sentences import capital
from appraisal_app.reporting.style import Role
from appraisal_app.reporting.tagged.grids import Column, Grid
from appraisal_app.reporting.tagged.signatures import SignatureBox
from appraisal_app.reporting.tagged.story import Story

if TYPE_CHECKING:
    from appraisal_app.application.documents.adviser.content import (
        AdviserContent,
        AskedAbout,
        Brief,
        Report,
    )
    from appraisal_app.reporting.tagged.press import Press

_PAPERS = (Column(heading="Paper", share=62), Column(heading="You have it", share=42))
_MEASURES = (
    Column(heading="Measure of success", share=40),
    Column(heading="Starting point", share=20),
    Column(heading="Aim", share=20),
    Column(heading="Source", share=24),
)
_LINES_FOR_ONE, _LINES = 5, 7
"""Lines to write on by hand: for one objective, and for a question about the whole year."""


def adviser_story(content: AdviserContent, press: Press) -> Story:
    """The brief, then the report from a page of its own: filled in, or to fill in by hand."""
    story = Story(press)
    open_with(story, content.cover, content.mark)
    with story.section():
        story.heading(2, "Part one: the brief")
        _brief(story, content.brief)
        for each in content.objectives:
            if each.statement or each.serves or each.measures:
                _objective(story, each)
    story.page_break()
    with story.section():
        story.heading(2, "Part two: the report")
        _opening(story, content)
        _answers(story, content)
    return story


def _brief(story: Story, brief: Brief) -> None:
    for title, text in (
        ("What you are asked to do", brief.asked),
        ("What this review is for", brief.purpose),
    ):
        with story.section():
            story.heading(3, title)
            story.prose(text)
    with story.section():
        story.heading(3, "The four questions")
        story.numbered(QUESTIONS)
    with story.section():
        story.heading(3, "What there is to read")
        rows = tuple((capital(each.paper), capital(each.comes)) for each in brief.papers)
        story.table(Grid(columns=_PAPERS, rows=rows, summary="Papers, and when they come"))
        if brief.unseen:
            story.paragraph(f"What you do not see: {', '.join(brief.unseen)}.", Role.NOTE)
    with story.section():
        story.heading(3, "How it goes")
        story.bullets(brief.terms)


def _objective(story: Story, objective: AskedAbout) -> None:
    with story.section():
        story.heading(3, objective.title.strip() or NO_ANSWER, kicker=f"Objective {objective.no}")
        if objective.serves:
            story.paragraph(f"Serves: {objective.serves}", Role.NOTE)
        if objective.statement:
            story.prose(objective.statement)
        rows = tuple(
            tuple(each or NO_ANSWER for each in (row.measure, row.baseline, row.target, row.source))
            for row in objective.measures
        )
        summary = f"Measures of objective {objective.no}"
        story.table(Grid(columns=_MEASURES, rows=rows, summary=summary))


def _opening(story: Story, content: AdviserContent) -> None:
    report = content.report
    if report.is_here:
        line = " · ".join(f"{what} {when}" for what, when in _days(report) if when)
        if line:
            story.paragraph(f"{capital(line)}.", Role.NOTE)
        return
    due = f" Send it back by {day(content.due)}." if content.due is not None else ""
    story.paragraph(
        f"Answer the four questions here or on sheets of your own.{due} Say what you saw and where "
        "you saw it; name nobody but those who take part in the review."
    )


def _days(report: Report) -> tuple[tuple[str, str], ...]:
    return (
        ("received", day(report.received)),
        ("to the chief executive", day(report.sent_to_chief_executive)),
        ("to the panel", day(report.sent_to_panel)),
    )


def _answers(story: Story, content: AdviserContent) -> None:
    report = content.report
    with story.section():
        story.heading(3, f"1. {EACH_OBJECTIVE}")
        for each in content.objectives:
            name = f"Objective {each.no}: {each.title.strip()}".rstrip(": ")
            story.heading(4, name)
            _answer(story, each.view, _LINES_FOR_ONE, report)
        if not content.objectives:
            story.paragraph("There are no objectives yet.", Role.MUTED)
    for title, text in (
        (f"2. {OVERALL}", report.overall),
        (f"3. {NEXT_FOCUS}", report.next_focus),
        (f"4. {DEVELOPMENT}", report.development),
    ):
        with story.section():
            story.heading(3, title)
            _answer(story, text, _LINES, report)
    if not report.is_here:
        story.space(10)
        story.signatures((SignatureBox(label="Adviser", lines=("Name:", "Signature:", "Date:")),))


def _answer(story: Story, text: str, lines: int, report: Report) -> None:
    if report.is_here:
        story.prose(text)
    else:
        story.writing_lines(lines)
