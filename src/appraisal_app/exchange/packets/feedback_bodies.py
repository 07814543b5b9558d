"""Requests for feedback and released summaries, held to what types cannot say."""

from __future__ import annotations

from typing import Final

from appraisal_app.domain.feedback.asking import LOWEST_FLOOR, Question, QuestionKind
from appraisal_app.domain.feedback.papers import FeedbackRequest
from appraisal_app.domain.feedback.released import FeedbackSummary, GroupSummary, Heard
from appraisal_app.domain.phrases import phrased
from appraisal_app.exchange.errors import RecordError

HIGHEST_FLOOR: Final = 1_000
YEARS_KEPT: Final = range(201)
_TRACE: Final = "it is held back, and something of it is here"


def check_feedback_request(request: FeedbackRequest) -> None:
    """Raises RecordError at the first thing that types cannot say."""
    if not request.review:
        raise RecordError("body.review", "every review needs an id of its own")
    if not request.facilitator.strip():
        raise RecordError("body.facilitator", "it asks nobody")
    if not request.scale:
        raise RecordError("body.scale", "the scale has no words")
    if request.kept_years not in YEARS_KEPT:
        raise RecordError("body.kept_years", "it is not between 0 and 200")
    _check_floor(request.floor)
    _check_ids("body.scale", [each.key for each in request.scale])
    _check_ids("body.questions", [each.id for each in request.questions])
    _check_ids("body.groups", [each.id for each in request.groups])
    _check_ids("body.seen_by", [each.reader for each in request.seen_by])


def check_feedback_summary(told: FeedbackSummary) -> None:
    """Raises RecordError at the first group of which more is told than its answers allow."""
    _check_floor(told.floor)
    _check_ids("body.questions", [each.id for each in told.questions])
    _check_ids("body.groups", [each.id for each in told.groups])
    for number, group in enumerate(told.groups):
        _check_group(f"body.groups[{number}]", group, told)


def _check_group(place: str, group: GroupSummary, told: FeedbackSummary) -> None:
    if [each.question for each in group.heard] != [each.id for each in told.questions]:
        raise RecordError(f"{place}.heard", "it does not answer the questions in their order")
    if not group.is_shown and (group.asked, group.answered) != (None, None):
        raise RecordError(place, _TRACE)
    for number, (heard, question) in enumerate(zip(group.heard, told.questions, strict=True)):
        _check_heard(f"{place}.heard[{number}]", heard, question, told.floor)


def _check_heard(place: str, heard: Heard, question: Question, floor: int) -> None:
    if not heard.is_shown:
        if heard.counts or heard.texts:
            raise RecordError(place, _TRACE)
        return
    is_text = question.kind is QuestionKind.TEXT
    if bool(heard.texts) is not is_text or bool(heard.counts) is is_text:
        raise RecordError(place, "it is not the kind of answer that was asked for")
    if any(each.times < 0 for each in heard.counts):
        raise RecordError(f"{place}.counts", "a number is below nought")
    if len(heard.texts) + sum(each.times for each in heard.counts) < floor:
        raise RecordError(place, "fewer answered than are needed to show anything")


def _check_floor(floor: int) -> None:
    if not LOWEST_FLOOR <= floor <= HIGHEST_FLOOR:
        raise RecordError(
            "body.floor",
            phrased(
                "it is not between {lowest_floor} and {highest_floor}",
                lowest_floor=LOWEST_FLOOR,
                highest_floor=HIGHEST_FLOOR,
            ),
        )


def _check_ids(place: str, ids: list[str]) -> None:
    if len(set(ids)) != len(ids) or "" in ids:
        raise RecordError(place, "an id is missing or used twice")
