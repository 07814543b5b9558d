"""Forms for stakeholders: what they ask, and what each answer belongs to. Nobody's name is on one.

A field is called after what it asks, so that an answer to a question that was changed or taken out
since is never taken for one to another question.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from datetime import date, datetime
from typing import Final

from appraisal_app.application.feedback.telling import who_will_see
from appraisal_app.application.fillable.asking import Asking, gathered, one_of, text
from appraisal_app.application.form_content import FillableForm, FormPart
from appraisal_app.domain.feedback.asking import Group, Question, QuestionKind
from appraisal_app.domain.feedback.rounds import LONGEST_TEXT, FeedbackRound, GroupForm
from appraisal_app.domain.fillable_forms import FormField

TITLE: Final = "Feedback about the chief executive"
CANNOT_TELL: Final = "Choose “No answer” for what you cannot tell."
ABOUT_NUMBERS: Final = (
    "This form has a number of its own, so that one that comes twice is noticed. Whoever handed it "
    "to you may know which one is yours."
)
ABOUT_COPIES: Final = (
    "Everybody in your group fills in the same form: nothing on it tells whose it is."
)
_DIGITS: Final = 10


def fields_of(feedback: FeedbackRound) -> tuple[FormField, ...]:
    """The places of all answers; `about` of each is the id of its question."""
    return _gathered(feedback)[1]


def group_form(
    feedback: FeedbackRound,
    group: Group,
    form: GroupForm,
    *,
    at: datetime,
    due: date | None = None,
) -> FillableForm:
    """The form as it is drawn."""
    parts, _ = _gathered(feedback)
    number = (("Number in the group", str(form.number)),) if form.number else ()
    return FillableForm(
        id=form.id,
        made_at=at,
        due=due,
        trust=feedback.trust,
        title=TITLE,
        review=feedback.label,
        writer=f"one of the group “{group.name.strip()}”",
        sight=tuple(_sight(feedback, form)),
        parts=parts,
        facts=number,
        may_come_twice=bool(form.number),
    )


def _sight(feedback: FeedbackRound, form: GroupForm) -> Iterator[str]:
    told = who_will_see(
        feedback.seen_by,
        facilitator=feedback.facilitator,
        floor=feedback.floor,
        destroy_on=feedback.destroy_on,
        kept_years=feedback.kept_years,
    )
    for question, words in told:
        yield f"{question}: {'; '.join(words.splitlines())}"
    yield ABOUT_NUMBERS if form.number else ABOUT_COPIES


def _gathered(
    feedback: FeedbackRound,
) -> tuple[tuple[FormPart, ...], tuple[FormField, ...]]:
    chosen = [each for each in feedback.questions if each.kind is QuestionKind.CHOICE]
    written = [each for each in feedback.questions if each.kind is QuestionKind.TEXT]
    scale = tuple(f"{each.label}: {each.meaning}" for each in feedback.scale)
    parts = (
        (FormPart(title="How far do you see this?", above=(*scale, CANNOT_TELL)), chosen),
        (FormPart(title="In your own words"), written),
    )
    return gathered((part, [_asked(feedback, q) for q in asked]) for part, asked in parts if asked)


def _asked(feedback: FeedbackRound, question: Question) -> Asking:
    is_text = question.kind is QuestionKind.TEXT
    answers = () if is_text else tuple((each.key, each.label) for each in feedback.scale)
    place = (_name(question, answers), question.id, "text" if is_text else "chosen")
    words, about = (question.text.strip(), ""), question.heading.strip()
    if is_text:
        return text(place, words, about, lines=10, limit=LONGEST_TEXT)
    return one_of(place, words, about, answers)


def _name(question: Question, answers: tuple[tuple[str, str], ...]) -> str:
    """Of the same letters for the same question, whatever stands before and after it."""
    asked = json.dumps((question.id, question.text.strip(), question.kind, answers))
    return f"q_{hashlib.sha256(asked.encode()).hexdigest()[:_DIGITS]}"
