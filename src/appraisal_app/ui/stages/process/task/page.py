"""A step of the trust's own: what was done, and when."""

from __future__ import annotations

from appraisal_app.domain.tasks import OwnTask, OwnTasks
from appraisal_app.ui.stages import audiences as who
from appraisal_app.ui.stages.content import StepContent
from appraisal_app.ui.stages.context import PageContext
from appraisal_app.ui.stages.fields import Ask, day, long_text
from appraisal_app.ui.stages.places import At, part

_TASKS = part("tasks", OwnTasks)


def page(context: PageContext) -> StepContent:
    """Notes and a date."""
    place = At(_TASKS, context.record).item(
        "tasks", context.code, lambda code: OwnTask(code=code), id_name="code"
    )
    notes = Ask("What was done?", "Short notes, or where to find them.", who.INVOLVED)
    done = Ask("When was it done?", "", who.INVOLVED)
    key = place.place.key_of
    return StepContent(
        blocks=(long_text(place, "notes", notes, limit=4_000), day(place, "done_on", done)),
        targets={"done_on": key("done_on")},
    )
