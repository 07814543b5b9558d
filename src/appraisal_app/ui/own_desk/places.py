"""Where things stand on the desk, for the builders of fields."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

from appraisal_app.domain.own_desk import OwnDesk, OwnReview
from appraisal_app.domain.own_words import with_review
from appraisal_app.ui.kept_pages.places import whole, within
from appraisal_app.ui.stages.places import At


def desk_at(desk: OwnDesk) -> At[OwnDesk]:
    """The desk itself; its fields have no prefix."""
    return whole(desk)


def review_place(desk: OwnDesk, review: OwnReview) -> At[OwnReview]:
    """That review of the desk; its fields have no prefix."""
    review_id = review.id
    return within(
        desk,
        lambda kept: kept.review(review_id),
        lambda kept, changed: with_review(kept, replace(changed, id=review_id)),
    )


BEFORE_ANY = datetime(1, 1, 1, tzinfo=UTC)
"""Stands for the moment of submitting while there has been none."""
