"""The objectives of the review before this one, for lineage and for taking them over."""

from __future__ import annotations

from appraisal_app.domain.objectives import Objective
from appraisal_app.domain.record import Record
from appraisal_app.ui.stages.context import PageContext


def review_before(context: PageContext) -> Record | None:
    """The review that this one follows, when the file has it."""
    before = context.record.cycle.previous_cycle
    if not before:
        return None
    return next((each for each in context.records() if each.cycle.id == before), None)


def objectives_before(context: PageContext) -> tuple[Objective, ...]:
    """Its objectives, withdrawn ones left out."""
    before = review_before(context)
    return before.objectives.standing if before is not None else ()
