"""What the chair hands to the chief executive's desk: an allow-list, and nothing of the panel."""

from __future__ import annotations

from appraisal_app.domain.cycle import Status
from appraisal_app.domain.desk_papers import (
    AskedCriterion,
    AskedMilestone,
    AskedObjective,
    DeskRequest,
)
from appraisal_app.domain.errors import DomainError, Refusal
from appraisal_app.domain.objectives import (
    Milestone,
    Objective,
    ObjectiveId,
    ObjectiveStatus,
    SuccessCriterion,
)
from appraisal_app.domain.process import StepKind
from appraisal_app.domain.record import Record

_AGREED = (ObjectiveStatus.AGREED, ObjectiveStatus.SET_BY_PANEL)
_TOO_EARLY = (Status.PRINCIPLES, Status.PLANNING)


def request_for(record: Record) -> DeskRequest:
    """The request of this review; raises DomainError while the objectives are not agreed."""
    if record.cycle.status in _TOO_EARLY:
        raise DomainError(
            (
                Refusal(
                    sentence="Agree the objectives and open the self-reflection first. Then the "
                    "request can be sealed.",
                    step=StepKind.OBJECTIVES.value,
                ),
            )
        )
    step = record.cycle.process.step(StepKind.REFLECTION)
    return DeskRequest(
        review=record.cycle.id,
        label=record.cycle.label,
        start=record.cycle.start,
        end=record.cycle.end,
        due=record.cycle.step(step.code).due if step is not None else None,
        scale=record.cycle.scale,
        frameworks=record.cycle.frameworks,
        objectives=agreed_objectives(record),
    )


def agreed_objectives(record: Record) -> tuple[AskedObjective, ...]:
    """The agreed objectives in their agreed words, and nothing that the panel noted about them."""
    return tuple(_asked(each) for each in record.objectives.standing if each.status in _AGREED)


def _asked(objective: Objective) -> AskedObjective:
    return AskedObjective(
        id=objective.id,
        title=objective.title,
        statement=objective.statement,
        kind=objective.kind,
        success_criteria=tuple(_criterion(each) for each in objective.success_criteria),
        milestones=tuple(
            AskedMilestone(id=each.id, description=each.description, due=each.due)
            for each in objective.milestones
        ),
        start=objective.start,
        end=objective.end,
    )


def _criterion(measure: SuccessCriterion) -> AskedCriterion:
    return AskedCriterion(
        id=measure.id,
        measure=measure.measure,
        baseline=measure.baseline,
        target=measure.target,
        source=measure.source,
        due=measure.due,
    )


def objectives_of(request: DeskRequest) -> tuple[Objective, ...]:
    """The objectives as the desk keeps them."""
    return as_objectives(request.objectives)


def as_objectives(asked: tuple[AskedObjective, ...]) -> tuple[Objective, ...]:
    """Objectives of a request in the shape in which a review has them."""
    return tuple(
        Objective(
            id=ObjectiveId(each.id),
            title=each.title,
            statement=each.statement,
            kind=each.kind,
            status=ObjectiveStatus.AGREED,
            success_criteria=tuple(_kept(criterion) for criterion in each.success_criteria),
            milestones=tuple(
                Milestone(id=milestone.id, description=milestone.description, due=milestone.due)
                for milestone in each.milestones
            ),
            start=each.start,
            end=each.end,
        )
        for each in asked
    )


def _kept(asked: AskedCriterion) -> SuccessCriterion:
    return SuccessCriterion(
        id=asked.id,
        measure=asked.measure,
        baseline=asked.baseline,
        target=asked.target,
        source=asked.source,
        due=asked.due,
    )
