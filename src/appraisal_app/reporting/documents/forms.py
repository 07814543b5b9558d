"""D20, the blank forms, as pages to write on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from appraisal_app.application.documents.words import NO_ANSWER
from appraisal_app.reporting.documents.opening import open_with
from appraisal_app.reporting.style import Role
from appraisal_app.reporting.tagged.grids import Column, Grid
from appraisal_app.reporting.tagged.signatures import SignatureBox
from appraisal_app.reporting.tagged.story import Story

if TYPE_CHECKING:
    from appraisal_app.application.documents.forms.content import Form, FormsContent, Question
    from appraisal_app.reporting.tagged.press import Press

_NUMBER = "No."
_SHARES = {_NUMBER: 0.3, "By": 0.5, "Date": 0.6, "Who": 0.7}
"""Narrow for numbers and dates; the other columns are wide, for words."""
_ROOM_IN_A_ROW = 30.0
"""Points: two lines of handwriting."""


def forms_story(content: FormsContent, press: Press) -> Story:
    """A list of the forms, then each from a page of its own."""
    story = Story(press)
    open_with(story, content.cover, content.mark)
    with story.section():
        story.heading(2, "In this set")
        story.numbered(f"{form.title}: filled in by {form.writer}" for form in content.forms)
    for form in content.forms:
        _form(story, form)
    return story


def _form(story: Story, form: Form) -> None:
    story.page_break()
    with story.section():
        story.heading(2, form.title)
        story.facts([("Filled in by", form.writer), ("Read by", form.readers)])
        story.paragraph(form.how, Role.NOTE)
        for part in form.parts:
            level = 3
            if part.title:
                story.heading(level, part.title)
                level += 1
            for question in part.questions:
                _question(story, question, level)
        if form.signs:
            with story.together():
                boxes = [
                    SignatureBox(label=office, lines=("Name:", "Signature:", "Date:"))
                    for office in form.signs
                ]
                story.space(10)
                story.signatures(boxes)


def _question(story: Story, question: Question, level: int) -> None:
    with story.section():
        story.heading(level, question.ask or NO_ANSWER)
        if question.hint:
            story.paragraph(question.hint, Role.NOTE, leads=True)
        story.tick_boxes(question.choices)
        if question.columns:
            story.table(_grid(question))
        if question.lines:
            story.writing_lines(question.lines)


def _grid(question: Question) -> Grid:
    """Rows to write in; each has a name or, for want of one, a number, so that it is a row."""
    columns, named = question.columns, question.rows
    if not isinstance(named, tuple):
        columns, named = (_NUMBER, *columns), tuple(str(n) for n in range(1, named + 1))
    return Grid(
        columns=tuple(Column(heading=each, share=_SHARES.get(each, 1.6)) for each in columns),
        rows=tuple((each, *("",) * (len(columns) - 1)) for each in named),
        summary=question.ask,
        least_row=_ROOM_IN_A_ROW,
    )
