"""Where a task stands in a guest's file, for the builders of fields."""

from __future__ import annotations

from dataclasses import replace

from appraisal_app.domain.guest_answers import with_task
from appraisal_app.domain.guests import AdviceTask, Guest, ViewTask
from appraisal_app.ui.kept_pages.places import within
from appraisal_app.ui.stages.places import At


def view_place(guest: Guest, task: ViewTask) -> At[ViewTask]:
    """That view; its fields have no prefix."""
    key = task.id
    return within(
        guest,
        lambda kept: kept.view(key),
        lambda kept, changed: with_task(kept, replace(changed, id=key)),
    )


def advice_place(guest: Guest, task: AdviceTask) -> At[AdviceTask]:
    """That advice; its fields have no prefix."""
    key = task.id
    return within(
        guest,
        lambda kept: kept.advice_on(key),
        lambda kept, changed: with_task(kept, replace(changed, id=key)),
    )
