from __future__ import annotations

from collections.abc import Generator
from threading import Event, get_ident

import pytest
from pytestqt.qtbot import QtBot

from appraisal_app.application.ports.interaction import Progress, ProgressNote
from appraisal_app.ui.tasks import ThreadTasks


class Outcome:
    """What came back, and on which thread."""

    def __init__(self) -> None:
        self.heard: list[object] = []
        self.threads: set[int] = set()

    def done(self, result: object) -> None:
        self.note(("done", result))

    def failed(self, error: Exception) -> None:
        self.note(("failed", str(error)))

    def cancelled(self) -> None:
        self.note("cancelled")

    def progress(self, note: ProgressNote) -> None:
        self.note((note.done, note.total, note.text))

    def note(self, what: object) -> None:
        self.heard.append(what)
        self.threads.add(get_ident())


class Noting:
    """A job that writes down its number."""

    def __init__(self, order: list[int], number: int) -> None:
        self._order, self._number = order, number

    def __call__(self, _progress: Progress) -> None:
        self._order.append(self._number)


@pytest.fixture
def tasks(qtbot: QtBot) -> Generator[ThreadTasks]:
    del qtbot
    made = ThreadTasks()
    yield made
    made.close()


def test_a_result_arrives_on_the_windows_thread(tasks: ThreadTasks, qtbot: QtBot) -> None:
    outcome = Outcome()
    tasks.run(lambda _: get_ident(), done=outcome.done, failed=outcome.failed)
    qtbot.waitUntil(lambda: len(outcome.heard) == 1)
    assert outcome.heard != [("done", get_ident())]
    assert outcome.threads == {get_ident()}


def test_an_error_arrives_instead_of_a_result(tasks: ThreadTasks, qtbot: QtBot) -> None:
    outcome = Outcome()

    def job(_: Progress) -> None:
        raise ValueError("no")

    tasks.run(job, done=outcome.done, failed=outcome.failed)
    qtbot.waitUntil(lambda: outcome.heard == [("failed", "no")])


def test_progress_arrives_before_the_result(tasks: ThreadTasks, qtbot: QtBot) -> None:
    outcome = Outcome()

    def job(progress: Progress) -> str:
        progress.step(1, 2, "first")
        return "end"

    tasks.run(job, done=outcome.done, failed=outcome.failed, progress=outcome.progress)
    qtbot.waitUntil(lambda: outcome.heard == [(1, 2, "first"), ("done", "end")])


def test_a_running_job_stops_at_its_next_step(tasks: ThreadTasks, qtbot: QtBot) -> None:
    outcome, begun, asked = Outcome(), Event(), Event()

    def job(progress: Progress) -> str:
        begun.set()
        asked.wait(5)
        progress.step(1, 2)
        return "end"

    running = tasks.run(job, done=outcome.done, failed=outcome.failed, cancelled=outcome.cancelled)
    assert begun.wait(5)
    running.cancel()
    asked.set()
    qtbot.waitUntil(lambda: outcome.heard == ["cancelled"])


def test_a_job_that_waits_is_never_begun_once_cancelled(tasks: ThreadTasks, qtbot: QtBot) -> None:
    outcome, let_go = Outcome(), Event()
    tasks.run(lambda _: let_go.wait(5), done=outcome.done, failed=outcome.failed)
    second = tasks.run(
        lambda _: "second", done=outcome.done, failed=outcome.failed, cancelled=outcome.cancelled
    )
    second.cancel()
    let_go.set()
    qtbot.waitUntil(lambda: sorted(map(str, outcome.heard)) == ["('done', True)", "cancelled"])


def test_jobs_run_one_after_the_other_in_the_order_asked(tasks: ThreadTasks, qtbot: QtBot) -> None:
    order: list[int] = []
    outcome = Outcome()
    for number in range(5):
        tasks.run(Noting(order, number), done=outcome.done, failed=outcome.failed)
    qtbot.waitUntil(lambda: len(outcome.heard) == 5)
    assert order == [0, 1, 2, 3, 4]
