"""Notes one form's answers in a round, and knows them again when they come twice."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Final

from appraisal_app.domain.errors import DomainError, Refusal
from appraisal_app.domain.feedback.asking import Question, QuestionKind
from appraisal_app.domain.feedback.rounds import (
    LONGEST_TEXT,
    Answer,
    FeedbackRound,
    GroupForm,
    Reply,
)
from appraisal_app.domain.feedback.summary import repeats
from appraisal_app.domain.phrases import phrased

RELEASED: Final = (
    "The summary has been released, once and whole, so nothing can be added or changed any more. "
    "What came too late cannot be used; delete it."
)
DESTROYED: Final = "The answers have been destroyed, so nothing can be added or changed any more."
NO_GROUP: Final = "Say to which group these answers belong. Nothing was noted."
OTHER_QUESTION: Final = (
    "These answers belong to other questions than those of this round. Nothing was noted; ask for "
    "a form of this round."
)
NOT_ON_SCALE: Final = (
    "One answer is not a word of this round's scale. Nothing was noted; choose one of the words "
    "that are offered."
)
NOTHING_SAID: Final = "There is no answer to any question yet. Enter at least one."
TOO_LONG: Final = phrased(
    "One answer has more than {longest_text} characters. Nothing was noted; shorten it.",
    longest_text=f"{LONGEST_TEXT:,}",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Entered:
    """The round after it, the id of the answer, and the id of an earlier one that says the same.

    With `repeat_of` nothing was noted, and `answer` is "".
    """

    feedback: FeedbackRound
    answer: str = ""
    repeat_of: str = ""


def entered(
    feedback: FeedbackRound,
    group: str,
    said: Mapping[str, str],
    *,
    answer: str,
    on: date,
    is_another: bool = False,
) -> Entered:
    """The round with one more form; `said` has, by question id, a key of the scale or a text.

    The very same answers of one group are not noted a second time unless `is_another` says that
    somebody else gave them. Raises DomainError when they cannot be noted.
    """
    if sentence := _against(feedback, group, said):
        raise DomainError((Refusal(sentence=sentence, hard=True),))
    came = Answer(id=answer, group=group, received_on=on, replies=tuple(_replies(feedback, said)))
    after = replace(feedback, answers=(*feedback.answers, came))
    earlier = dict(repeats(after)).get(answer, "")
    if earlier and not is_another:
        return Entered(feedback=feedback, repeat_of=earlier)
    return Entered(feedback=after, answer=answer)


def without_answer(feedback: FeedbackRound, answer: str) -> FeedbackRound:
    """Without one form, and without what was decided about its words; raises DomainError."""
    if sentence := closed(feedback):
        raise DomainError((Refusal(sentence=sentence, hard=True),))
    return replace(
        feedback,
        answers=tuple(each for each in feedback.answers if each.id != answer),
        vetted=tuple(each for each in feedback.vetted if each.answer != answer),
    )


def with_form(feedback: FeedbackRound, form: GroupForm) -> FeedbackRound:
    """With one more form that goes to a group; raises DomainError."""
    if sentence := closed(feedback) or ("" if feedback.group(form.group) else NO_GROUP):
        raise DomainError((Refusal(sentence=sentence, hard=True),))
    return replace(feedback, forms=(*feedback.forms, form))


def came_on(feedback: FeedbackRound, form: str, answer: str) -> FeedbackRound:
    """The round that knows what came on a numbered form; of the others nothing is kept."""
    forms = tuple(
        replace(each, answer=answer) if each.id == form and each.number else each
        for each in feedback.forms
    )
    return replace(feedback, forms=forms)


def earlier_on(feedback: FeedbackRound, form: GroupForm) -> str:
    """The id of what came on that numbered form before and is still here, or ""."""
    return form.answer if form.number and feedback.answer(form.answer) is not None else ""


def group_of_form(feedback: FeedbackRound, form: str) -> str:
    """The id of the group that a form was made for, or ""."""
    return next((each.group for each in feedback.forms if each.id == form), "")


def closed(feedback: FeedbackRound) -> str:
    """Why nothing can be entered or decided any more; "" while it can."""
    if feedback.destroyed_at is not None:
        return DESTROYED
    return RELEASED if feedback.released_at is not None else ""


def _against(feedback: FeedbackRound, group: str, said: Mapping[str, str]) -> str:
    given = {key: text for key, text in said.items() if text.strip()}
    asked = {each.id: each for each in feedback.questions}
    chosen = [
        text
        for key, text in given.items()
        if key in asked and asked[key].kind is QuestionKind.CHOICE
    ]
    scale = {each.key for each in feedback.scale}
    reasons = (
        (bool(closed(feedback)), closed(feedback)),
        (feedback.group(group) is None, NO_GROUP),
        (not given.keys() <= asked.keys(), OTHER_QUESTION),
        (not given, NOTHING_SAID),
        (any(text not in scale for text in chosen), NOT_ON_SCALE),
        (any(len(text) > LONGEST_TEXT for text in given.values()), TOO_LONG),
    )
    return next((sentence for applies, sentence in reasons if applies), "")


def _replies(feedback: FeedbackRound, said: Mapping[str, str]) -> Iterator[Reply]:
    for question in feedback.questions:
        if text := said.get(question.id, "").strip():
            yield _reply(question, text)


def _reply(question: Question, text: str) -> Reply:
    if question.kind is QuestionKind.CHOICE:
        return Reply(question=question.id, chosen=text)
    return Reply(question=question.id, text=text)
