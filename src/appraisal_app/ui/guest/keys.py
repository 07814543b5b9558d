"""Names of the pages; those of a task carry its place in the list of tasks."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType
from typing import Final

from appraisal_app.domain.guest_answers import is_submitted
from appraisal_app.domain.guests import Guest, GuestTask, ViewTask
from appraisal_app.domain.phrases import phrased
from appraisal_app.ui.destinations import HOME
from appraisal_app.ui.own_desk.keys import parted

__all__ = ["parted"]


class Part(StrEnum):
    """What there is for each task."""

    WRITE = "answer"
    SEND = "to_send"
    REFLECTION = "to_read"
    OBJECTIVES = "agreed"


SENT: Final = "What was submitted"
_TITLES: Mapping[Part, str] = MappingProxyType(
    {
        Part.SEND: "What will be sent",
        Part.REFLECTION: "The self-reflection",
        Part.OBJECTIVES: "The objectives",
    }
)


def title_of(part: Part, task: GuestTask | None) -> str:
    """The title of a page; the answer's own is named for what was asked."""
    if part is Part.SEND and task is not None and is_submitted(task):
        return SENT
    if part in _TITLES:
        return _TITLES[part]
    return "My view" if isinstance(task, ViewTask) else "My advice"


def page_key(part: Part, number: int) -> str:
    """The key of a page of the task at that place."""
    return f"{part}:{number}"


def task_at(guest: Guest, number: int) -> GuestTask | None:
    """The task at that place, if there is one."""
    return guest.tasks[number] if 0 <= number < len(guest.tasks) else None


def number_of(guest: Guest, task: GuestTask) -> int:
    """The place of a task; raises ValueError when it is gone."""
    return [(type(each), each.id) for each in guest.tasks].index((type(task), task.id))


def pages_of(guest: Guest) -> tuple[str, ...]:
    """Every page, in the order of the rail."""
    numbers = reversed(range(len(guest.tasks)))
    return (HOME, *(page_key(part, number) for number in numbers for part in Part))


def review_name(task: GuestTask) -> str:
    """Such as "Review 2026/27"."""
    label = task.request.label.strip()
    return phrased("Review {label}", label=label) if label else "A review without a name"


def task_name(task: GuestTask) -> str:
    """What was asked for, and in which review."""
    return phrased("{title} · {task}", title=title_of(Part.WRITE, task), task=review_name(task))
