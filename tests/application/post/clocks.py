"""A clock that tests move on, which also counts out ids."""

from __future__ import annotations

from datetime import date, datetime, timedelta


class MovableClock:
    """Stands still until it is moved."""

    def __init__(self, at: datetime, name: str) -> None:
        self._at = at
        self._name = name
        self._ids = 0

    def now(self) -> datetime:
        return self._at

    def today(self) -> date:
        return self._at.date()

    def move_on(self, **by: float) -> None:
        self._at += timedelta(**by)

    def new_id(self) -> str:
        self._ids += 1
        return f"{self._name}-{self._ids}"
