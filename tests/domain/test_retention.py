"""When a review may go, and what stands against it."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from tests.ui.stages.records import full_record

from appraisal_app.domain.access_requests import AccessRequest, AccessRequests
from appraisal_app.domain.cycle import Action, Moved, Status
from appraisal_app.domain.disposals import Disposal, Disposals, DisposedKind
from appraisal_app.domain.letter import Appeal, AppealDecision
from appraisal_app.domain.people import Role
from appraisal_app.domain.record import Record
from appraisal_app.domain.retention import (
    closed_on,
    disposal_due,
    disposal_of,
    obstacles,
)
from appraisal_app.domain.year import Concerns

NO_REQUESTS = AccessRequests(id="file")


def closed(on: date, *, years: int = 6) -> Record:
    record = full_record(Status.CLOSED)
    at = datetime(on.year, on.month, on.day, 12, tzinfo=UTC)
    moved = Moved(at=at, by=Role.CHAIR, action=Action.CLOSE)
    return replace(
        record,
        cycle=replace(record.cycle, moves=(moved,)),
        confidentiality=replace(record.confidentiality, retention_years=years),
        appeal=Appeal(id=record.cycle.id),
        concerns=Concerns(id=record.cycle.id),
    )


@pytest.mark.parametrize(
    ("on", "years", "due"),
    [
        (date(2026, 12, 4), 6, date(2032, 12, 4)),
        (date(2024, 2, 29), 6, date(2030, 2, 28)),
        (date(2024, 2, 29), 4, date(2028, 2, 29)),
        (date(2026, 1, 31), 0, date(2026, 1, 31)),
        (date(2026, 1, 31), -3, date(2026, 1, 31)),
        (date(2026, 1, 31), 9000, None),
    ],
)
def test_a_review_may_go_so_many_years_after_it_was_closed(
    on: date, years: int, due: date | None
) -> None:
    assert disposal_due(closed(on, years=years)) == due


@pytest.mark.parametrize("status", [Status.MEETING, Status.READY_TO_SIGN])
def test_a_review_that_is_not_closed_has_no_such_day(status: Status) -> None:
    record = full_record(status)
    assert closed_on(record) is None
    assert disposal_due(record) is None


def test_the_disposal_of_a_review_begins_with_what_the_file_knows() -> None:
    record = closed(date(2020, 12, 4))
    disposal = disposal_of(record, "d")
    assert disposal.review == record.cycle.id
    assert disposal.due_on == date(2026, 12, 4)
    assert disposal.kept_for == "6 years after the review is closed"
    assert record.cycle.label in disposal.what


def test_a_request_an_appeal_a_hold_or_an_unfinished_review_stands_against_it() -> None:
    record = closed(date(2020, 12, 4))
    assert obstacles(record, NO_REQUESTS, " ") == ()
    asked = AccessRequest(id="a", received_on=date(2026, 1, 5))
    requests = AccessRequests(id="file", requests=(asked,))
    assert len(obstacles(record, requests, "")) == 1
    answered = replace(asked, answered_on=date(2026, 2, 5))
    assert obstacles(record, replace(requests, requests=(answered,)), "") == ()
    lodged = replace(record, appeal=replace(record.appeal, lodged_on=date(2020, 12, 8)))
    assert len(obstacles(lodged, NO_REQUESTS, "")) == 1
    decided = replace(lodged, appeal=replace(lodged.appeal, decision=AppealDecision.UPHELD))
    assert obstacles(decided, NO_REQUESTS, "") == ()
    assert "A claim" in obstacles(record, NO_REQUESTS, "A claim")[0]
    assert len(obstacles(full_record(Status.MEETING), NO_REQUESTS, "")) >= 1


def test_the_latest_disposal_is_the_one_done_last_and_then_the_one_entered_last() -> None:
    first = Disposal(id="1", done_on=date(2026, 1, 5))
    second = Disposal(id="2", done_on=date(2026, 1, 5))
    kept = Disposals(id="file", disposals=(first, second, Disposal(id="3")))
    assert kept.latest is second
    assert kept.done == (first, second)
    assert Disposals(id="file").latest is None


def test_copies_of_a_review_are_not_the_review() -> None:
    copies = Disposal(id="1", kind=DisposedKind.COPIES, review="r")
    whole = Disposal(id="2", kind=DisposedKind.REVIEW, review="r")
    assert Disposals(id="file", disposals=(copies,)).of_review("r") is None
    assert Disposals(id="file", disposals=(copies, whole)).of_review("r") is whole
    assert Disposals(id="file", disposals=(whole,)).of_review("") is None
