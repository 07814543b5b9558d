"""What of the chief executive's draft is submitted, and the moments at which that changes."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

from appraisal_app.domain.errors import DomainError, Refusal
from appraisal_app.domain.own_desk import OwnDesk, OwnReview, Received
from appraisal_app.domain.process import Framework, FrameworkUse
from appraisal_app.domain.reflection import AreaResponse, ReflectionVersion, Response

NOTHING_WRITTEN = "Nothing is written yet, so there is nothing to submit."
SUBMITTED_ALREADY = "This is submitted already. Take it back first to change it."
NOT_SUBMITTED = "Nothing is submitted that could be taken back."
FROZEN = "What was submitted stays as it was. Take it back and submit it again to change it."


def answered_areas(frameworks: tuple[Framework, ...]) -> frozenset[str]:
    """The ids of the areas that are answered one by one."""
    return frozenset(
        area.id
        for framework in frameworks
        if framework.use is not FrameworkUse.PROMPTS
        for area in framework.domains
    )


def submission(review: OwnReview, *, at: datetime) -> ReflectionVersion:
    """The very words that are submitted, as the next edition: preview and file are made of it.

    Left out is what has no words in it, and what answers something that is not asked any more.
    """
    draft = review.draft
    asked = {each.id for each in review.objectives}
    areas = answered_areas(review.frameworks)
    return ReflectionVersion(
        edition=review.next_edition,
        submitted_at=at,
        responses=tuple(
            each
            for each in draft.responses
            if each.objective in asked and each != Response(objective=each.objective)
        ),
        areas=tuple(
            each
            for each in draft.areas
            if each.area in areas and each != AreaResponse(area=each.area)
        ),
        achievements=draft.achievements,
        challenges=draft.challenges,
        outside_control=draft.outside_control,
        support_wanted=draft.support_wanted,
        development=draft.development,
        ideas=draft.ideas,
        wellbeing_raised=draft.wellbeing_raised,
    )


def is_empty(words: ReflectionVersion) -> bool:
    """Whether nothing at all is said in it."""
    return words == ReflectionVersion(edition=words.edition, submitted_at=words.submitted_at)


def submitted(review: OwnReview, *, at: datetime) -> OwnReview:
    """The review with its draft submitted as the next edition; raises DomainError."""
    if review.is_submitted:
        raise DomainError((Refusal(sentence=SUBMITTED_ALREADY, hard=True),))
    words = submission(review, at=at)
    if is_empty(words):
        raise DomainError((Refusal(sentence=NOTHING_WRITTEN, hard=True),))
    return replace(review, submitted=(*review.submitted, words), withdrawn_at=None)


def taken_back(review: OwnReview, *, at: datetime) -> OwnReview:
    """The review open for writing again; what was submitted is kept. Raises DomainError."""
    if not review.is_submitted:
        raise DomainError((Refusal(sentence=NOT_SUBMITTED, hard=True),))
    return replace(review, withdrawn_at=at)


def with_review(desk: OwnDesk, changed: OwnReview) -> OwnDesk:
    """The desk with that review in place of the one with its id, or added."""
    if desk.review(changed.id) is None:
        return replace(desk, reviews=(*desk.reviews, changed))
    reviews = tuple(changed if each.id == changed.id else each for each in desk.reviews)
    return replace(desk, reviews=reviews)


def rewritten(before: OwnDesk, after: OwnDesk) -> bool:
    """Whether an edit touches what went to the board, or words that are submitted just now."""
    return any(_is_rewritten(old, after.review(old.id)) for old in before.reviews)


def _is_rewritten(old: OwnReview, new: OwnReview | None) -> bool:
    if new is None:
        return bool(old.submitted) or _sent(old.received) != _sent(None)
    if new.submitted != old.submitted or new.withdrawn_at != old.withdrawn_at:
        return True
    if old.is_submitted and new.draft != old.draft:
        return True
    return _sent(old.received) != _sent(new.received)


def _sent(received: Received | None) -> tuple[object, ...]:
    """What went to the board about the statement; only sending it again adds to it."""
    if received is None:
        return ((), (), None)
    signed = received.document if received.is_signed_here else None
    return received.comments_sent, received.not_signed, signed


def is_begun(review: OwnReview) -> bool:
    """Whether anything would be submitted now."""
    return not is_empty(submission(review, at=_ANY_TIME))


_ANY_TIME = datetime(1, 1, 1, tzinfo=UTC)
