"""Vetting what was written, releasing once and whole, destroying: when each may be done."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime
from typing import Final

from appraisal_app.domain.errors import DomainError, Refusal
from appraisal_app.domain.feedback.answering import DESTROYED, closed
from appraisal_app.domain.feedback.rounds import FeedbackRound, Vetted
from appraisal_app.domain.feedback.summary import summary, unvetted
from appraisal_app.domain.phrases import phrased
from appraisal_app.domain.same_names import may_be_same_person

NOT_THERE: Final = "This text is not there any more. Nothing was changed."
NOBODY: Final = "Say who read it: the name of whoever decides about what was written."
NOT_THE_SUBJECT: Final = (
    "This name can be the chief executive's, who does not decide about words that are written "
    "about them. Somebody else has to read them, and give their name in full."
)
NO_BRACKETS: Final = (
    "Write what goes out instead, and put what you changed in [square brackets], so that readers "
    "see which words are not the writer's own."
)
NO_REQUEST: Final = (
    "The chair's request has not come yet, so there is nobody to release to. Ask the chair for it, "
    "and open it on Home."
)
RELEASED_ALREADY: Final = (
    "The summary has been released already: once, and whole. If the packet was lost, save the same "
    "one again."
)
NO_ANSWERS: Final = "No answers are here yet, so there is nothing to release."
NOT_BY_HAND: Final = "This is not changed by hand. Nothing was changed."
ANSWERED_ALREADY: Final = (
    "Answers have come to these questions already, so questions and groups stand as they are. "
    "Names, and how many were asked, can still be put right."
)
_ACTS: Final = ("released_at", "released", "destroyed_at", "review", "floor")
_OFFICE: Final = ("chief executive", "chief executive officer", "ceo")
_WAITING: Final = (
    "Somebody still has to read {number} that people wrote. Then the summary can be released."
)


def decided(feedback: FeedbackRound, vetted: Vetted) -> FeedbackRound:
    """The round with that decision in place of an earlier one; raises DomainError."""
    if sentence := _against(feedback, vetted):
        raise DomainError((Refusal(sentence=sentence, hard=True),))
    about = vetted.answer, vetted.question
    others = tuple(v for v in feedback.vetted if (v.answer, v.question) != about)
    return replace(feedback, vetted=(*others, vetted))


def is_subject(feedback: FeedbackRound, name: str) -> bool:
    """Whether that can be the name of whom the round is about, or their office."""
    said = " ".join(name.split()).casefold().removeprefix("the ")
    return said in _OFFICE or may_be_same_person(name, feedback.chief_executive)


def undecided(feedback: FeedbackRound, answer: str, question: str) -> FeedbackRound:
    """The round with that text to be read again; raises DomainError."""
    if sentence := closed(feedback):
        raise DomainError((Refusal(sentence=sentence, hard=True),))
    kept = tuple(v for v in feedback.vetted if (v.answer, v.question) != (answer, question))
    return replace(feedback, vetted=kept)


def why_not_release(feedback: FeedbackRound) -> str:
    """What stands in the way of releasing, in one sentence; "" when nothing does."""
    waiting = len(unvetted(feedback))
    texts = "one text" if waiting == 1 else phrased("{waiting} texts", waiting=waiting)
    reasons = (
        (feedback.released_at is not None, RELEASED_ALREADY),
        (feedback.destroyed_at is not None, DESTROYED),
        (not feedback.review, NO_REQUEST),
        (not feedback.answers, NO_ANSWERS),
        (bool(waiting), phrased(_WAITING, number=texts)),
    )
    return next((sentence for applies, sentence in reasons if applies), "")


def released(feedback: FeedbackRound, *, at: datetime, on: date) -> FeedbackRound:
    """The round with its summary released, once and whole; raises DomainError."""
    if sentence := why_not_release(feedback):
        raise DomainError((Refusal(sentence=sentence, hard=True),))
    return replace(feedback, released_at=at, released=summary(feedback, on=on))


def destroyed(feedback: FeedbackRound, *, at: datetime) -> FeedbackRound:
    """The round without any answer, for good; what was released stays. A second time is harmless.

    The ids of the forms go too: they say how many answered.
    """
    first = feedback.destroyed_at if feedback.destroyed_at is not None else at
    return replace(feedback, answers=(), vetted=(), forms=(), writing=None, destroyed_at=first)


def is_due_for_destruction(feedback: FeedbackRound, today: date) -> bool:
    """Whether the day has come on which the answers were to be destroyed."""
    if feedback.destroyed_at is not None or feedback.destroy_on is None:
        return False
    return today >= feedback.destroy_on


def tampered(before: FeedbackRound, after: FeedbackRound) -> str:
    """Why an edit may not be made: once answers are there, what they answer stands.

    Releasing and destroying are no edits.
    """
    if before == after:
        return ""
    is_answered = bool(before.answers and after.answers)
    reasons = (
        (bool(closed(before)), closed(before)),
        (any(getattr(before, n) != getattr(after, n) for n in _ACTS), NOT_BY_HAND),
        (is_answered and _asked(before) != _asked(after), ANSWERED_ALREADY),
    )
    return next((sentence for applies, sentence in reasons if applies), "")


def _asked(feedback: FeedbackRound) -> tuple[object, ...]:
    groups = frozenset(each.id for each in feedback.groups)
    return frozenset(feedback.questions), feedback.scale, groups


def _against(feedback: FeedbackRound, vetted: Vetted) -> str:
    answer = feedback.answer(vetted.answer)
    is_there = answer is not None and bool(answer.to(vetted.question).text.strip())
    reasons = (
        (bool(closed(feedback)), closed(feedback)),
        (not is_there, NOT_THERE),
        (not vetted.by.strip(), NOBODY),
        (is_subject(feedback, vetted.by), NOT_THE_SUBJECT),
    )
    return next((sentence for applies, sentence in reasons if applies), "")
