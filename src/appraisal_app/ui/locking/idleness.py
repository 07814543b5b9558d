"""When the window should lock by itself."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

CHECK_SECONDS = 5
GAP = timedelta(seconds=60)
"""Between two looks at the clock: longer than that, the computer was asleep."""
AFTER_MINUTES = (5, 15, 30, 60)
NEVER = 0


@dataclass(slots=True)
class Idleness:
    """`seconds` are those of a clock that only goes forward, `at` is the time of day."""

    seconds: float
    at: datetime

    def stirred(self, seconds: float) -> None:
        """Somebody pressed a key or moved the pointer."""
        self.seconds = seconds

    def has_slept(self, at: datetime) -> bool:
        """Whether the computer slept since the last look; a clock set forward looks the same."""
        before, self.at = self.at, at
        return at - before > GAP

    def is_left_alone(self, seconds: float, minutes: int) -> bool:
        """Whether nobody was there for so many minutes; never for NEVER."""
        return minutes > NEVER and seconds - self.seconds >= minutes * 60
