"""What may leave the facilitator's file, and the rule that keeps one voice from being heard out.

A group shows its answers to a question only when enough came. What is held back leaves no trace: no
number, no total over groups, and nothing from which one could be worked out by subtracting.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from appraisal_app.domain.feedback.rounds import (
    LOWEST_FLOOR,
    Answer,
    FeedbackRound,
    Group,
    Question,
    QuestionKind,
    Verdict,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Count:
    """How many of a group chose one word of the scale."""

    word: str
    times: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Heard:
    """What one group says to one question; `texts` are in the order of the alphabet.

    It is either shown whole or not at all: with `is_shown` False everything else is empty.
    """

    question: str
    is_shown: bool
    counts: tuple[Count, ...] = ()
    texts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class GroupSummary:
    """What one group says; the numbers are None for a group of which nothing is shown."""

    id: str
    name: str
    asked: int | None = None
    returned: int | None = None
    heard: tuple[Heard, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class AskedQuestion:
    """A question in the words in which it was asked."""

    id: str
    text: str
    kind: QuestionKind
    area: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class FeedbackSummary:
    """The whole of what is released, once; `floor` is told so that gaps explain themselves."""

    review: str
    label: str
    facilitator: str
    released_on: date
    floor: int
    destroy_on: date | None = None
    questions: tuple[AskedQuestion, ...] = ()
    groups: tuple[GroupSummary, ...] = ()


def summary(feedback: FeedbackRound, *, on: date) -> FeedbackSummary:
    """What would be released now; nothing in it depends on an answer that is held back."""
    return FeedbackSummary(
        review=feedback.review,
        label=feedback.label,
        facilitator=feedback.facilitator,
        released_on=on,
        floor=_floor(feedback),
        destroy_on=feedback.destroy_on,
        questions=tuple(
            AskedQuestion(id=each.id, text=each.text, kind=each.kind, area=each.area)
            for each in feedback.questions
        ),
        groups=tuple(_group(feedback, each) for each in feedback.groups),
    )


def unvetted(feedback: FeedbackRound) -> tuple[tuple[Answer, Question], ...]:
    """The free texts about which nobody has decided yet."""
    return tuple(
        (answer, question)
        for question in feedback.questions
        if question.kind is QuestionKind.TEXT
        for answer in feedback.answers
        if answer.to(question.id).is_given and feedback.vetted_as(answer.id, question.id) is None
    )


def repeats(feedback: FeedbackRound) -> tuple[tuple[str, str], ...]:
    """Pairs of ids of answers of one group that say the very same: the later, and the earlier."""
    seen: dict[tuple[str, tuple[object, ...]], str] = {}
    found: list[tuple[str, str]] = []
    for answer in feedback.answers:
        said = answer.group, tuple(sorted(_said(answer)))
        if said in seen:
            found.append((answer.id, seen[said]))
        else:
            seen[said] = answer.id
    return tuple(found)


def _said(answer: Answer) -> Iterator[tuple[str, str, str]]:
    for each in answer.replies:
        if each.is_given:
            yield each.question, each.chosen, " ".join(each.text.split()).casefold()


def _floor(feedback: FeedbackRound) -> int:
    return max(feedback.floor, LOWEST_FLOOR)


def _group(feedback: FeedbackRound, group: Group) -> GroupSummary:
    answers = feedback.answers_of(group.id)
    heard = tuple(_heard(feedback, answers, each) for each in feedback.questions)
    # The number of forms says how many were silent, so it goes with what is shown only.
    is_shown = any(each.is_shown for each in heard)
    return GroupSummary(
        id=group.id,
        name=group.name,
        asked=group.asked if is_shown else None,
        returned=len(answers) if is_shown else None,
        heard=heard,
    )


def _heard(feedback: FeedbackRound, answers: tuple[Answer, ...], question: Question) -> Heard:
    given = tuple(each for each in answers if each.to(question.id).is_given)
    if question.kind is QuestionKind.CHOICE:
        return _chosen(feedback, given, question)
    texts = tuple(
        sorted(_texts(feedback, given, question), key=lambda text: (text.casefold(), text))
    )
    if len(texts) < _floor(feedback):
        return Heard(question=question.id, is_shown=False)
    return Heard(question=question.id, is_shown=True, texts=texts)


def _chosen(feedback: FeedbackRound, given: tuple[Answer, ...], question: Question) -> Heard:
    keys = [each.to(question.id).chosen for each in given]
    known = [key for key in keys if any(key == rating.key for rating in feedback.scale)]
    if len(known) < _floor(feedback):
        return Heard(question=question.id, is_shown=False)
    counts = tuple(
        Count(word=rating.label, times=known.count(rating.key)) for rating in feedback.scale
    )
    return Heard(question=question.id, is_shown=True, counts=counts)


def _texts(feedback: FeedbackRound, given: tuple[Answer, ...], question: Question) -> Iterator[str]:
    """What goes out of the texts: nothing that was not vetted."""
    for answer in given:
        vetted = feedback.vetted_as(answer.id, question.id)
        if vetted is None or vetted.verdict is Verdict.LEFT_OUT:
            continue
        own = answer.to(question.id).text.strip()
        yield vetted.words.strip() if vetted.verdict is Verdict.REWORDED else own
