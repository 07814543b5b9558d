"""Dates for another calendar program."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Protocol


@dataclass(frozen=True, slots=True, kw_only=True)
class CalendarEntry:
    """One whole day in somebody's calendar; `uid` stays the same when it is sent again."""

    uid: str
    day: date
    title: str
    note: str = ""


class CalendarWriter(Protocol):
    """Writes entries as a file that calendar programs read."""

    def write(self, name: str, entries: tuple[CalendarEntry, ...], *, at: datetime) -> bytes:
        """The bytes of the file; the same entries at the same moment give the same bytes."""
        ...
