"""What a page hears of its work behind the window."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from appraisal_app.application.ports.interaction import Job, ProgressNote
from appraisal_app.ui.one_job import OneJob


class LateTasks:
    """Tasks that tell when the test says so."""

    def __init__(self) -> None:
        self.asked_to_stop = 0

    def run(
        self,
        job: Callable[..., Any],
        *,
        done: Callable[[Any], None],
        failed: Callable[[Exception], None],
        progress: Callable[[ProgressNote], None] | None = None,
        cancelled: Callable[[], None] | None = None,
    ) -> Job:
        del job
        assert progress is not None
        assert cancelled is not None
        self.done, self.failed, self.progress, self.cancelled = done, failed, progress, cancelled
        return self

    def cancel(self) -> None:
        self.asked_to_stop += 1


def begun() -> tuple[LateTasks, OneJob, list[object]]:
    tasks, heard = LateTasks(), list[object]()
    work = OneJob(tasks, lambda note: heard.append(note.done))
    work.run(
        lambda _: "found",
        done=heard.append,
        failed=heard.append,
        stopped=lambda: heard.append("stopped"),
    )
    return tasks, work, heard


def note(done: int) -> ProgressNote:
    return ProgressNote(done=done, total=3)


def test_a_page_hears_how_far_its_work_is_and_nothing_after_its_end() -> None:
    for end, told in (
        (lambda tasks: tasks.done("found"), "found"),
        (lambda tasks: tasks.cancelled(), "stopped"),
    ):
        tasks, _, heard = begun()
        tasks.progress(note(1))
        end(tasks)
        tasks.progress(note(2))
        assert heard == [1, told]


def test_work_that_failed_says_why_and_no_more() -> None:
    tasks, _, heard = begun()
    error = OSError("gone")
    tasks.failed(error)
    tasks.progress(note(2))
    assert heard == [error]


def test_only_what_was_begun_is_asked_to_stop() -> None:
    OneJob(LateTasks(), lambda _: None).stop()
    tasks, work, _ = begun()
    work.stop()
    assert tasks.asked_to_stop == 1
