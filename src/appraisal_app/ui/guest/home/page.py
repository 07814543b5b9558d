"""Home of a guest's file."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from types import MappingProxyType

from appraisal_app.domain.guest_answers import is_begun, is_submitted, last_submitted
from appraisal_app.domain.guests import Guest, GuestTask, ViewTask
from appraisal_app.domain.phrases import phrased
from appraisal_app.ui.days import due_in_words
from appraisal_app.ui.destinations import HOME
from appraisal_app.ui.forms.blocks import (
    ActionBlock,
    Block,
    Heading,
    Note,
    NoteKind,
    PageAction,
    PageState,
)
from appraisal_app.ui.guest.content import GuestContext, GuestDeed, GuestPage
from appraisal_app.ui.guest.frame import who_blocks
from appraisal_app.ui.guest.home.deeds import open_request
from appraisal_app.ui.guest.keys import Part, number_of, page_key, review_name
from appraisal_app.ui.home.answers import Answer, AnswersBlock, Line
from appraisal_app.ui.home.safety import BACK_UP, safety
from appraisal_app.ui.kept_pages.backing_up import back_up
from appraisal_app.ui.kept_pages.tools import give_back
from appraisal_app.ui.widgets.mark_kind import Mark

OPEN_REQUEST, GIVE_BACK = "open_request", "give_back"
WELCOME = (
    "The chair of the board seals a request for you: a small file with what you need to read, and "
    "six words that are told on the telephone. Open it here."
)
NEWER = "A new request brings what was asked up to date; what you wrote stays as it is."
HOLDS = (
    "This file is yours. The board's file holds nothing of it until you submit, and this file "
    "holds nothing that the others wrote for the panel."
)
PURPOSE = "What you were asked, and what goes back once you send it."
_DUE, _TURN = "What is due next?", "Whose turn is it?"
_DEEDS: Mapping[str, GuestDeed] = MappingProxyType(
    {OPEN_REQUEST: open_request, GIVE_BACK: give_back, BACK_UP: back_up}
)


def page(context: GuestContext) -> GuestPage:
    """What is due, whose turn it is, is the file safe; and the way to open a request."""
    guest, can = context.guest, not context.read_only
    task = next_task(guest)
    answers = (
        _due(guest, task, context.today),
        _turn(guest, task),
        *((safety(context.facts, context.today),) if context.facts is not None else ()),
    )
    who = who_blocks(task.request, _who_title(task)) if task is not None else ()
    return GuestPage(
        state=PageState(
            step=HOME,
            title=phrased("The file of {name}", name=guest.name) if guest.name else "My file",
            purpose=PURPOSE,
            blocks=(
                AnswersBlock("answers", answers=answers),
                *(_beginning(context) if can else ()),
                *who,
                Note("holds", HOLDS, kind=NoteKind.QUIET),
            ),
        ),
        deeds=_DEEDS if can else MappingProxyType({}),
    )


def next_task(guest: Guest) -> GuestTask | None:
    """What to do next: the one that is due first among those not submitted."""
    open_ones = [each for each in guest.tasks if not is_submitted(each)]
    return min(open_ones, key=lambda each: each.request.due or date.max, default=None)


def _who_title(task: GuestTask) -> str:
    what = "your view" if isinstance(task, ViewTask) else "your advice"
    return phrased("What becomes of {what}", what=what)


def _due(guest: Guest, task: GuestTask | None, today: date) -> Answer:
    if task is None and guest.tasks:
        line = Line(text="Everything that was asked is submitted.", mark=Mark.DONE)
        return Answer(question=_DUE, headline="Nothing for now", lines=(line,))
    if task is None:
        first = Line(text="Open the request that you were sent.")
        return Answer(question=_DUE, headline="Nothing yet", lines=(first,))
    due = due_in_words(task.request.due, today, complete=False)
    mark = Mark.LATE if due is not None and due.late else Mark.NONE
    dates = (Line(text=due.text, mark=mark),) if due is not None else ()
    verb = "Go on writing" if is_begun(task) else "Begin to write"
    number = number_of(guest, task)
    return Answer(
        question=_DUE,
        headline="Your view" if isinstance(task, ViewTask) else "Your advice",
        lines=(
            Line(text=phrased("{trust}, {task}", trust=task.trust, task=review_name(task))),
            *dates,
        ),
        actions=(PageAction(page_key(Part.WRITE, number), verb, primary=True),),
    )


def _turn(guest: Guest, task: GuestTask | None) -> Answer:
    if task is not None:
        others = sum(not is_submitted(each) for each in guest.tasks) - 1
        more = (
            (Line(text=phrased("{others} more to write after this one", others=others)),)
            if others
            else ()
        )
        return Answer(question=_TURN, headline="Yours", lines=(Line(text=review_name(task)), *more))
    last = guest.tasks[-1] if guest.tasks else None
    if last is None or last_submitted(last) is None:
        line = Line(text="The request comes from the board's file.")
        return Answer(question=_TURN, headline="The chair's", lines=(line,))
    sent = PageAction(page_key(Part.SEND, number_of(guest, last)), "Look at what you sent")
    line = Line(text="Send the packet to the chair if you have not yet.")
    return Answer(question=_TURN, headline="The board's", lines=(line,), actions=(sent,))


def _beginning(context: GuestContext) -> tuple[Block, ...]:
    tasks = context.guest.tasks
    back = PageAction(GIVE_BACK, "Give the last request back…")
    actions = (
        PageAction(OPEN_REQUEST, "Open a request…", primary=not tasks),
        *((back,) if context.letters.can_give_back else ()),
    )
    return (
        Heading("begin.heading", "Something new from the chair" if tasks else "Begin here"),
        Note("begin.note", NEWER if tasks else WELCOME),
        ActionBlock("begin", actions),
    )
