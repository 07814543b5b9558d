"""Submitting, saving the packet again, and taking it back."""

from __future__ import annotations

from pathlib import Path

from appraisal_app.application.exporting import export
from appraisal_app.application.ports.packets import PACKET_SUFFIX
from appraisal_app.application.post.guests import seal_again, submit_sealed
from appraisal_app.domain.guest_answers import (
    last_submitted,
    next_edition,
    submitted,
    taken_back,
    with_task,
)
from appraisal_app.domain.guests import Guest, GuestTask, ViewTask
from appraisal_app.ui.guest.content import GuestTools
from appraisal_app.ui.guest.keys import Part, number_of, review_name, task_at, title_of
from appraisal_app.ui.guest.writing.page import missing
from appraisal_app.ui.own_desk.sharing.deeds import SENT
from appraisal_app.ui.post.opening import PACKETS
from appraisal_app.ui.stages.process.reflection.reading import edition_name
from appraisal_app.ui.welcome.file_names import file_name

BACK = (
    "You can change it then, and submit it again as the next edition. This edition stays on this "
    "page. If the chair has it already, say that another one follows."
)


def submit(tools: GuestTools) -> None:
    """Freeze the words as the next edition and seal them for the chair; both or neither."""
    task = tools.task
    after = submitted(task, at=tools.services.clock.now())
    title = f"Submit {title_of(Part.WRITE, task).lower()}"
    if not tools.dialogs.confirm(title, _what(task), accept="Submit", keep="Go on writing"):
        return
    path = _asked_where(tools, after)
    if path is None:
        return
    submit_sealed(after, path, tools.editor, tools.case, tools.services)
    tools.tell(SENT.format(path=path))


def _what(task: GuestTask) -> str:
    wanting = missing(task)
    told = f" The board will look for this: {'; '.join(wanting)}." if wanting else ""
    return (
        f"The words that you see on this page become the {edition_name(next_edition(task)).lower()}"
        " and are sealed into a packet for the chair. Nothing is sent by itself, and you can take "
        f"it back.{told}"
    )


def save_again(tools: GuestTools) -> None:
    """Seal the same packet once more: the board's file knows it again, and takes it in once."""
    task = tools.task
    path = _asked_where(tools, task)
    if path is not None:
        sealed = seal_again(task, tools.case, tools.editor.guest, tools.services)
        export(sealed.data, path)
        tools.tell(SENT.format(path=path))


def take_back(tools: GuestTools) -> None:
    """Open the words for writing again; what was submitted is kept as it was."""
    task, at = tools.task, tools.services.clock.now()
    taken_back(task, at=at)
    if tools.dialogs.confirm(
        "Take it back", BACK, accept="Take it back", keep="Leave it submitted"
    ):
        tools.editor.finish(lambda guest: _with_mark(guest, task, tools), "take_back")


def _with_mark(guest: Guest, task: GuestTask, tools: GuestTools) -> Guest:
    present = task_at(guest, number_of(guest, task))
    if present is None:
        return guest
    return with_task(guest, taken_back(present, at=tools.services.clock.now()))


def _asked_where(tools: GuestTools, task: GuestTask) -> Path | None:
    last = last_submitted(task)
    number = last.edition if last is not None else 1
    what = "view" if isinstance(task, ViewTask) else "advice"
    name = file_name(f"{review_name(task)} {what} {tools.editor.guest.name} {number}")
    suggestion = tools.documents / f"{name}{PACKET_SUFFIX}"
    return tools.dialogs.save_path("Save the packet for the chair", suggestion, PACKETS)
