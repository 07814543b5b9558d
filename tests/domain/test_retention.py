"""When a review may go, and what stands against it."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from tests.ui.stages.records import full_record

from appraisal_app.domain.access_requests import AccessRequest, AccessRequests
from appraisal_app.domain.cycle import Action, Moved, Status
from appraisal_app.domain.disposals import (
    Disposal,
    Disposals,
    DisposedKind,
    Hold,
    HoldReason,
    PeriodChoice,
)
from appraisal_app.domain.letter import Appeal, AppealDecision
from appraisal_app.domain.people import Role
from appraisal_app.domain.record import Record
from appraisal_app.domain.retention import (
    closed_on,
    disposal_due,
    disposal_of,
    obstacles,
)
from appraisal_app.domain.retention_classes import RULES, RetentionClass
from appraisal_app.domain.year import Concerns

AFTER = date(2026, 2, 5)


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


def free(on: date, *, holds: tuple[Hold, ...] = ()) -> Record:
    return replace(
        closed(on),
        access_requests=AccessRequests(id="file"),
        disposals=Disposals(id="file", holds=holds),
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


def test_a_request_an_appeal_or_an_unfinished_review_stands_against_it() -> None:
    record = free(date(2020, 12, 4))
    assert obstacles(record) == ()
    asked = AccessRequest(id="a", received_on=date(2026, 1, 5))
    waiting = AccessRequests(id="file", requests=(asked,))
    assert len(obstacles(replace(record, access_requests=waiting))) == 1
    answered = AccessRequests(id="file", requests=(replace(asked, answered_on=date(2026, 2, 5)),))
    assert obstacles(replace(record, access_requests=answered)) == ()
    lodged = replace(record, appeal=replace(record.appeal, lodged_on=date(2020, 12, 8)))
    assert len(obstacles(lodged)) == 1
    decided = replace(lodged, appeal=replace(lodged.appeal, decision=AppealDecision.UPHELD))
    assert obstacles(decided) == ()
    assert len(obstacles(full_record(Status.MEETING))) >= 1


@pytest.mark.parametrize("why", HoldReason)
def test_a_hold_stops_everything_until_it_is_lifted(why: HoldReason) -> None:
    hold = Hold(id="h", why=why, note="Case 12", placed_on=date(2026, 1, 5))
    record = free(date(2020, 12, 4), holds=(hold,))
    (sentence,) = obstacles(record)
    assert "since 5 January 2026" in sentence
    assert sentence.endswith(": Case 12.")
    assert obstacles(free(date(2020, 12, 4), holds=(replace(hold, lifted_on=AFTER),))) == ()


def test_each_class_has_its_own_period_and_the_trust_may_choose_another() -> None:
    record = free(date(2020, 12, 4))
    given_up = replace(record, cycle=replace(record.cycle, status=Status.CLOSED_EARLY))
    assert disposal_due(given_up) == date(2021, 12, 4)
    assert disposal_due(record, DisposedKind.FORMS) == date(2021, 12, 4)
    chosen = PeriodChoice(id="p", kept=RetentionClass.FORMS, months=24, reason="Line 7")
    for periods, due in (
        ((chosen,), date(2022, 12, 4)),
        ((replace(chosen, reason=" "),), date(2021, 12, 4)),
        ((replace(chosen, months=None),), date(2021, 12, 4)),
        ((replace(chosen, kept=RetentionClass.PACKETS),), date(2021, 12, 4)),
    ):
        kept = replace(record, disposals=replace(record.disposals, periods=periods))
        assert disposal_due(kept, DisposedKind.FORMS) == due
        assert disposal_due(kept) == date(2026, 12, 4)


def test_every_class_says_where_its_period_is_from() -> None:
    assert RULES.keys() == set(RetentionClass)
    assert all(rule.source.strip() and rule.what.strip() for rule in RULES.values())


def test_certificates_are_numbered_on() -> None:
    assert Disposals(id="file").next_number == 1
    kept = Disposals(id="file", disposals=(Disposal(id="1", number=4), Disposal(id="2")))
    assert kept.next_number == 5


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
