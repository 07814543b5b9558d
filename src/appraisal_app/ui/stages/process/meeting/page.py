"""The review meeting: its agenda, who met, what was said, what was promised."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from appraisal_app.domain.cycle import Action
from appraisal_app.domain.meeting import Meeting
from appraisal_app.domain.process import StepKind
from appraisal_app.domain.record import Record
from appraisal_app.ui.stages.content import StepContent
from appraisal_app.ui.stages.context import PageContext
from appraisal_app.ui.stages.offers import offers
from appraisal_app.ui.stages.places import At, part
from appraisal_app.ui.stages.process.meeting.agenda import (
    agenda_blocks,
    agenda_deeds,
    agenda_edits,
)
from appraisal_app.ui.stages.process.meeting.conversation import conversation_blocks
from appraisal_app.ui.stages.process.meeting.gathering import gathering_blocks
from appraisal_app.ui.stages.process.meeting.promises import promise_blocks
from appraisal_app.ui.stages.process.meeting.to_read import read_blocks
from appraisal_app.ui.stages.reading_only import is_reading

_MEETING = part("meeting", Meeting)
_FIELDS: tuple[str, ...] = ("held_on", "present", "conflicts_restated", "notes")


def page(context: PageContext) -> StepContent:
    """Before the meeting the agenda, after it the record of it; read back once it is closed."""
    record = context.record
    actions = offers(context, StepKind.MEETING, Action.BACK_TO_MEETING, Action.RECORD_MEETING)
    if is_reading(context, StepKind.MEETING):
        blocks = read_blocks(record, context.today)
        targets = dict.fromkeys(_FIELDS, blocks[-1].key)
        return StepContent(blocks=blocks, actions=actions, targets=MappingProxyType(targets))
    at = At(_MEETING, record)
    return StepContent(
        blocks=(
            *agenda_blocks(at),
            *gathering_blocks(at),
            *conversation_blocks(at),
            *promise_blocks(at, context.today),
        ),
        actions=actions,
        edits=agenda_edits(),
        deeds=agenda_deeds(),
        targets=_targets(record),
    )


def _targets(record: Record) -> Mapping[str, str]:
    step = record.cycle.process.step(StepKind.PEOPLE)
    if record.people.persons or step is None:
        return MappingProxyType({})
    return MappingProxyType({"present": f"step:{step.code}#persons"})
