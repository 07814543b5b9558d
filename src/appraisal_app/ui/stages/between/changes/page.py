"""Changes to objectives: the old words are kept, the new ones have a reason."""

from __future__ import annotations

from types import MappingProxyType

from appraisal_app.domain.cycle import Action, Status
from appraisal_app.domain.objective_changes import WHILE_PLANNING
from appraisal_app.domain.objectives import Objectives
from appraisal_app.domain.process import StepKind
from appraisal_app.domain.steps import RELEASED
from appraisal_app.ui.forms.blocks import ActionBlock, Block, Heading, Note, PageAction
from appraisal_app.ui.stages.between.changes.history import first_unsettled, history
from appraisal_app.ui.stages.between.changes.proposals import proposal_list, recording_deeds
from appraisal_app.ui.stages.between.changes.standing import choosing_edits, standing_list
from appraisal_app.ui.stages.content import StepContent
from appraisal_app.ui.stages.context import PageContext
from appraisal_app.ui.stages.frame import GO
from appraisal_app.ui.stages.offers import offers
from appraisal_app.ui.stages.places import At, part

_OBJECTIVES = part("objectives", Objectives)
_STILL_WRITTEN = (
    "The objectives of this period are still being written. From the moment the self-reflection "
    "is asked for, a change to them needs a reason and is made here."
)


def page(context: PageContext) -> StepContent:
    """What is being worded, what stands, and what was changed."""
    record = context.record
    at = At(_OBJECTIVES, record)
    is_open = record.cycle.status not in WHILE_PLANNING
    released = record.cycle.status is Status.COMMENTS
    return StepContent(
        blocks=(
            *(_open_blocks(at, context) if is_open else _still_written(context)),
            Heading("heading.history", "What was changed"),
            history(at),
        ),
        edits=choosing_edits(record) if is_open else {},
        deeds=recording_deeds(record) if is_open else {},
        targets=MappingProxyType({"changes": first_unsettled(record)}),
        lock=RELEASED if released else "",
        actions=offers(context, StepKind.CHANGES, Action.BACK_TO_JUDGING),
    )


def _open_blocks(at: At[Objectives], context: PageContext) -> tuple[Block, ...]:
    return (
        proposal_list(at, context),
        standing_list(at),
    )


def _still_written(context: PageContext) -> tuple[Block, ...]:
    note = Note("note.planning", _STILL_WRITTEN)
    there = context.record.cycle.process.step(StepKind.OBJECTIVES)
    if there is None:
        return (note,)
    go = PageAction(f"{GO}{there.code}", f"Go to “{there.title}”")
    return (note, ActionBlock("planning.actions", (go,)))
