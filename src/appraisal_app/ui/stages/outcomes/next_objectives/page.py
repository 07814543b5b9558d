"""The objectives for the period that follows, new or carried forward."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from types import MappingProxyType

from appraisal_app.domain.objective_advice import advice_on_all
from appraisal_app.domain.objectives import (
    Milestone,
    MilestoneState,
    NextObjectives,
    Objective,
    ObjectiveId,
    ObjectiveStatus,
    SuccessCriterion,
)
from appraisal_app.domain.record import Record
from appraisal_app.ui.forms.blocks import ActionBlock, Block, Heading, Note, NoteKind, PageAction
from appraisal_app.ui.stages import audiences as who
from appraisal_app.ui.stages.content import NewId, PageEdit, StepContent
from appraisal_app.ui.stages.context import PageContext
from appraisal_app.ui.stages.fields import Ask, day
from appraisal_app.ui.stages.objectives import objective_list
from appraisal_app.ui.stages.places import At, part
from appraisal_app.ui.stages.wording import titled

_NEXT = part("next_objectives", NextObjectives)
CARRY = "carry:"
_EMPTY = "No objective for the next period yet. Add one, or carry one forward from this period."


def page(context: PageContext) -> StepContent:
    """What the chief executive is asked to bring about next."""
    at = At(_NEXT, context.record)
    agreed = Ask(
        "When were they agreed?",
        "Leave it open while you are still talking about them.",
        who.OBJECTIVES,
    )
    ask = Ask(
        "What should be brought about in the next period?",
        "Three to six are usual. Advice under a field is a suggestion and stops nothing.",
        who.OBJECTIVES,
        advice=advice_on_all(at.value.objectives),
    )
    return StepContent(
        blocks=(
            *_carrying(context.record),
            Heading("heading.objectives", "The next objectives"),
            objective_list(at, ask, _EMPTY),
            day(at, "agreed_on", agreed),
        ),
        edits=_edits(context.record),
    )


def _to_carry(record: Record) -> tuple[Objective, ...]:
    carried = {each.carried_from for each in record.next_objectives.objectives}
    return tuple(each for each in record.objectives.standing if each.id not in carried)


def _carrying(record: Record) -> tuple[Block, ...]:
    left = _to_carry(record)
    if not left:
        return ()
    actions = tuple(
        PageAction(f"{CARRY}{each.id}", f"Carry forward: {titled(each.title)}") for each in left
    )
    note = "What is not finished can go on. Its measures come along; dates are left open."
    return (
        Heading("heading.carry", "From this period"),
        Note("note.carry", note, kind=NoteKind.QUIET),
        ActionBlock("carry.actions", actions),
    )


def _edits(record: Record) -> Mapping[str, PageEdit]:
    return MappingProxyType(
        {
            f"{CARRY}{each.id}": PageEdit(
                label=f"carrying forward “{titled(each.title)}”", change=_carry(each.id)
            )
            for each in _to_carry(record)
        }
    )


def _carry(objective_id: str) -> Callable[[Record, NewId], Record]:
    def change(record: Record, new_id: NewId) -> Record:
        objective = record.objectives.get(objective_id)
        if objective is None:
            return record
        present = record.next_objectives
        objectives = (*present.objectives, carried_forward(objective, new_id))
        return replace(record, next_objectives=replace(present, objectives=objectives))

    return change


def carried_forward(objective: Objective, new_id: NewId) -> Objective:
    """A draft for the next period with ids of its own and every date left open."""
    return replace(
        objective,
        id=ObjectiveId(new_id()),
        status=ObjectiveStatus.DRAFT,
        ceo_disagreement="",
        carried_from=objective.id,
        success_criteria=tuple(_criterion(each, new_id) for each in objective.success_criteria),
        milestones=tuple(_milestone(each, new_id) for each in objective.milestones),
    )


def _criterion(criterion: SuccessCriterion, new_id: NewId) -> SuccessCriterion:
    return replace(criterion, id=new_id(), due=None)


def _milestone(milestone: Milestone, new_id: NewId) -> Milestone:
    return replace(milestone, id=new_id(), due=None, state=MilestoneState.PLANNED)
