"""Buttons that begin objectives with what is known: the trust's priorities, the action points."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from types import MappingProxyType

from appraisal_app.domain.objectives import (
    Objective,
    ObjectiveId,
    ObjectiveStatus,
    SuccessCriterion,
)
from appraisal_app.domain.phrases import phrased
from appraisal_app.domain.record import Record
from appraisal_app.domain.trust_profile import Priority
from appraisal_app.ui.forms.blocks import ActionBlock, Block, Note, NoteKind, PageAction
from appraisal_app.ui.stages.content import NewId, PageEdit
from appraisal_app.ui.stages.objective_actions import action_edits, action_offers
from appraisal_app.ui.stages.objective_lists import (
    Part,
    objectives_of,
    with_objectives,
    with_one_more,
)
from appraisal_app.ui.stages.objective_parts.what import TITLE_LIMIT
from appraisal_app.ui.stages.wording import opening

FROM_PRIORITY = "priority:"
AGREE = "agree_all"


def source_blocks(record: Record, part: Part) -> tuple[Block, ...]:
    """What one can begin with; nothing when nothing is known."""
    priorities = tuple(
        PageAction(f"{FROM_PRIORITY}{each.id}", phrased("Add one for: {each}", each=_name(each)))
        for each in _unserved(record, part)
    )
    actions = action_offers(record)
    return (
        *_offered("priorities", "Priorities of the trust that have no objective yet:", priorities),
        *_offered("actions", "Action points that are not a milestone yet:", actions),
    )


def source_edits(record: Record, part: Part) -> Mapping[str, PageEdit]:
    """What those buttons do, and the one that marks drafts as agreed."""
    edits = {
        f"{FROM_PRIORITY}{each.id}": PageEdit(
            label=phrased("adding an objective for “{each}”", each=_name(each)),
            change=_from_priority(each.id, part),
        )
        for each in _unserved(record, part)
    }
    if _drafts(record, part):
        edits[AGREE] = PageEdit(label="marking the drafts as agreed", change=_agree(part))
    return MappingProxyType({**edits, **action_edits(record, part)})


def agree_block(record: Record, part: Part) -> tuple[Block, ...]:
    """A button that marks every draft as agreed, once there are some."""
    drafts = _drafts(record, part)
    if not drafts:
        return ()
    words = (
        "Mark the draft as agreed"
        if drafts == 1
        else phrased("Mark all {drafts} drafts as agreed", drafts=drafts)
    )
    hint = "Only when both sides have said yes to each of them."
    return (ActionBlock("agreeing.actions", (PageAction(AGREE, words, hint=hint),)),)


def _offered(key: str, words: str, actions: tuple[PageAction, ...]) -> tuple[Block, ...]:
    if not actions:
        return ()
    return (
        Note(f"sources.{key}", words, kind=NoteKind.QUIET),
        ActionBlock(f"sources.{key}.actions", actions),
    )


def _name(priority: Priority) -> str:
    return opening(priority.title, "Priority without a title")


def _unserved(record: Record, part: Part) -> tuple[Priority, ...]:
    served = {
        each.priority
        for each in objectives_of(record, part)
        if each.status is not ObjectiveStatus.WITHDRAWN
    }
    return tuple(each for each in record.profile.priorities if each.id not in served)


def _from_priority(priority_id: str, part: Part) -> Callable[[Record, NewId], Record]:
    def change(record: Record, new_id: NewId) -> Record:
        priority = record.profile.priority(priority_id)
        if priority is None:
            return record
        objective = Objective(
            id=ObjectiveId(new_id()),
            title=priority.title[:TITLE_LIMIT],
            statement=priority.statement,
            priority=priority.id,
            strategy_ref=priority.title,
            success_criteria=tuple(
                SuccessCriterion(id=new_id(), measure=m.measure, baseline=m.now, target=m.aim)
                for m in priority.measures
            ),
        )
        return with_one_more(record, part, objective)

    return change


def _drafts(record: Record, part: Part) -> int:
    found = objectives_of(record, part)
    return sum(each.status is ObjectiveStatus.DRAFT for each in found)


def _agree(part: Part) -> Callable[[Record, NewId], Record]:
    def change(record: Record, _: NewId) -> Record:
        agreed = tuple(
            replace(each, status=ObjectiveStatus.AGREED)
            if each.status is ObjectiveStatus.DRAFT
            else each
            for each in objectives_of(record, part)
        )
        return with_objectives(record, part, agreed)

    return change
