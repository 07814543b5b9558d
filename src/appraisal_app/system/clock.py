"""The computer's clock."""

from __future__ import annotations

from datetime import date, datetime


class SystemClock:
    """What the computer thinks the time is."""

    def now(self) -> datetime:
        """The present moment in the computer's own time zone, whole seconds."""
        return datetime.now().astimezone().replace(microsecond=0)

    def today(self) -> date:
        """The day in the computer's own time zone."""
        return self.now().date()
