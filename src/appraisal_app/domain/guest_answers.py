"""What of a guest's draft is submitted, and the moments at which that changes."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import TypeVar

from appraisal_app.domain.advice import AdviceOn
from appraisal_app.domain.errors import DomainError, Refusal
from appraisal_app.domain.guest_papers import SubmittedAdvice, SubmittedView
from appraisal_app.domain.guests import AdviceTask, Guest, GuestAnswer, GuestTask, ViewTask
from appraisal_app.domain.own_words import (
    NOT_SUBMITTED,
    NOTHING_WRITTEN,
    SUBMITTED_ALREADY,
)
from appraisal_app.domain.views import ViewOn

_T = TypeVar("_T", bound=GuestTask)


def is_submitted(task: GuestTask) -> bool:
    """Whether the last submission stands: nothing can be written until it is taken back."""
    return bool(task.submitted) and task.withdrawn_at is None


def last_submitted(task: GuestTask) -> GuestAnswer | None:
    """What was submitted last, taken back or not."""
    return task.submitted[-1] if task.submitted else None


def next_edition(task: GuestTask) -> int:
    """The number of the next submission."""
    return task.submitted[-1].edition + 1 if task.submitted else 1


def view_of(task: ViewTask, *, at: datetime) -> SubmittedView:
    """The very words of the next edition: preview and packet are made of it.

    Left out is what has no words in it, and what speaks to something that is not asked any more.
    """
    asked = {each.id for each in task.request.objectives}
    return SubmittedView(
        review=task.request.review,
        person=task.request.person,
        edition=next_edition(task),
        submitted_at=at,
        objectives=tuple(
            each
            for each in task.draft
            if each.objective in asked and each != ViewOn(objective=each.objective)
        ),
    )


def advice_of(task: AdviceTask, *, at: datetime) -> SubmittedAdvice:
    """The very words of the next edition, as for a view."""
    asked, draft = {each.id for each in task.request.objectives}, task.draft
    return SubmittedAdvice(
        review=task.request.review,
        edition=next_edition(task),
        submitted_at=at,
        objectives=tuple(
            each
            for each in draft.objectives
            if each.objective in asked and each != AdviceOn(objective=each.objective)
        ),
        overall=draft.overall,
        next_focus=draft.next_focus,
        development=draft.development,
    )


def answer_of(task: GuestTask, *, at: datetime) -> GuestAnswer:
    """The very words of the next edition, whatever was asked."""
    return view_of(task, at=at) if isinstance(task, ViewTask) else advice_of(task, at=at)


def is_begun(task: GuestTask) -> bool:
    """Whether anything would be submitted now."""
    answer = answer_of(task, at=_ANY_TIME)
    if isinstance(answer, SubmittedView):
        return bool(answer.objectives)
    texts = (answer.overall, answer.next_focus, answer.development)
    return bool(answer.objectives) or any(each.strip() for each in texts)


def submitted(task: GuestTask, *, at: datetime) -> GuestTask:
    """The task with its draft submitted as the next edition; raises DomainError."""
    if is_submitted(task):
        raise DomainError((Refusal(sentence=SUBMITTED_ALREADY, hard=True),))
    if not is_begun(task):
        raise DomainError((Refusal(sentence=NOTHING_WRITTEN, hard=True),))
    if isinstance(task, ViewTask):
        return replace(task, submitted=(*task.submitted, view_of(task, at=at)), withdrawn_at=None)
    return replace(task, submitted=(*task.submitted, advice_of(task, at=at)), withdrawn_at=None)


def taken_back(task: GuestTask, *, at: datetime) -> GuestTask:
    """The task open for writing again; what was submitted is kept. Raises DomainError."""
    if not is_submitted(task):
        raise DomainError((Refusal(sentence=NOT_SUBMITTED, hard=True),))
    return replace(task, withdrawn_at=at)


def with_task(guest: Guest, changed: GuestTask) -> Guest:
    """The file with that task in place of the one of its kind and id, or added."""
    if isinstance(changed, ViewTask):
        return replace(guest, views=_with(guest.views, changed))
    return replace(guest, advice=_with(guest.advice, changed))


def rewritten(before: Guest, after: Guest) -> bool:
    """Whether an edit touches what was submitted, or words that are submitted just now."""
    return any(_touched(each, _same(after, each)) for each in before.tasks)


def _touched(old: GuestTask, new: GuestTask | None) -> bool:
    if new is None:
        return bool(old.submitted)
    if (new.submitted, new.withdrawn_at) != (old.submitted, old.withdrawn_at):
        return True
    return is_submitted(old) and new.draft != old.draft


def _same(guest: Guest, task: GuestTask) -> GuestTask | None:
    return guest.view(task.id) if isinstance(task, ViewTask) else guest.advice_on(task.id)


def _with(tasks: tuple[_T, ...], changed: _T) -> tuple[_T, ...]:
    if all(each.id != changed.id for each in tasks):
        return (*tasks, changed)
    return tuple(changed if each.id == changed.id else each for each in tasks)


_ANY_TIME = datetime(1, 1, 1, tzinfo=UTC)
