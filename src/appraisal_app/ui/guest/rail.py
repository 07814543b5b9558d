"""The rail: a group of pages for everything that was asked, the latest first."""

from __future__ import annotations

from collections.abc import Set as AbstractSet
from datetime import date

from appraisal_app.domain.english_dates import MONTHS
from appraisal_app.domain.guest_answers import is_begun, is_submitted
from appraisal_app.domain.guests import Guest, GuestTask, ViewTask
from appraisal_app.domain.phrases import phrased
from appraisal_app.ui.destinations import FOLD, HOME
from appraisal_app.ui.guest.keys import Part, page_key, parted, review_name, title_of
from appraisal_app.ui.shell.state import RailEntry, RailStage, RailState
from appraisal_app.ui.widgets.mark_kind import Mark


def guest_rail(
    guest: Guest, today: date, current: str, turned: AbstractSet[str] = frozenset()
) -> RailState:
    """The way around; by itself the latest task is open, and the one in sight."""
    tasks = guest.tasks
    numbers = tuple(reversed(range(len(tasks))))
    opened = {*numbers[:1], parted(current)[1]}
    return RailState(
        title=tasks[-1].trust if tasks else "My file",
        subtitle="What I was asked",
        before=(RailEntry(HOME, "Home", icon="house"),),
        stages=tuple(
            _group(
                tasks[number],
                _name(tasks[number], tasks),
                number,
                today,
                folded=(number in opened) is (str(number) in turned),
            )
            for number in numbers
        ),
        current=current,
    )


def _group(task: GuestTask, name: str, number: int, today: date, *, folded: bool) -> RailStage:
    reading = (Part.REFLECTION, Part.OBJECTIVES)
    return RailStage(
        0,
        name,
        key=f"{FOLD}{number}",
        folded=folded,
        steps=(
            *(RailEntry(page_key(part, number), title_of(part, task)) for part in reading),
            _writing(task, number, today),
            RailEntry(page_key(Part.SEND, number), title_of(Part.SEND, task)),
        ),
    )


def _name(task: GuestTask, tasks: tuple[GuestTask, ...]) -> str:
    """The review, with what tells it apart from another of the same label."""
    name = review_name(task)
    like = [each for each in tasks if review_name(each) == name]
    trust = phrased(", {trust}", trust=task.trust) if len({each.trust for each in like}) > 1 else ""
    what = "view" if isinstance(task, ViewTask) else "advice"
    kind = phrased(": {what}", what=what) if len({type(each) for each in like}) > 1 else ""
    return phrased("{name}{trust}{kind}", name=name, trust=trust, kind=kind)


def _writing(task: GuestTask, number: int, today: date) -> RailEntry:
    key, title = page_key(Part.WRITE, number), title_of(Part.WRITE, task)
    due = task.request.due
    if is_submitted(task):
        return RailEntry(key, title, mark=Mark.DONE, status="submitted")
    if due is not None and due < today:
        return RailEntry(key, title, mark=Mark.LATE, status="late", due="late", late=True)
    when = (
        phrased("{day} {months}", day=due.day, months=MONTHS[due.month - 1][:3])
        if due is not None
        else ""
    )
    if is_begun(task):
        return RailEntry(key, title, mark=Mark.NOW, status="begun", due=when)
    return RailEntry(key, title, mark=Mark.TODO, status="not begun", due=when)
