"""When the window locks by itself."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from appraisal_app.ui.locking.idleness import CHECK_SECONDS, NEVER, Idleness

START = datetime(2026, 11, 20, 18, 30, tzinfo=UTC)


def idleness() -> Idleness:
    return Idleness(seconds=100.0, at=START)


@pytest.mark.parametrize(("seconds", "is_due"), [(999.9, False), (1000.0, True)])
def test_it_is_time_to_lock_after_the_minutes_without_anybody(
    seconds: float, *, is_due: bool
) -> None:
    assert idleness().is_left_alone(seconds, 15) is is_due


def test_whoever_stirs_begins_the_minutes_anew() -> None:
    found = idleness()
    found.stirred(900.0)
    assert not found.is_left_alone(1000.0, 15)
    assert found.is_left_alone(1800.0, 15)


def test_with_never_nobody_is_locked_out() -> None:
    assert not idleness().is_left_alone(1e9, NEVER)


def test_a_gap_in_time_is_taken_for_sleep_once() -> None:
    found = idleness()
    woken = START + timedelta(minutes=3)
    assert found.has_slept(woken)
    assert not found.has_slept(woken + timedelta(seconds=CHECK_SECONDS))


def test_neither_the_usual_look_nor_a_clock_set_back_is_sleep() -> None:
    found = idleness()
    assert not found.has_slept(START + timedelta(seconds=60))
    assert not found.has_slept(START - timedelta(hours=1))
