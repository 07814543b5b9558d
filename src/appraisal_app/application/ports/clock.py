"""What time it is, asked in one place."""

from __future__ import annotations

from datetime import date, datetime
from typing import Protocol


class Clock(Protocol):
    """The computer's own clock; nobody vouches for it."""

    def now(self) -> datetime:
        """This moment, with a time zone, whole seconds."""
        ...

    def today(self) -> date:
        """This day where the user is."""
        ...
