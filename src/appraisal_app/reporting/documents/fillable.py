"""A form to fill in on a screen: what it is, who will read it, how it goes back, the questions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from appraisal_app.application.documents.words import day
from appraisal_app.reporting.documents.opening import joined, shortened
from appraisal_app.reporting.fitting import unparted
from appraisal_app.reporting.style import Role
from appraisal_app.reporting.tagged.form_story import FormStory
from appraisal_app.reporting.tagged.layout import Furniture

if TYPE_CHECKING:
    from collections.abc import Iterator

    from appraisal_app.application.form_content import FillableForm, FormPart, Question
    from appraisal_app.reporting.tagged.press import Press

_OPEN = (
    "Open this file in a PDF program, such as Acrobat Reader, Preview, or a web browser. Click "
    "into a box and type. A box takes {limit:,} characters, more than it shows at once."
)
_SAVE = "Save the file, under any name. Printing it, also into a PDF, loses the answers."
_SEND = "Send the saved file back to whoever sent it to you{due}. "
_AGAIN = (
    "You may send it once more if you change your mind; then somebody asks you which one counts."
)
_ONCE = "Send it once: nobody could tell a second one of yours from somebody else's."
_LEAVE = "Leave empty what you do not want to answer. Write nothing about anybody's health."


def fillable_story(form: FillableForm, press: Press) -> FormStory:
    """What to read before typing stands on the first page; the questions follow."""
    story = FormStory(press)
    story.paragraph(joined(form.trust, f"Review {form.review}"), Role.OVERLINE, leads=True)
    story.heading(1, form.title)
    due = unparted(day(form.due)) if form.due is not None else "no day is set"
    story.facts(
        [
            ("To be filled in by", form.writer),
            ("Due", due),
            ("Number of the form", form.id),
            *form.facts,
        ]
    )
    with story.section():
        story.heading(2, "Who will see your answers")
        story.bullets(form.sight)
    with story.section():
        story.heading(2, "How to fill it in and send it back")
        story.numbered(tuple(_steps(form)))
    story.page_break()
    for part in form.parts:
        _part(story, part)
    return story


def fillable_furniture(form: FillableForm) -> Furniture:
    """The trust, that it is confidential, and the number on every page."""
    return Furniture(
        header_left=form.trust,
        header_right="CONFIDENTIAL · form to fill in",
        footer_left=f"{shortened(f'{form.title} {form.review}')} · form {form.id}",
    )


def typed_words(form: FillableForm) -> Iterator[str]:
    """What somebody typed, and what a form asks in the words of the process it belongs to."""
    yield from (form.trust, form.review, form.writer, *(value for _, value in form.facts))
    for part in form.parts:
        yield from (part.title, *part.above)
        yield from (words for pair in part.said for words in pair)
        for each in part.questions:
            yield from (each.about, each.ask, *(choice.label for choice in each.choices))


def _steps(form: FillableForm) -> Iterator[str]:
    until = f" by {unparted(day(form.due))}" if form.due is not None else ""
    if form.first:
        yield form.first
    yield _OPEN.format(limit=_limit(form))
    yield _SAVE
    yield _SEND.format(due=until) + (_AGAIN if form.may_come_twice else _ONCE)
    yield _LEAVE


def _limit(form: FillableForm) -> int:
    return max((each.limit for part in form.parts for each in part.questions), default=0)


def _part(story: FormStory, part: FormPart) -> None:
    with story.section():
        story.heading(2, part.title, kicker=part.over)
        for words in part.above:
            story.paragraph(words, Role.NOTE, leads=bool(part.questions))
        for ask, words in part.said:
            story.heading(3, ask)
            story.prose(words)
        for question in part.questions:
            _question(story, question)


def _question(story: FormStory, question: Question) -> None:
    tip = f"{question.about}: {question.ask}" if question.about else question.ask
    with story.section(), story.together():
        story.heading(3, question.ask)
        if question.hint:
            story.paragraph(question.hint, Role.NOTE, leads=True)
        if question.limit:
            story.text_answer(question.name, tip, limit=question.limit, lines=question.lines)
        if question.choices:
            choices = [(each.value, each.label) for each in question.choices]
            story.choice_answer(question.name, tip, choices)
        if question.tick:
            story.tick_answer(question.name, question.tick, f"{tip}: {question.tick}")
