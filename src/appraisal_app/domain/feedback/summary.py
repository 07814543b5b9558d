"""What may leave the facilitator's file, and the rule that keeps one voice from being heard out.

A group shows its answers to a question only when enough came. What is held back leaves no trace: no
number, no total over groups, and nothing from which one could be worked out by subtracting.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from appraisal_app.domain.feedback.asking import Group, Question, QuestionKind
from appraisal_app.domain.feedback.released import Count, FeedbackSummary, GroupSummary, Heard
from appraisal_app.domain.feedback.rounds import Answer, FeedbackRound, Verdict


def summary(feedback: FeedbackRound, *, on: date) -> FeedbackSummary:
    """What would be released now; nothing in it depends on an answer that is held back."""
    return FeedbackSummary(
        review=feedback.review,
        label=feedback.label,
        facilitator=feedback.facilitator,
        released_on=on,
        floor=feedback.needed,
        destroy_on=feedback.destroy_on,
        questions=feedback.questions,
        groups=tuple(_group(feedback, each) for each in feedback.groups),
    )


def unvetted(feedback: FeedbackRound) -> tuple[tuple[Answer, Question], ...]:
    """The free texts about which nobody has decided yet, or not to the end."""
    return tuple(
        (answer, question)
        for answer, question in texts_to_read(feedback)
        if not is_decided(feedback, answer, question)
    )


def texts_to_read(feedback: FeedbackRound) -> tuple[tuple[Answer, Question], ...]:
    """Every free text, question by question."""
    return tuple(
        (answer, question)
        for question in feedback.questions
        if question.kind is QuestionKind.TEXT
        for answer in feedback.answers
        if answer.to(question.id).text.strip()
    )


def is_decided(feedback: FeedbackRound, answer: Answer, question: Question) -> bool:
    """Whether it is settled what becomes of that text."""
    vetted = feedback.vetted_as(answer.id, question.id)
    return vetted is not None and vetted.is_settled


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


def _group(feedback: FeedbackRound, group: Group) -> GroupSummary:
    heard: list[Heard] = []
    counted: set[str] = set()
    for question in feedback.questions:
        said, of = _heard(feedback, group, question)
        heard.append(said)
        counted |= of
    # A number of all forms would count those too that answered only what is held back.
    return GroupSummary(
        id=group.id,
        name=group.name,
        asked=group.asked if counted else None,
        answered=len(counted) if counted else None,
        heard=tuple(heard),
    )


def _heard(feedback: FeedbackRound, group: Group, question: Question) -> tuple[Heard, set[str]]:
    """What is shown, and the ids of the answers that are in it."""
    said = dict(_said_to(feedback, group, question))
    if len(said) < feedback.needed:
        return Heard(question=question.id, is_shown=False), set()
    if question.kind is QuestionKind.TEXT:
        texts = tuple(sorted(said.values(), key=lambda text: (text.casefold(), text)))
        return Heard(question=question.id, is_shown=True, texts=texts), set(said)
    chosen = list(said.values())
    counts = tuple(
        Count(word=rating.label, times=chosen.count(rating.key)) for rating in feedback.scale
    )
    return Heard(question=question.id, is_shown=True, counts=counts), set(said)


def _said_to(
    feedback: FeedbackRound, group: Group, question: Question
) -> Iterator[tuple[str, str]]:
    """By the id of the answer, what would go out: a known word, or a text that was vetted."""
    words = {rating.key for rating in feedback.scale}
    for answer in feedback.answers_of(group.id):
        reply = answer.to(question.id)
        if question.kind is QuestionKind.TEXT:
            if reply.text.strip() and (text := _outgoing(feedback, answer, question)):
                yield answer.id, text
        elif reply.chosen in words:
            yield answer.id, reply.chosen


def _outgoing(feedback: FeedbackRound, answer: Answer, question: Question) -> str:
    """The text as it goes out; "" for one that was left out or that nobody vetted."""
    vetted = feedback.vetted_as(answer.id, question.id)
    if vetted is None or vetted.verdict is Verdict.LEFT_OUT or not vetted.is_settled:
        return ""
    if vetted.verdict is Verdict.REWORDED:
        return vetted.words.strip()
    return answer.to(question.id).text.strip()
