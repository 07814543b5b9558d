"""The day on which the worked example is looked at, whenever that is."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, datetime, timedelta

from appraisal_app.application.ports.clock import Clock
from appraisal_app.application.ports.files import CaseFile
from appraisal_app.application.reading import ReviewLine, cycles
from appraisal_app.domain.cycle import Cycle

FIRST_OF_EXAMPLE = "review-2023-24"
"""The id of the worked example's first review; other reviews have ids of chance."""
DAYS_AFTER = 2
"""The example is looked at so many days after the last step in it."""


def clock_of(case: CaseFile, clock: Clock) -> Clock:
    """The clock by which that file goes: `clock`, or the example's own for the worked one."""
    reviews = cycles(case)
    is_worked = any(each.id == FIRST_OF_EXAMPLE for each in reviews)
    return ExampleClock(clock, day_of(reviews)) if is_worked else clock


def is_example(lines: Iterable[ReviewLine]) -> bool:
    """Whether these are the reviews of the worked example."""
    return any(line.id == FIRST_OF_EXAMPLE for line in lines)


def example_day(case: CaseFile) -> date:
    """The day on which that example is looked at."""
    return day_of(cycles(case))


def day_of(reviews: Sequence[Cycle]) -> date:
    """A little after its last step, and never after the day on which the next one is due.

    So nothing in it is late at first sight, in whatever year somebody opens it.
    """
    last = max(moved.at.date() for each in reviews for moved in each.moves)
    due = [step.due for step in reviews[-1].steps if step.due and step.done_on is None]
    return min([last + timedelta(days=DAYS_AFTER), *due])


class ExampleClock:
    """A clock that was set back by whole days, so that it shows the day of the example.

    It goes on from there, and is never ahead of the computer's own.
    """

    def __init__(self, clock: Clock, day: date) -> None:
        self._clock = clock
        self._back = max(clock.today() - day, timedelta(0))

    def now(self) -> datetime:
        """The present time of day, on the day of the example."""
        return self._clock.now() - self._back

    def today(self) -> date:
        """The day of the example."""
        return self._clock.today() - self._back
