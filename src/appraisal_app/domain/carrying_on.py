"""An objective that goes on into the next period: what comes along and what begins anew."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from appraisal_app.domain.objectives import (
    Milestone,
    MilestoneState,
    Objective,
    ObjectiveId,
    ObjectiveStatus,
    SuccessCriterion,
)
from appraisal_app.domain.record import Record

_OPEN = (MilestoneState.PLANNED, MilestoneState.MISSED)


def carried_on(record: Record, objective: Objective, new_id: Callable[[], str]) -> Objective:
    """A draft with ids of its own; what was last found is where its measures start.

    An objective of several years keeps its days; all other days are left open. Milestones that
    were met stay behind.
    """
    found = record.judgements.on(objective.id)
    lasts = objective.multi_year and objective.end is not None and objective.end > record.cycle.end
    return replace(
        objective,
        id=ObjectiveId(new_id()),
        status=ObjectiveStatus.DRAFT,
        ceo_disagreement="",
        carried_from=objective.id,
        start=objective.start if lasts else None,
        end=objective.end if lasts else None,
        multi_year=lasts,
        success_criteria=tuple(
            _measure(each, found.found(each.id), new_id) for each in objective.success_criteria
        ),
        milestones=tuple(
            _milestone(each, new_id) for each in objective.milestones if each.state in _OPEN
        ),
    )


def _measure(
    criterion: SuccessCriterion, found: str, new_id: Callable[[], str]
) -> SuccessCriterion:
    start = found.strip() or criterion.baseline
    return replace(criterion, id=new_id(), baseline=start, due=None)


def _milestone(milestone: Milestone, new_id: Callable[[], str]) -> Milestone:
    state = MilestoneState.PLANNED
    return replace(milestone, id=new_id(), due=None, state=state, met_on=None, note="")
