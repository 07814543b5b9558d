"""What a page has done behind the window: told of while it lasts, and given up when asked."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from appraisal_app.application.ports.interaction import Job, Progress, ProgressNote, Tasks

T = TypeVar("T")


class OneJob:
    """The latest job of a page; `heard` is told how far it is, and nothing after its end."""

    def __init__(self, tasks: Tasks, heard: Callable[[ProgressNote], None]) -> None:
        self._tasks = tasks
        self._heard = heard
        self._job: Job | None = None

    def run(
        self,
        job: Callable[[Progress], T],
        *,
        done: Callable[[T], None],
        failed: Callable[[Exception], None],
        stopped: Callable[[], None],
    ) -> None:
        """Begin `job`; exactly one of the others is called when it ends."""
        is_over = False

        def over() -> None:
            nonlocal is_over
            is_over = True

        def finished(found: T) -> None:
            over()
            done(found)

        def fell(error: Exception) -> None:
            over()
            failed(error)

        def given_up() -> None:
            over()
            stopped()

        def heard(note: ProgressNote) -> None:
            if not is_over:
                self._heard(note)

        self._job = self._tasks.run(
            job, done=finished, failed=fell, progress=heard, cancelled=given_up
        )

    def stop(self) -> None:
        """Ask it to stop at its next step, if one was begun."""
        if self._job is not None:
            self._job.cancel()
