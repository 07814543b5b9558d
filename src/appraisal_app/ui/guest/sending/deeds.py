"""Submitting, saving the packet again, and taking it back."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from appraisal_app.application.exporting import export
from appraisal_app.application.post.guests import seal_again, submit_sealed
from appraisal_app.domain.guest_answers import (
    last_submitted,
    next_edition,
    submitted,
    taken_back,
    with_task,
)
from appraisal_app.domain.guests import Guest, GuestTask, ViewTask
from appraisal_app.domain.phrases import phrased, small
from appraisal_app.ui.guest.content import GuestTools
from appraisal_app.ui.guest.keys import Part, number_of, review_name, task_at, title_of
from appraisal_app.ui.guest.writing.page import missing
from appraisal_app.ui.kept_pages.submitting import (
    Editions,
    agreed_to_submit,
    agreed_to_take_back,
    save_packet,
)


def editions_of(task: GuestTask) -> Editions:
    """Where the task stands with what was submitted."""
    last = last_submitted(task)
    return Editions(
        last=last.edition if last is not None else 0,
        withdrawn_at=task.withdrawn_at,
        coming=next_edition(task),
        kept="below",
    )


def submit(tools: GuestTools) -> None:
    """Freeze the words as the next edition and seal them for the chair; both or neither."""
    task = tools.task
    after = submitted(task, at=tools.services.clock.now())
    title = phrased("Submit {title}", title=small(title_of(Part.WRITE, task)))
    if agreed_to_submit(tools.dialogs, title, missing(task), editions_of(task)):
        _save_packet(
            tools,
            after,
            lambda path: submit_sealed(after, path, tools.editor, tools.case, tools.services),
        )


def save_again(tools: GuestTools) -> None:
    """Seal the same packet once more: the board's file knows it again, and takes it in once."""
    task = tools.task

    def seal(path: Path) -> None:
        sealed = seal_again(task, tools.case, tools.editor.guest, tools.services)
        export(sealed.data, path)

    _save_packet(tools, task, seal)


def take_back(tools: GuestTools) -> None:
    """Open the words for writing again; what was submitted is kept as it was."""
    task, at = tools.task, tools.services.clock.now()
    taken_back(task, at=at)
    if agreed_to_take_back(tools.dialogs, "on this page"):
        tools.editor.finish(lambda guest: _with_mark(guest, task, tools), "take_back")


def _with_mark(guest: Guest, task: GuestTask, tools: GuestTools) -> Guest:
    present = task_at(guest, number_of(guest, task))
    if present is None:
        return guest
    return with_task(guest, taken_back(present, at=tools.services.clock.now()))


def _save_packet(tools: GuestTools, task: GuestTask, seal: Callable[[Path], None]) -> None:
    number = editions_of(task).last or 1
    what = "view" if isinstance(task, ViewTask) else "advice"
    name = phrased(
        "{task} {what} {name} {number}",
        task=review_name(task),
        what=what,
        name=tools.editor.guest.name,
        number=number,
    )
    save_packet(tools, "Save the packet for the chair", name, seal)
