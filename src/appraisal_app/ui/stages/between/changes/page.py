"""Changes to objectives: the old words are kept, the new ones have a reason."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from appraisal_app.domain.cycle import Action, Status
from appraisal_app.domain.objective_changes import WHILE_PLANNING
from appraisal_app.domain.objectives import Objectives
from appraisal_app.domain.phrases import phrased
from appraisal_app.domain.process import StepKind
from appraisal_app.domain.steps import RELEASED, lock
from appraisal_app.ui.forms.blocks import ActionBlock, Block, Note, PageAction
from appraisal_app.ui.stages.between.changes.history import first_unsettled, history
from appraisal_app.ui.stages.between.changes.proposals import proposal_list, recording_deeds
from appraisal_app.ui.stages.between.changes.standing import choosing_deeds, standing_list
from appraisal_app.ui.stages.content import StepContent
from appraisal_app.ui.stages.context import PageContext
from appraisal_app.ui.stages.deeds import Deed
from appraisal_app.ui.stages.frame import GO, code_of
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
    is_closed = released or context.read_only or bool(lock(record, StepKind.CHANGES))
    worded = () if is_closed and not at.value.proposals else (proposal_list(at),)
    return StepContent(
        blocks=(
            *((*worded, standing_list(at)) if is_open else _still_written(context)),
            history(at),
        ),
        deeds=_deeds(context) if is_open else {},
        targets=MappingProxyType({"changes": first_unsettled(record)}),
        lock=RELEASED if released else "",
        actions=offers(context, StepKind.CHANGES, Action.BACK_TO_JUDGING),
    )


def _deeds(context: PageContext) -> Mapping[str, Deed]:
    record = context.record
    here = code_of(record, StepKind.CHANGES, context.code)
    return MappingProxyType({**recording_deeds(record), **choosing_deeds(record, here)})


def _still_written(context: PageContext) -> tuple[Block, ...]:
    note = Note("note.planning", _STILL_WRITTEN)
    there = context.record.cycle.process.step(StepKind.OBJECTIVES)
    if there is None:
        return (note,)
    go = PageAction(f"{GO}{there.code}", phrased("Go to “{title}”", title=there.title))
    return (note, ActionBlock("planning.actions", (go,)))
