"""The objectives that this review judges."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from types import MappingProxyType

from appraisal_app.domain.carrying_on import carried_on
from appraisal_app.domain.cycle import Action
from appraisal_app.domain.objective_advice import advice_on_all
from appraisal_app.domain.objectives import Objectives
from appraisal_app.domain.phrases import phrased
from appraisal_app.domain.process import StepKind
from appraisal_app.domain.record import Record
from appraisal_app.ui.forms.blocks import ActionBlock, Block, Heading, Note, NoteKind, PageAction
from appraisal_app.ui.stages import audiences as who
from appraisal_app.ui.stages.content import NewId, PageEdit, StepContent
from appraisal_app.ui.stages.context import PageContext
from appraisal_app.ui.stages.earlier_objectives import review_before
from appraisal_app.ui.stages.fields import Ask, day, text
from appraisal_app.ui.stages.gaps import first_gap
from appraisal_app.ui.stages.objective_actions import action_places
from appraisal_app.ui.stages.objective_lists import Part
from appraisal_app.ui.stages.objective_sources import agree_block, source_blocks, source_edits
from appraisal_app.ui.stages.objective_words import counted
from appraisal_app.ui.stages.objectives import Setting, objective_list
from appraisal_app.ui.stages.offers import offers
from appraisal_app.ui.stages.places import At, part
from appraisal_app.ui.stages.reading_only import is_reading

_OBJECTIVES = part("objectives", Objectives)
_EMPTY = "No objective is entered yet. Enter those that were agreed for this period."
TAKE_OVER = "take_over"


def page(context: PageContext) -> StepContent:
    """What was agreed for the period under review."""
    record, before = context.record, review_before(context)
    at = At(_OBJECTIVES, record)
    ask = Ask(
        "What was the chief executive asked to bring about?",
        "Three to six are usual. Advice under a field is a suggestion and stops nothing.",
        who.OBJECTIVES,
        advice=advice_on_all(at.value.standing),
    )
    setting = Setting(
        today=context.today,
        start=record.cycle.start,
        end=record.cycle.end,
        former=before.objectives.standing if before is not None else (),
        in_use=_answered(record),
    )
    return StepContent(
        blocks=(
            Heading("heading.objectives", "The objectives"),
            *_taking_over(record, before),
            objective_list(at, ask, _EMPTY, setting),
            *(() if is_reading(context, StepKind.OBJECTIVES) else source_blocks(record, Part.THIS)),
            *action_places(record, Part.THIS, is_closed=is_reading(context, StepKind.OBJECTIVES)),
            *_agreement(at),
        ),
        edits=MappingProxyType(
            {**source_edits(record, Part.THIS), **_taking_over_edits(record, before)}
        ),
        targets=MappingProxyType({"agreed_on": first_gap(at, "agreed_on", "agreed_where")}),
        actions=offers(
            context, StepKind.OBJECTIVES, Action.BACK_TO_PLANNING, Action.OPEN_REFLECTION
        ),
    )


def _agreement(at: At[Objectives]) -> tuple[Block, ...]:
    agreed_on = Ask(
        "When were they agreed?", "The day on which both sides said yes.", who.OBJECTIVES
    )
    agreed_where = Ask(
        "Where is that recorded?",
        "For instance: minutes of the review meeting, item 4.",
        who.OBJECTIVES,
    )
    return (
        Heading("heading.agreed", "How they were agreed"),
        *agree_block(at.record, Part.THIS),
        day(at, "agreed_on", agreed_on),
        text(at, "agreed_where", agreed_where),
    )


def _taking_over(record: Record, before: Record | None) -> tuple[Block, ...]:
    if before is None or record.objectives.objectives or not before.objectives.standing:
        return ()
    standing = len(before.objectives.standing)
    number = counted(standing, "objective")
    note = phrased(
        "The review of {label} had {number}. What is not finished can go on.",
        label=before.cycle.label,
        number=number,
    )
    words = (
        "Begin with that objective"
        if standing == 1
        else phrased("Begin with those {number}", number=number)
    )
    return (
        Note("take_over", note, kind=NoteKind.QUIET),
        ActionBlock("take_over.actions", (PageAction(TAKE_OVER, words),)),
    )


def _taking_over_edits(record: Record, before: Record | None) -> Mapping[str, PageEdit]:
    if before is None or record.objectives.objectives:
        return {}

    def change(record: Record, new_id: NewId) -> Record:
        again = tuple(carried_on(before, each, new_id) for each in before.objectives.standing)
        return replace(record, objectives=replace(record.objectives, objectives=again))

    return {TAKE_OVER: PageEdit(label="beginning with the earlier objectives", change=change)}


def _answered(record: Record) -> frozenset[str]:
    return frozenset(
        (
            *(each.objective for each in record.reflection.responses),
            *(each.objective for each in record.judgements.judgements),
        )
    )
