"""The timetable: the meeting, every step with its day, and the trust's calendar."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from types import MappingProxyType

from appraisal_app.domain.cycle import Action, Cycle, Preset
from appraisal_app.domain.process import StepKind
from appraisal_app.domain.record import Record
from appraisal_app.domain.timetable import replan, with_offsets
from appraisal_app.ui.days import closed_day
from appraisal_app.ui.forms.blocks import ActionBlock, Block, Heading, Option, PageAction
from appraisal_app.ui.short_time import short_time
from appraisal_app.ui.stages import audiences as who
from appraisal_app.ui.stages.content import PageEdit, StepContent
from appraisal_app.ui.stages.context import PageContext
from appraisal_app.ui.stages.fields import Ask, choice, needed_day
from appraisal_app.ui.stages.offers import offers
from appraisal_app.ui.stages.places import At, part
from appraisal_app.ui.stages.process.timetable.calendar_blocks import calendar_blocks
from appraisal_app.ui.stages.process.timetable.exporting import EXPORT, export_dates
from appraisal_app.ui.stages.process.timetable.steps import first_open, move_deeds, step_blocks

_CYCLE = part("cycle", Cycle)
COUNT_BACK = "count_back"
_PRESETS = (
    Option(Preset.AUTUMN.value, "Autumn review", "of the school year that has ended"),
    Option(Preset.SUMMER.value, "Summer review", "at the end of the school year"),
    Option(Preset.CALENDAR_YEAR.value, "Calendar year", "reviewed in January"),
    Option(Preset.NINETY_DAYS.value, "Ninety days", "from a standing start to the board"),
    Option(Preset.FIRST_YEAR.value, "First year", "of a new chief executive"),
)


def page(context: PageContext) -> StepContent:
    """When everything is due."""
    at = At(_CYCLE, context.record)
    again = PageEdit(
        label="counting all dates back from the meeting",
        change=lambda record, _: count_back(_with_preset(context, record), context.today),
    )
    return StepContent(
        blocks=(
            *_period(at),
            *_meeting(at, context.today),
            *step_blocks(at, context.today),
            *calendar_blocks(context.record),
            *_export(),
        ),
        actions=offers(context, StepKind.TIMETABLE, Action.BACK_TO_PRINCIPLES),
        edits=MappingProxyType({COUNT_BACK: again}),
        deeds=MappingProxyType({EXPORT: export_dates, **move_deeds(at)}),
        always=frozenset({EXPORT}),
        targets=MappingProxyType({"steps": first_open(at), "start": "start"}),
    )


def _with_preset(context: PageContext, record: Record) -> Record:
    """The usual distances of the chosen preset; a trust's own process keeps its own."""
    own = record.design.process is not None
    if own or context.templates is None:
        return record
    offsets = context.shipped.offsets(record.cycle.preset)
    process = with_offsets(record.cycle.process, offsets)
    return replace(record, cycle=replace(record.cycle, process=process))


def count_back(record: Record, today: date) -> Record:
    """The record in which every step that is not done has its usual distance from the meeting.

    Where the time is short they stand closer together, none before `today`.
    """
    cycle = record.cycle
    is_open = record.calendar.is_open
    steps = replan(cycle.steps, cycle.process, cycle.meeting_date, is_open, begins=today)
    return replace(record, cycle=replace(cycle, steps=steps))


def _period(at: At[Cycle]) -> tuple[Block, ...]:
    start = Ask("First day of the period under review", "", who.INVOLVED)
    end = Ask("Last day", "Twelve months are usual.", who.INVOLVED, error=_backwards(at.value))
    return (
        Heading("heading.period", "The period"),
        needed_day(at, "start", start),
        needed_day(at, "end", end),
    )


def _backwards(cycle: Cycle) -> str:
    return "" if cycle.start < cycle.end else "The last day has to come after the first."


def _meeting(at: At[Cycle], today: date) -> tuple[Block, ...]:
    preset = Ask("Which calendar suits you?", "It sets the usual distances.", who.INVOLVED)
    ask = Ask(
        "When is the review meeting?",
        "Everything else is counted from this day. Moving it moves nothing by itself.",
        who.INVOLVED,
        advice=_about_meeting(at.record, today),
    )
    again = PageAction(
        COUNT_BACK,
        "Count all dates back from the meeting again",
        hint="Dates you changed by hand are replaced; undo brings them back.",
    )
    return (
        Heading("heading.meeting", "The review meeting"),
        choice(at, "preset", preset, _PRESETS, Preset),
        needed_day(at, "meeting_date", ask),
        ActionBlock("count_back.actions", (again,)),
    )


def _about_meeting(record: Record, today: date) -> tuple[str, ...]:
    """That the day is an unusual one; that too little time is left for what is to be done."""
    cycle, is_open = record.cycle, record.calendar.is_open
    held = record.meeting.held_on is not None or cycle.is_sealed
    done = {step.code for step in cycle.steps if step.done_on is not None}
    short = short_time(cycle.process, cycle.meeting_date, today, is_open, done)
    return (*closed_day(cycle.meeting_date, is_open), *(() if held else short))


def _export() -> tuple[Block, ...]:
    action = PageAction(
        EXPORT,
        "Save the dates for another calendar…",
        hint="A file that calendar programs read. It holds titles and dates, nothing else.",
    )
    return (
        Heading("heading.export", "In your own calendar"),
        ActionBlock("export.actions", (action,)),
    )
