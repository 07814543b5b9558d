"""Takes the board's request into a facilitator's file: a new round, or news about the one here."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Final

from appraisal_app.domain.arriving import NOT_WANTED
from appraisal_app.domain.english_dates import long_day
from appraisal_app.domain.errors import DomainError, Refusal
from appraisal_app.domain.feedback.answering import closed
from appraisal_app.domain.feedback.asking import LOWEST_FLOOR
from appraisal_app.domain.feedback.papers import FeedbackRequest
from appraisal_app.domain.feedback.rounds import FeedbackRound
from appraisal_app.domain.packets import Packet
from appraisal_app.domain.phrases import phrased

OTHER_REVIEW: Final = (
    "This file gathers feedback for another review. Nothing was changed; make a new file for this "
    "request, so that each can be destroyed on its day."
)
QUESTIONS_STAY: Final = (
    "Answers have come already, so questions, groups and how many answers are needed stay as they "
    "were."
)
NO_NEWS: Final = "Nothing in the request has changed."


@dataclass(frozen=True, slots=True, kw_only=True)
class Taken:
    """The round with the request in it, and what is new in plain sentences."""

    feedback: FeedbackRound
    news: tuple[str, ...] = ()
    is_new: bool = False


def take_request(feedback: FeedbackRound, packet: Packet, *, at: datetime) -> Taken:
    """The round with the request; once answers are there, what they answer stays.

    Raises DomainError for what is no such request, for another review, and once it is all over.
    """
    request = packet.body
    if not isinstance(request, FeedbackRequest):
        raise _refused(NOT_WANTED)
    if feedback.review not in {"", request.review}:
        raise _refused(OTHER_REVIEW)
    if sentence := closed(feedback):
        raise _refused(sentence)
    after = replace(
        feedback,
        facilitator=feedback.facilitator or request.facilitator,
        chief_executive=request.chief_executive,
        trust=packet.label.trust,
        review=request.review,
        label=request.label,
        came_at=feedback.came_at or at,
        due=request.due,
        seen_by=request.seen_by,
        kept_years=request.kept_years,
        destroy_on=request.destroy_on,
    )
    if not feedback.answers:
        after = _with_questions(after, request)
    is_new = not feedback.review
    news = () if is_new else tuple(_news(feedback, request)) or (NO_NEWS,)
    return Taken(feedback=after, news=news, is_new=is_new)


def _with_questions(feedback: FeedbackRound, request: FeedbackRequest) -> FeedbackRound:
    counted = {each.id: each.asked for each in feedback.groups}
    return replace(
        feedback,
        floor=max(request.floor, LOWEST_FLOOR),
        scale=request.scale,
        questions=request.questions,
        groups=tuple(
            replace(each, asked=counted.get(each.id, each.asked)) for each in request.groups
        ),
        forms=tuple(f for f in feedback.forms if any(g.id == f.group for g in request.groups)),
    )


def _news(feedback: FeedbackRound, request: FeedbackRequest) -> Iterator[str]:
    if feedback.due != request.due:
        day = long_day(request.due)
        yield (
            phrased("The summary is wanted by {day} now.", day=day)
            if day
            else "It has no due date any more."
        )
    if feedback.destroy_on != request.destroy_on:
        yield phrased(
            "The answers are to be destroyed on {destroy_on} now.",
            destroy_on=long_day(request.destroy_on),
        )
    if (feedback.seen_by, feedback.kept_years) != (request.seen_by, request.kept_years):
        yield "Who will see the summary, or for how long it is kept, has changed. Read it on Home."
    groups = {each.id for each in feedback.groups} != {each.id for each in request.groups}
    if groups or feedback.questions != request.questions or feedback.floor != request.floor:
        yield QUESTIONS_STAY if feedback.answers else "Groups or questions have changed."


def _refused(sentence: str) -> DomainError:
    return DomainError((Refusal(sentence=sentence, hard=True),))
