"""What is wrong with a record, in one sentence that names the place."""

from __future__ import annotations

from appraisal_app.application.errors import AppError
from appraisal_app.domain.phrases import phrased


class RecordError(AppError):
    """A record that is not sound; `place` is where, such as `cycles[1].meeting.held_on`."""

    def __init__(self, place: str, problem: str) -> None:
        problem = problem.rstrip(".")
        where = phrased("{place}: {problem}", place=place, problem=problem) if place else problem
        super().__init__(
            phrased(
                "The record was not accepted: {where}. Nothing was changed; mend it "
                "there, or use another copy.",
                where=where,
            )
        )
        self.place = place
        self.problem = problem


class NotDesignError(AppError):
    """The file holds something else than a process."""

    def __init__(self) -> None:
        super().__init__(
            "This file holds no review process. Choose one that was saved with “Save it as a "
            "file…” on this page; its name ends in .appraisal-process."
        )


class OtherVersionError(AppError):
    """The process was written by another version of the application."""

    def __init__(self) -> None:
        super().__init__(
            "This process was saved by another version of the application. Use the same version "
            "here as there, and save it again."
        )


class UnsoundDesignError(AppError):
    """The file is a process, but it was changed by hand or damaged on the way."""

    def __init__(self, why: str = "") -> None:
        said = phrased(" ({rstrip})", rstrip=why.rstrip(".")) if why else ""
        super().__init__(
            phrased(
                "This process cannot be used{said}. Nothing was changed; ask for "
                "another copy of the file.",
                said=said,
            )
        )
