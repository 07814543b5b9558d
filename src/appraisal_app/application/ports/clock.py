"""What time it is, asked in one place."""

from __future__ import annotations

from datetime import date, datetime
from typing import Protocol


class Clock(Protocol):
    """The computer's own clock; nobody vouches for it."""

    def now(self) -> datetime:
        """The present moment, with a time zone, whole seconds."""
        ...

    def today(self) -> date:
        """The day where the user is."""
        ...
