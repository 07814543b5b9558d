"""What is wrong with a record, in one sentence that names the place."""

from __future__ import annotations

from appraisal_app.application.errors import AppError


class RecordError(AppError):
    """A record that is not sound; `place` is where, such as `cycles[1].meeting.held_on`."""

    def __init__(self, place: str, problem: str) -> None:
        where = f"{place}: {problem}" if place else problem
        super().__init__(
            f"The record was not accepted: {where}. Nothing was changed; mend it there, or use "
            "another copy."
        )
        self.place = place
        self.problem = problem
