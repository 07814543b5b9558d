"""Where things stand on the desk, for the builders of fields.

Those builders work on any frozen value; they are typed over the record of a board, which has no
part in this file, so the desk takes its place here, once.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING, TypeVar, cast

from appraisal_app.domain.own_desk import OwnDesk, OwnReview
from appraisal_app.domain.own_words import with_review
from appraisal_app.ui.stages.places import At, Place

if TYPE_CHECKING:
    from appraisal_app.domain.record import Record

T = TypeVar("T")


def desk_at(desk: OwnDesk) -> At[OwnDesk]:
    """The desk itself; its fields have no prefix."""
    return At(Place("", _as_is, _put), cast("Record", desk))


def review_place(desk: OwnDesk, review: OwnReview) -> At[OwnReview]:
    """That review of the desk; its fields have no prefix."""
    review_id = review.id

    def read(record: Record) -> OwnReview | None:
        return _desk(record).review(review_id)

    def write(record: Record, value: OwnReview) -> Record:
        return cast("Record", with_review(_desk(record), replace(value, id=review_id)))

    return At(Place("", read, write), cast("Record", desk))


def _as_is(record: Record) -> OwnDesk:
    return _desk(record)


def _put(_: Record, value: OwnDesk) -> Record:
    return cast("Record", value)


def _desk(record: Record) -> OwnDesk:
    return cast("OwnDesk", record)


BEFORE_ANY = datetime(1, 1, 1, tzinfo=UTC)
"""Stands for the moment of submitting while there has been none."""
