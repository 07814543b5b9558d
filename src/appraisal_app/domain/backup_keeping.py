"""Which backups are kept: the latest, and from then on one of a day and one of a month."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable
from datetime import datetime
from typing import Protocol, TypeVar

RECENT, DAYS, MONTHS = 10, 14, 24


class Dated(Protocol):
    """Something that was made at a moment, which has a zone."""

    @property
    def taken_at(self) -> datetime: ...


T = TypeVar("T", bound=Dated)


def superseded(backups: Iterable[T], *, now: datetime) -> tuple[T, ...]:
    """Those that need not be kept any longer, the oldest first.

    The latest ten stay, the last one of each of the last 14 days that have one, and the last one of
    each of the last 24 months that have one. Days and months are those of the zone of `now`. What
    seems to come from the future stays as well: then the clock is wrong, and nothing was outlived.
    """
    past = sorted(
        (each for each in backups if each.taken_at <= now), key=lambda each: each.taken_at
    )
    latest_first = past[::-1]
    kept = {
        *range(min(RECENT, len(past))),
        *_last_of_each(latest_first, DAYS, lambda at: at.astimezone(now.tzinfo).date()),
        *_last_of_each(latest_first, MONTHS, lambda at: _month(at.astimezone(now.tzinfo))),
    }
    return tuple(each for place, each in enumerate(latest_first) if place not in kept)[::-1]


def _last_of_each(
    latest_first: list[T], count: int, period: Callable[[datetime], Hashable]
) -> Iterable[int]:
    """The places of the first one in each of so many periods."""
    seen: set[Hashable] = set()
    for place, each in enumerate(latest_first):
        key = period(each.taken_at)
        if key not in seen and len(seen) < count:
            seen.add(key)
            yield place


def _month(at: datetime) -> tuple[int, int]:
    return at.year, at.month
