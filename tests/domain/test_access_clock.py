"""By when an access request has to be answered: tables, and laws that hold for any dates."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from appraisal_app.domain.access_clock import clock, months_after
from appraisal_app.domain.access_requests import (
    AccessItem,
    AccessRequest,
    AccessRequests,
    ClockPause,
    Decision,
    WaitingFor,
    WithholdReason,
)
from appraisal_app.domain.bank_holidays import is_working_day

REASON = "Very many papers."
DAYS = st.dates(min_value=date(2020, 1, 1), max_value=date(2040, 12, 31))
CLARIFICATION, IDENTITY = WaitingFor.CLARIFICATION, WaitingFor.IDENTITY


def asked(received: date, *pauses: ClockPause) -> AccessRequest:
    return AccessRequest(id="a", received_on=received, pauses=pauses)


def pause(start: date, until: date | None, waiting_for: WaitingFor = CLARIFICATION) -> ClockPause:
    return ClockPause(id=f"{start}", waiting_for=waiting_for, start=start, until=until)


def due(request: AccessRequest) -> date | None:
    return clock(request, is_working_day).due


@pytest.mark.parametrize(
    ("received", "expected"),
    [
        (date(2026, 9, 3), date(2026, 10, 5)),  # 3 October is a Saturday
        (date(2025, 9, 3), date(2025, 10, 3)),
        (date(2026, 3, 31), date(2026, 4, 30)),
        (date(2026, 1, 30), date(2026, 3, 2)),  # 28 February is a Saturday
        (date(2024, 1, 31), date(2024, 2, 29)),
        (date(2025, 11, 25), date(2025, 12, 29)),  # Christmas, Boxing Day and a weekend
        (date(2026, 3, 3), date(2026, 4, 7)),  # Good Friday to Easter Monday
        (date(2025, 12, 1), date(2026, 1, 2)),  # 1 January
        (date(2026, 11, 28), date(2026, 12, 29)),  # the substitute of Boxing Day
    ],
)
def test_an_answer_is_due_on_the_same_day_of_the_next_month_or_the_next_working_day(
    received: date, expected: date
) -> None:
    assert due(asked(received)) == expected


def test_the_month_begins_when_the_identity_is_confirmed() -> None:
    start = date(2026, 6, 1)
    waiting = asked(start, pause(date(2026, 6, 2), None, IDENTITY))
    standing = clock(waiting, is_working_day)
    assert (standing.starts, standing.due) == (None, None)
    assert standing.standing_since == date(2026, 6, 2)
    told = asked(start, pause(date(2026, 6, 2), date(2026, 6, 9), IDENTITY))
    assert due(told) == date(2026, 7, 9)
    assert due(replace(waiting, identity_confirmed_on=date(2026, 6, 9))) == date(2026, 7, 9)


def test_days_from_the_question_to_its_answer_do_not_count() -> None:
    request = asked(date(2026, 6, 1), pause(date(2026, 6, 8), date(2026, 6, 12)))
    assert clock(request, is_working_day).days_not_counted == 5
    assert due(request) == date(2026, 7, 6)


@pytest.mark.parametrize(
    ("start", "until", "days"),
    [
        (date(2026, 6, 1), date(2026, 6, 1), 0),
        (date(2026, 6, 1), date(2026, 6, 3), 2),
        (date(2026, 5, 28), date(2026, 6, 1), 0),
        (date(2026, 6, 2), date(2026, 6, 2), 1),
    ],
)
def test_the_day_on_which_the_month_begins_is_not_taken_off_a_second_time(
    start: date, until: date, days: int
) -> None:
    request = asked(date(2026, 6, 1), pause(start, until))
    assert clock(request, is_working_day).days_not_counted == days


def test_waiting_for_identity_moves_the_beginning_and_is_not_taken_off_as_well() -> None:
    identity = pause(date(2026, 6, 2), date(2026, 6, 9), IDENTITY)
    both = asked(date(2026, 6, 1), identity, pause(date(2026, 6, 4), date(2026, 6, 11)))
    assert clock(both, is_working_day).days_not_counted == 2
    assert due(both) == date(2026, 7, 13)  # 9 July and two days more is a Saturday


def test_a_day_that_lies_in_two_pauses_counts_once() -> None:
    first = pause(date(2026, 6, 8), date(2026, 6, 12))
    second = pause(date(2026, 6, 10), date(2026, 6, 15))
    within = pause(date(2026, 6, 9), date(2026, 6, 9))
    request = asked(date(2026, 6, 1), second, first, within)
    assert clock(request, is_working_day).days_not_counted == 8


def test_nobody_can_say_a_day_while_an_answer_is_waited_for() -> None:
    request = asked(date(2026, 6, 1), pause(date(2026, 6, 8), None))
    standing = clock(request, is_working_day)
    assert standing.due is None
    assert standing.starts == date(2026, 6, 1)
    assert standing.standing_since == date(2026, 6, 8)


@pytest.mark.parametrize(
    ("reason", "told", "expected"),
    [
        (REASON, date(2026, 6, 20), date(2026, 9, 1)),
        (REASON, date(2026, 7, 1), date(2026, 9, 1)),
        (REASON, date(2026, 7, 2), date(2026, 7, 1)),
        ("  ", date(2026, 6, 20), date(2026, 7, 1)),
        (REASON, None, date(2026, 7, 1)),
    ],
)
def test_two_months_more_count_only_with_a_reason_told_within_the_first(
    reason: str, told: date | None, expected: date
) -> None:
    request = replace(asked(date(2026, 6, 1)), extension_reason=reason, extension_told_on=told)
    assert due(request) == expected
    assert clock(request, is_working_day).is_extended is (expected.month == 9)


def test_a_request_without_a_day_has_no_clock() -> None:
    nothing = clock(AccessRequest(id="a"), is_working_day)
    assert (nothing.starts, nothing.first_limit, nothing.due) == (None, None, None)


def test_the_end_of_the_calendar_is_not_reached() -> None:
    assert due(asked(date(9999, 12, 20))) is None
    with pytest.raises(OverflowError):
        months_after(date(9999, 12, 1), 1)


@given(DAYS)
def test_an_answer_is_due_on_a_working_day_about_a_month_later(received: date) -> None:
    limit = due(asked(received))
    assert limit is not None
    assert is_working_day(limit)
    assert timedelta(days=28) <= limit - received <= timedelta(days=36)


@given(DAYS, st.integers(0, 20), st.integers(0, 40))
def test_a_pause_never_brings_the_day_nearer_and_a_longer_one_never_either(
    received: date, after: int, length: int
) -> None:
    start = received + timedelta(days=after)
    without = due(asked(received))
    shorter = due(asked(received, pause(start, start + timedelta(days=length))))
    longer = due(asked(received, pause(start, start + timedelta(days=length + 1))))
    assert without is not None
    assert shorter is not None
    assert longer is not None
    assert without <= shorter <= longer


@given(DAYS, DAYS)
def test_a_later_request_is_never_due_earlier(one: date, other: date) -> None:
    first, second = due(asked(min(one, other))), due(asked(max(one, other)))
    assert first is not None
    assert second is not None
    assert first <= second


@given(DAYS, st.integers(1, 24))
def test_months_keep_the_day_or_take_the_last(day: date, months: int) -> None:
    later = months_after(day, months)
    assert (later.year * 12 + later.month) - (day.year * 12 + day.month) == months
    assert later.day == day.day or (later + timedelta(days=1)).day == 1


def test_the_request_in_hand_waits_longest_or_was_answered_last() -> None:
    old = replace(asked(date(2026, 1, 5)), id="old", answered_on=date(2026, 2, 1))
    new = replace(asked(date(2026, 3, 5)), id="new", answered_on=date(2026, 4, 1))
    second = replace(asked(date(2026, 6, 5)), id="second")
    first = replace(asked(date(2026, 5, 5)), id="first")
    answered = AccessRequests(id="file", requests=(new, old))
    assert answered.in_hand is new
    assert AccessRequests(id="file", requests=(new, second, first)).in_hand is first
    assert AccessRequests(id="file", requests=(AccessRequest(id="empty"),)).in_hand is None


def test_what_is_withheld_without_a_reason_is_not_decided() -> None:
    items = (
        AccessItem(id="1", decision=Decision.GIVE),
        AccessItem(id="2", decision=Decision.WITHHOLD),
        AccessItem(id="3", decision=Decision.WITHHOLD, reason=WithholdReason.PRIVILEGE),
        AccessItem(id="4"),
    )
    request = replace(asked(date(2026, 1, 5)), items=items)
    assert [each.id for each in request.undecided] == ["2", "4"]
