"""Looks into a stakeholder's form that came back, and enters it as if it had been typed here."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

from appraisal_app.application.feedback.editing import FeedbackEditor
from appraisal_app.application.feedback.entering import OnForm, enter
from appraisal_app.application.fillable.answers import Flagged, settled
from appraisal_app.application.fillable.stakeholders.asked import fields_of
from appraisal_app.application.ports.fillable import Filled
from appraisal_app.application.ports.services import Services
from appraisal_app.domain.errors import DomainError, Refusal
from appraisal_app.domain.feedback.answering import Entered, closed, earlier_on
from appraisal_app.domain.feedback.rounds import Answer, FeedbackRound, GroupForm
from appraisal_app.domain.fillable_forms import LONGEST_ANSWER, damaged_letters
from appraisal_app.domain.phrases import phrased
from appraisal_app.domain.returning import NOTHING_SAID, TOO_LONG, UNCHANGED, UNKNOWN

TAKEN_ALREADY: Final = phrased(
    "This form was taken in already. {unchanged} There is nothing to do but to delete it.",
    unchanged=UNCHANGED,
)
OTHER_QUESTIONS: Final = phrased(
    "This form asks other questions than this round does now, or some of "
    "its pages are missing. {unchanged} Make a new form, or type in by "
    "hand what still fits.",
    unchanged=UNCHANGED,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class CameBack:
    """A form that may be taken in; `said` has each answer by the id of its question."""

    form: GroupForm
    group: str
    """The name of its group."""
    said: Mapping[str, str] = field(repr=False)
    flagged: tuple[Flagged, ...] = field(default=(), repr=False)
    earlier: str = ""
    """The id of what came on the same numbered form before, with other answers, or ""."""
    repeat_of: str = ""
    """The id of an answer of that group that says the very same, or ""."""

    @property
    def is_asked(self) -> bool:
        """Whether somebody has to choose before it is taken in."""
        return bool(self.earlier or self.repeat_of or self.flagged)


def look_into_group_form(feedback: FeedbackRound, filled: Filled) -> CameBack:
    """What came, nothing changed; raises DomainError when it may not come in."""
    form = next((each for each in feedback.forms if each.id == filled.form), None)
    if sentence := closed(feedback):
        raise _refused(sentence)
    if form is None:
        raise _refused(UNKNOWN)
    said = _answers(feedback, filled)
    earlier = earlier_on(feedback, form)
    same = _same(feedback, form.group, said)
    if earlier and earlier in same:
        raise _refused(TAKEN_ALREADY)
    group = feedback.group(form.group)
    return CameBack(
        form=form,
        group=group.name.strip() if group is not None else "",
        said=said,
        flagged=_flagged(feedback, said),
        earlier=earlier,
        repeat_of=same[0] if same else "",
    )


def take_group_form(
    editor: FeedbackEditor, came: CameBack, services: Services, *, is_another: bool = False
) -> Entered:
    """Enter it, in place of what came on the same numbered form before; undoable.

    Raises DomainError or AppError, and changes nothing then.
    """
    return enter(
        editor,
        came.form.group,
        came.said,
        services,
        is_another=is_another,
        came=OnForm(form=came.form.id, instead_of=came.earlier),
    )


def _answers(feedback: FeedbackRound, filled: Filled) -> dict[str, str]:
    places = fields_of(feedback)
    if any(each.name not in filled.answers for each in places):
        raise _refused(OTHER_QUESTIONS)
    if any(len(text) > LONGEST_ANSWER for text in filled.answers.values()):
        raise _refused(TOO_LONG)
    said = {each.about: settled(each, filled.answers[each.name]) for each in places}
    if not any(said.values()):
        raise _refused(NOTHING_SAID)
    return {question: words for question, words in said.items() if words}


def _flagged(feedback: FeedbackRound, said: Mapping[str, str]) -> tuple[Flagged, ...]:
    return tuple(
        Flagged(question=question.text, text=said[question.id], places=places)
        for question in feedback.questions
        if (places := damaged_letters(said.get(question.id, "")))
    )


def _same(feedback: FeedbackRound, group: str, said: Mapping[str, str]) -> tuple[str, ...]:
    """The ids of the answers of that group with the very same words."""
    return tuple(each.id for each in feedback.answers_of(group) if said_in(each) == said)


def said_in(answer: Answer) -> dict[str, str]:
    """What was said, by question, without what was left out."""
    given = {each.question: (each.chosen or each.text).strip() for each in answer.replies}
    return {question: words for question, words in given.items() if words}


def _refused(sentence: str) -> DomainError:
    return DomainError((Refusal(sentence=sentence, hard=True),))
