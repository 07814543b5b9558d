"""What goes on behind the window for one page: shown while it lasts, stopped when asked."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from appraisal_app.application.errors import AppError
from appraisal_app.application.ports.interaction import Job, Progress, ProgressNote, Tasks
from appraisal_app.domain.errors import DomainError
from appraisal_app.ui.forms.blocks import Block, PageAction, ProgressBlock

T = TypeVar("T")

STOP = "page_work.stop"
STOPPED = "Stopped. Nothing was changed."
_WHOLE = 100
_STRIDE = 5
"""Progress is shown in steps of so many per cent: each step draws the whole page."""


class PageWork:
    """One job at a time; what comes back from a job that was stopped or left behind is dropped.

    `show` draws the page anew, `finish` does what is left to do and says why if it could not.
    """

    def __init__(
        self, show: Callable[[], None], finish: Callable[[Callable[[], None]], None]
    ) -> None:
        self._show = show
        self._finish = finish
        self._job: Job | None = None
        self._text = ""
        self._percent = 0
        self._turn = 0

    @property
    def blocks(self) -> tuple[Block, ...]:
        """How far it is, with a way to stop it; nothing while nothing is under way."""
        if not self._text:
            return ()
        total = _WHOLE if self._percent else 0
        cancel = PageAction(STOP, "Cancel")
        return (
            ProgressBlock("page_work", self._text, done=self._percent, total=total, cancel=cancel),
        )

    def start(
        self,
        tasks: Tasks,
        text: str,
        job: Callable[[Progress], T],
        done: Callable[[T], None],
    ) -> None:
        """Do `job` and say `text` meanwhile; `done` gets what it found, unless it was stopped."""
        self.stop()
        turn, self._text = self._turn, text

        def finished(found: T) -> None:
            if self._ends(turn):
                self._finish(lambda: done(found))

        def failed(error: Exception) -> None:
            wanted = self._ends(turn)
            if not isinstance(error, AppError | DomainError):
                self._show()
                raise error
            if wanted:
                self._finish(lambda: _raise(error))

        def heard(note: ProgressNote) -> None:
            if turn == self._turn:
                self._hear(note)

        self._show()
        running = tasks.run(job, done=finished, failed=failed, progress=heard)
        self._job = running if turn == self._turn else None

    def stop(self) -> None:
        """Give up what is under way, if anything is."""
        if self._job is not None:
            self._job.cancel()
        self._ends(self._turn)

    def _ends(self, turn: int) -> bool:
        """Whether that job was still wanted; from now on it is not."""
        if turn != self._turn:
            return False
        self._turn += 1
        self._job, self._text, self._percent = None, "", 0
        return True

    def _hear(self, note: ProgressNote) -> None:
        percent = note.done * _WHOLE // note.total if note.total else 0
        if percent - self._percent >= _STRIDE:
            self._percent = percent
            self._show()


def _raise(error: AppError | DomainError) -> None:
    raise error
