"""What a packet brings, held to what types cannot say."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any, Final

from appraisal_app.domain.desk_papers import DeskRequest, SubmittedReflection
from appraisal_app.domain.feedback.papers import FeedbackRequest
from appraisal_app.domain.feedback.released import FeedbackSummary
from appraisal_app.domain.guest_papers import (
    AdviceRequest,
    GuestRequest,
    SubmittedAdvice,
    SubmittedView,
    ViewRequest,
)
from appraisal_app.domain.limited_copies import LimitedCopy
from appraisal_app.domain.packets import Body
from appraisal_app.domain.phrases import phrased
from appraisal_app.domain.reflection import ReflectionVersion
from appraisal_app.domain.statement_papers import (
    COMMENTS_MOST,
    DECLINED_MOST,
    DraftToComment,
    SignedStatement,
    StatementComments,
    StatementToSign,
)
from appraisal_app.exchange.errors import RecordError
from appraisal_app.exchange.packets.copied_papers import check_copy
from appraisal_app.exchange.packets.feedback_bodies import (
    check_feedback_request,
    check_feedback_summary,
)

CONFIDENCE: Final = range(11)
YEARS_KEPT: Final = range(201)


def check_request(request: DeskRequest) -> None:
    """Raises RecordError at the first thing that types cannot say."""
    if not request.review:
        raise RecordError("body.review", "every review needs an id of its own")
    if not request.scale.ratings:
        raise RecordError("body.scale.ratings", "the scale has no words")
    _check_unique("body.objectives", [each.id for each in request.objectives])
    for number, framework in enumerate(request.frameworks):
        _check_unique(f"body.frameworks[{number}]", [each.id for each in framework.domains])
    for number, each in enumerate(request.objectives):
        place = f"body.objectives[{number}]"
        _check_unique(f"{place}.success_criteria", [c.id for c in each.success_criteria])
        _check_unique(f"{place}.milestones", [m.id for m in each.milestones])


def check_reflection(submitted: SubmittedReflection) -> None:
    """Raises RecordError at the first thing that types cannot say."""
    _check_words(submitted.words, "body.words")


def _check_words(words: ReflectionVersion, place: str) -> None:
    if words.edition < 1:
        raise RecordError(f"{place}.edition", "editions are counted from 1")
    _check_unique(f"{place}.responses", [each.objective for each in words.responses])
    _check_unique(f"{place}.areas", [each.area for each in words.areas])
    for number, each in enumerate(words.areas):
        if each.confidence is not None and each.confidence not in CONFIDENCE:
            raise RecordError(f"{place}.areas[{number}].confidence", "it is not between 0 and 10")


def check_offered(offered: DraftToComment | StatementToSign) -> None:
    """Raises RecordError when the pages are missing or are not those that are named."""
    if not offered.document:
        raise RecordError("body.document", "there are no pages")
    if hashlib.sha256(offered.document).hexdigest() != offered.sha256:
        raise RecordError("body.sha256", "it is not that of the pages")


def check_comments(said: StatementComments) -> None:
    """Raises RecordError when there is more to read than a statement prints."""
    if len(said.comments) > COMMENTS_MOST:
        raise RecordError(
            "body.comments",
            phrased("there are more than {comments_most} characters", comments_most=COMMENTS_MOST),
        )


def check_signed(signed: SignedStatement) -> None:
    """Raises RecordError unless it is either signed or declined."""
    if bool(signed.document) == bool(signed.declined.strip()):
        raise RecordError("body.document", "it is neither signed nor declined, or both")
    if len(signed.declined) > DECLINED_MOST:
        raise RecordError(
            "body.declined",
            phrased("there are more than {declined_most} characters", declined_most=DECLINED_MOST),
        )


def check_guest_request(request: GuestRequest) -> None:
    """Raises RecordError at the first thing that types cannot say."""
    if isinstance(request, ViewRequest) and not request.person:
        raise RecordError("body.person", "it asks nobody")
    if not request.scale.ratings:
        raise RecordError("body.scale.ratings", "the scale has no words")
    if request.kept_years not in YEARS_KEPT:
        raise RecordError("body.kept_years", "it is not between 0 and 200")
    _check_unique("body.seen_by", [each.reader for each in request.seen_by])
    _check_unique("body.objectives", [each.id for each in request.objectives])
    for number, each in enumerate(request.objectives):
        place = f"body.objectives[{number}]"
        _check_unique(f"{place}.success_criteria", [c.id for c in each.success_criteria])
        _check_unique(f"{place}.milestones", [m.id for m in each.milestones])
    if request.reflection is not None:
        _check_words(request.reflection, "body.reflection")


def check_answer(answer: SubmittedView | SubmittedAdvice) -> None:
    """Raises RecordError at the first thing that types cannot say."""
    if answer.edition < 1:
        raise RecordError("body.edition", "editions are counted from 1")
    _check_unique("body.objectives", [each.objective for each in answer.objectives])


def _check_unique(place: str, ids: list[str]) -> None:
    if len(set(ids)) != len(ids) or "" in ids:
        raise RecordError(place, "an id is missing or used twice")


CHECKS: Mapping[type[Body], Callable[[Any], None]] = MappingProxyType(
    {
        DeskRequest: check_request,
        SubmittedReflection: check_reflection,
        DraftToComment: check_offered,
        StatementToSign: check_offered,
        StatementComments: check_comments,
        SignedStatement: check_signed,
        ViewRequest: check_guest_request,
        SubmittedView: check_answer,
        AdviceRequest: check_guest_request,
        SubmittedAdvice: check_answer,
        FeedbackRequest: check_feedback_request,
        FeedbackSummary: check_feedback_summary,
        LimitedCopy: check_copy,
    }
)
"""By what a packet brings; what needs no more than its types is not in it."""
