"""The objectives for the period that follows: carried on, changed, or new."""

from __future__ import annotations

from types import MappingProxyType

from appraisal_app.domain.next_period import following
from appraisal_app.domain.objective_advice import advice_on_all
from appraisal_app.domain.objectives import NextObjectives
from appraisal_app.domain.process import StepKind
from appraisal_app.domain.record import Record
from appraisal_app.domain.timetable import Period
from appraisal_app.ui.forms.blocks import Heading
from appraisal_app.ui.stages import audiences as who
from appraisal_app.ui.stages.content import StepContent
from appraisal_app.ui.stages.context import PageContext
from appraisal_app.ui.stages.fields import Ask, day
from appraisal_app.ui.stages.objective_actions import action_places
from appraisal_app.ui.stages.objective_lists import Part
from appraisal_app.ui.stages.objective_sources import agree_block, source_blocks, source_edits
from appraisal_app.ui.stages.objectives import Setting, objective_list
from appraisal_app.ui.stages.outcomes.next_objectives.fates import (
    fate_edits,
    fates,
    first_without_fate,
)
from appraisal_app.ui.stages.places import At, part
from appraisal_app.ui.stages.reading_only import is_reading

_NEXT = part("next_objectives", NextObjectives)
_KIND = StepKind.NEXT_OBJECTIVES
_EMPTY = "No objective for the next period yet. Add one, or carry one on from this period."


def page(context: PageContext) -> StepContent:
    """What the chief executive is asked to bring about next."""
    record = context.record
    at = At(_NEXT, record)
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
    period = _next_period(record)
    setting = Setting(
        today=context.today,
        start=period.start,
        end=period.end,
        former=record.objectives.objectives,
    )
    return StepContent(
        blocks=(
            Heading("heading.fates", "The objectives of this period"),
            *fates(at),
            Heading("heading.objectives", "The next objectives"),
            objective_list(at, ask, _EMPTY, setting),
            *source_blocks(record, Part.NEXT),
            *action_places(record, Part.NEXT, is_closed=is_reading(context, _KIND)),
            Heading("heading.agreed", "How they were agreed"),
            *agree_block(record, Part.NEXT),
            day(at, "agreed_on", agreed),
        ),
        edits=MappingProxyType({**fate_edits(record), **source_edits(record, Part.NEXT)}),
        targets=MappingProxyType({"dropped": _fate_target(context)}),
    )


def _fate_target(context: PageContext) -> str:
    """Buttons are gone where nothing can be written; then the list itself is meant."""
    return "fates" if is_reading(context, _KIND) else first_without_fate(context.record)


def _next_period(record: Record) -> Period:
    """The year that follows; this very period where the calendar stops."""
    try:
        return following(record.cycle.end)
    except ValueError:
        return Period(start=record.cycle.start, end=record.cycle.end)
