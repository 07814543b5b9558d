"""Days as people in the United Kingdom write them."""

from __future__ import annotations

import re
from datetime import date, timedelta

_MONTHS = (
    *("january", "february", "march", "april", "may", "june", "july", "august"),
    *("september", "october", "november", "december"),
)
_DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_NUMBERS = re.compile(r"(\d{1,2})[\s./-]+(\d{1,2})(?:[\s./-]+(\d{4}|\d{2}))?")
_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_NAMED = re.compile(r"(\d{1,2})(?:st|nd|rd|th)?(?:\s+of)?[\s.-]*([a-z]{3,9})[\s.-]*(\d{4}|\d{2})?")
_SHORTEST = 3
_CENTURY = 2000
FIRST_YEAR = 1990
LAST_YEAR = 2100


class UnreadableDay(ValueError):  # noqa: N818 - the word that a caller reads best
    """Nobody can tell which day is meant."""


class MissingDay(UnreadableDay):
    """The calendar has no such day."""


class FarDay(UnreadableDay):
    """The year is not one in which a review takes place."""


def read_day(text: str, *, today: date) -> date | None:
    """The day that `text` means, None for no text; raises UnreadableDay.

    MissingDay and FarDay say more closely why not.

    Without a year, the year that brings the day nearest to `today` is meant.
    """
    words = _without_weekday(text.strip().lower().replace(",", " "))
    if not words:
        return None
    if found := _ISO.fullmatch(words):
        return _day(int(found[1]), int(found[2]), int(found[3]))
    if found := _NUMBERS.fullmatch(words):
        return _in_year(found[3], int(found[2]), int(found[1]), today)
    if found := _NAMED.fullmatch(words):
        return _in_year(found[3], _month(found[2]), int(found[1]), today)
    raise UnreadableDay


def write_day(day: date) -> str:
    """The short form that a box shows and `read_day` reads back."""
    return f"{day.day}/{day.month}/{day.year:04}"


def example_day(today: date, *, is_to_come: bool = False) -> date:
    """The last 14 October, or the next one: no month can be taken for a fourteenth."""
    day = date(today.year, 10, 14)
    if is_to_come:
        return day if day > today else day.replace(year=today.year + 1)
    return day if day <= today else day.replace(year=today.year - 1)


def say_day(day: date) -> str:
    """The long form, such as "Wed 14 October 2026"."""
    weekday, month = _DAYS[day.weekday()][:3].title(), _MONTHS[day.month - 1].title()
    return f"{weekday} {day.day} {month} {day.year}"


def _without_weekday(words: str) -> str:
    first, _, rest = words.partition(" ")
    name = first.rstrip(".")
    known = len(name) >= _SHORTEST and any(day.startswith(name) for day in _DAYS)
    return " ".join((rest if known else words).split())


def _month(name: str) -> int:
    for number, month in enumerate(_MONTHS, 1):
        if month.startswith(name) or (name == "sept" and month == "september"):
            return number
    raise UnreadableDay


def _in_year(year: str | None, month: int, day: int, today: date) -> date:
    if year:
        return _day(int(year) if len(year) > len("26") else _CENTURY + int(year), month, day)
    near = [found for y in (-1, 0, 1) if (found := _try(today.year + y, month, day))]
    if not near:
        raise MissingDay
    return min(near, key=lambda found: (abs(found - today), today - found > timedelta(0)))


def _try(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _day(year: int, month: int, day: int) -> date:
    if not FIRST_YEAR <= year <= LAST_YEAR:
        raise FarDay
    try:
        return date(year, month, day)
    except ValueError as error:
        raise MissingDay from error
