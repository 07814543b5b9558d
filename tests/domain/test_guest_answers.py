"""What of a guest's draft is submitted, and what stays as it was."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.domain.planted import MOMENT, planted

from appraisal_app.domain.advice import AdviceOn
from appraisal_app.domain.desk_papers import AskedObjective
from appraisal_app.domain.errors import DomainError
from appraisal_app.domain.guest_answers import (
    advice_of,
    is_begun,
    is_submitted,
    last_submitted,
    next_edition,
    rewritten,
    submitted,
    taken_back,
    view_of,
    with_task,
)
from appraisal_app.domain.guests import AdviceDraft, AdviceTask, Guest, GuestTask, ViewTask
from appraisal_app.domain.views import ViewOn

LATER = MOMENT + timedelta(days=3)
ASKED = tuple(AskedObjective(id=each, title=each) for each in ("one", "two"))


def view_task(**changes: object) -> ViewTask:
    whole: ViewTask = planted(ViewTask, "task")
    task = replace(
        whole,
        id="review",
        request=replace(whole.request, review="review", objectives=ASKED),
        draft=(
            ViewOn(objective="one", why="Words"),
            ViewOn(objective="two"),
            ViewOn(objective="dropped", why="Not asked any more"),
        ),
        submitted=(),
        withdrawn_at=None,
    )
    return replace(task, **changes)  # type: ignore[arg-type]


def advice_task(**changes: object) -> AdviceTask:
    whole: AdviceTask = planted(AdviceTask, "task")
    task = replace(
        whole,
        id="review",
        request=replace(whole.request, review="review", objectives=ASKED),
        draft=AdviceDraft(
            objectives=(
                AdviceOn(objective="one", view="Words"),
                AdviceOn(objective="two"),
                AdviceOn(objective="dropped", view="Not asked any more"),
            ),
            overall="Sound",
        ),
        submitted=(),
        withdrawn_at=None,
    )
    return replace(task, **changes)  # type: ignore[arg-type]


BOTH = pytest.mark.parametrize("make", [view_task, advice_task])


def guest(task: GuestTask) -> Guest:
    return with_task(Guest(id="file"), task)


def test_only_words_on_what_is_asked_are_submitted() -> None:
    view, advice = view_of(view_task(), at=MOMENT), advice_of(advice_task(), at=MOMENT)
    assert [each.objective for each in view.objectives] == ["one"]
    assert [each.objective for each in advice.objectives] == ["one"]
    assert (view.review, view.person) == ("review", view_task().request.person)
    assert (advice.overall, advice.next_focus) == ("Sound", "")


@BOTH
def test_it_is_submitted_taken_back_and_submitted_as_the_next_edition(
    make: Callable[[], GuestTask],
) -> None:
    once = submitted(make(), at=MOMENT)
    back = taken_back(once, at=LATER)
    twice = submitted(back, at=LATER)

    assert [is_submitted(each) for each in (make(), once, back, twice)] == [False, True] * 2
    assert [each.edition for each in twice.submitted] == [1, 2]
    assert twice.submitted[0] == once.submitted[0]
    assert last_submitted(twice) == twice.submitted[1]
    assert next_edition(twice) == 3


@BOTH
def test_nothing_is_submitted_or_taken_back_twice_nor_without_a_word(
    make: Callable[..., GuestTask],
) -> None:
    once = submitted(make(), at=MOMENT)
    with pytest.raises(DomainError, match="submitted already"):
        submitted(once, at=LATER)
    with pytest.raises(DomainError, match="taken back"):
        taken_back(taken_back(once, at=LATER), at=LATER)
    empty = make(draft=() if isinstance(once, ViewTask) else AdviceDraft(overall=" \n"))
    assert not is_begun(empty)
    with pytest.raises(DomainError, match="Nothing is written"):
        submitted(empty, at=MOMENT)


@BOTH
def test_what_was_submitted_cannot_be_touched(make: Callable[..., GuestTask]) -> None:
    task = submitted(make(), at=MOMENT)
    before = guest(task)
    assert rewritten(before, Guest(id="file"))
    assert rewritten(before, guest(changed(task, submitted=())))
    assert rewritten(before, guest(changed(task, withdrawn_at=LATER)))
    assert rewritten(before, guest(changed(task, draft=empty_draft(task))))
    assert not rewritten(before, replace(before, name="Another name"))
    assert not rewritten(guest(make()), Guest(id="file"))


def changed(task: GuestTask, **facts: object) -> GuestTask:
    whole: Any = task
    found: GuestTask = replace(whole, **facts)
    return found


def empty_draft(task: GuestTask) -> object:
    return () if isinstance(task, ViewTask) else AdviceDraft()


@BOTH
def test_it_can_be_written_again_once_it_is_taken_back(make: Callable[..., GuestTask]) -> None:
    back = taken_back(submitted(make(), at=MOMENT), at=LATER)
    assert not rewritten(guest(back), guest(changed(back, draft=empty_draft(back))))


@given(st.permutations(range(4)))
def test_tasks_stand_in_the_order_in_which_they_came(order: list[int]) -> None:
    whole = Guest(id="file")
    for number in order:
        task: GuestTask = view_task() if number % 2 else advice_task()
        came = MOMENT + timedelta(days=number)
        whole = with_task(whole, changed(task, id=f"review-{number}", came_at=came))
    assert [each.id for each in whole.tasks] == [f"review-{number}" for number in range(4)]
