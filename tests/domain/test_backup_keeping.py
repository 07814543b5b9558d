"""Which backups are kept."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from appraisal_app.domain.backup_keeping import DAYS, MONTHS, RECENT, superseded

NOW = datetime(2026, 11, 20, 18, 30, tzinfo=UTC)
LONGEST = RECENT + DAYS + MONTHS


@dataclass(frozen=True, slots=True)
class Copy:
    taken_at: datetime


def _taken(*ago: timedelta) -> tuple[Copy, ...]:
    return tuple(Copy(NOW - each) for each in ago)


def _hours(*ago: int) -> tuple[Copy, ...]:
    return _taken(*(timedelta(hours=each) for each in ago))


def _days(*ago: int) -> tuple[Copy, ...]:
    return _taken(*(timedelta(days=each) for each in ago))


@pytest.mark.parametrize(
    ("backups", "gone"),
    [
        ((), ()),
        (_hours(*range(10)), ()),
        # The eleventh of a day goes, and the first of a day before it stays.
        (_hours(*range(11)), _hours(10)),
        (_hours(*range(10), 30), ()),
        (_hours(*range(10), 30, 31), _hours(31)),
        # One a day for 14 days; of the days before, the last of each month.
        (_days(*range(14)), ()),
        (_days(*range(30)), _days(*range(29, 20, -1), *range(19, 13, -1))),
        (_days(*range(0, 31 * 30, 31)), _days(*(31 * each for each in (29, 28, 27, 26, 25, 24)))),
    ],
)
def test_this_table(backups: tuple[Copy, ...], gone: tuple[Copy, ...]) -> None:
    assert superseded(backups, now=NOW) == gone


def test_a_clock_that_was_set_back_costs_nothing_that_was_there() -> None:
    before = _days(*range(40))
    early = NOW - timedelta(days=4000)
    assert superseded((*before, Copy(early)), now=early) == ()


def test_a_day_is_that_of_whoever_looks() -> None:
    late, early = Copy(NOW.replace(day=1, hour=23)), Copy(NOW.replace(day=1, hour=21))
    rest = _hours(*range(10))
    assert superseded((*rest, late, early), now=NOW) == (early,)
    east = NOW.astimezone(timezone(timedelta(hours=2)))
    assert superseded((*rest, late, early), now=east) == ()


moments = st.integers(0, 87_600 * 60).map(lambda minutes: NOW - timedelta(minutes=minutes))
copies = st.lists(moments.map(Copy), unique=True, max_size=80)


@given(copies, moments)
def test_what_is_kept_is_enough_and_not_too_much(backups: list[Copy], now: datetime) -> None:
    gone = set(superseded(backups, now=now))
    past = sorted((each for each in backups if each.taken_at <= now), key=lambda e: e.taken_at)
    kept = [each for each in past if each not in gone]
    assert gone <= set(past)
    assert kept[-RECENT:] == past[-RECENT:]
    assert len(kept) <= LONGEST
    days = sorted({each.taken_at.date() for each in past})
    months = sorted({(each.taken_at.year, each.taken_at.month) for each in past})
    for day in days[-DAYS:]:
        assert max(e for e in (c.taken_at for c in past) if e.date() == day) in {
            each.taken_at for each in kept
        }
    assert {(e.taken_at.year, e.taken_at.month) for e in kept} >= set(months[-MONTHS:])


@given(copies, moments)
def test_keeping_twice_is_keeping_once(backups: list[Copy], now: datetime) -> None:
    left = [each for each in backups if each not in superseded(backups, now=now)]
    assert superseded(left, now=now) == ()


@given(st.lists(st.integers(1, 200), min_size=1, max_size=60))
def test_backup_after_backup_there_is_one_of_today_this_week_and_this_month(
    hours: list[int],
) -> None:
    left: list[Copy] = []
    at, taken = NOW, []
    for each in hours:
        at += timedelta(hours=each)
        taken.append(at)
        left.append(Copy(at))
        left = [one for one in left if one not in superseded(left, now=at)]
    moments_left = {one.taken_at for one in left}
    assert at in moments_left
    for days in (1, 7, 30):
        since = [one for one in taken if one > at - timedelta(days=days)]
        assert {one for one in moments_left if one > at - timedelta(days=days)} & set(since)
