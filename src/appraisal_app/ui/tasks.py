"""Work off the window's thread, answers back on it."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import CancelledError, Future, ThreadPoolExecutor
from threading import Event
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QEventLoop, QObject, Qt, Signal

from appraisal_app.application.ports.interaction import (
    Cancelled,
    Job,
    Progress,
    ProgressNote,
)

T = TypeVar("T")

_EVERYTHING = QEventLoop.ProcessEventsFlag.WaitForMoreEvents
_ALL_BUT_THE_USER = (
    QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents
    | QEventLoop.ProcessEventsFlag.WaitForMoreEvents
)


class RunningJob:
    """A job that can be asked to stop."""

    def __init__(self, asked: Event, withdraw: Callable[[], bool]) -> None:
        self._asked = asked
        self._withdraw = withdraw

    def cancel(self) -> None:
        """Ask it to stop at its next step, or not to begin."""
        self._asked.set()
        self._withdraw()


class WorkerProgress:
    """Lives on the worker: passes notes on, and stops the job when asked."""

    def __init__(self, asked: Event, tell: Callable[[ProgressNote], None]) -> None:
        self._asked = asked
        self._tell = tell

    def step(self, done: int, total: int, text: str = "") -> None:
        """Pass the note on; raises Cancelled when asked to stop."""
        if self._asked.is_set():
            raise Cancelled
        self._tell(ProgressNote(done=done, total=total, text=text))


class ThreadTasks(QObject):
    """Jobs on one worker, one after the other; every callback runs on the window's thread."""

    _told = Signal(object)
    _answered = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._unanswered = 0
        self._stoppable: list[RunningJob] = []
        self.is_waiting = False
        """Whether somebody stands in `finish`."""
        self._is_closed = False
        self._executor = ThreadPoolExecutor(max_workers=1, thread_name_prefix="work")
        self._told.connect(self._tell, Qt.ConnectionType.QueuedConnection)
        self._answered.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def run(
        self,
        job: Callable[[Progress], T],
        *,
        done: Callable[[T], None],
        failed: Callable[[Exception], None],
        progress: Callable[[ProgressNote], None] | None = None,
        cancelled: Callable[[], None] | None = None,
    ) -> Job:
        """Start `job`; exactly one of `done`, `failed` and `cancelled` is called later, once."""
        asked = Event()

        def tell(note: ProgressNote) -> None:
            if hear := progress:
                self._told.emit(lambda: hear(note))

        def work() -> Callable[[], None]:
            result = job(WorkerProgress(asked, tell))
            return lambda: done(result)

        def answer(future: Future[Callable[[], None]]) -> None:
            outcome = _outcome(future, failed, cancelled)
            self._answered.emit(lambda: self._end(started, outcome))

        if self._is_closed:
            # Something that was to begin a moment later, in a window that is going away.
            return RunningJob(asked, lambda: True)
        future = self._executor.submit(work)
        started = RunningJob(asked, future.cancel)
        if cancelled is not None:
            self._stoppable.append(started)
        self._unanswered += 1
        future.add_done_callback(answer)
        return started

    @property
    def can_stop(self) -> bool:
        """Whether the caller of some job that is under way expects that it may be stopped."""
        return bool(self._stoppable)

    def stop(self) -> None:
        """Ask those jobs to stop; the others are done as they were begun."""
        for each in tuple(self._stoppable):
            each.cancel()

    @property
    def is_working(self) -> bool:
        """Whether some job is not answered yet."""
        return self._unanswered > 0

    def finish(self, *, hears_user: bool = False) -> None:
        """Wait until every job is done and answered; keys and clicks wait as well.

        With `hears_user` they do not: whoever waits so has seen to what hears them.
        """
        events = _EVERYTHING if hears_user else _ALL_BUT_THE_USER
        before, self.is_waiting = self.is_waiting, True
        while self._unanswered:
            QCoreApplication.processEvents(events)
        self.is_waiting = before

    def close(self) -> None:
        """Wait for the job under way; those that have not begun never do, nor do later ones."""
        self._is_closed = True
        self._executor.shutdown(wait=True, cancel_futures=True)

    def _tell(self, call: Callable[[], None]) -> None:
        call()

    def _end(self, job: RunningJob, outcome: Callable[[], None]) -> None:
        if job in self._stoppable:
            self._stoppable.remove(job)
        outcome()

    def _deliver(self, call: Callable[[], None]) -> None:
        self._unanswered -= 1
        call()


def _outcome(
    future: Future[Callable[[], None]],
    failed: Callable[[Exception], None],
    cancelled: Callable[[], None] | None,
) -> Callable[[], None]:
    try:
        return future.result()
    except (Cancelled, CancelledError):
        return cancelled or _nothing
    except Exception as error:  # noqa: BLE001 - whatever it was, the caller must hear of it
        found = error
        return lambda: failed(found)


def _nothing() -> None:
    """Nobody asked to hear that the job stopped."""
