"""The timetable: the meeting, and a due date for every step."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from types import MappingProxyType
from typing import Any

from appraisal_app.domain.cycle import Cycle, TimetableStep
from appraisal_app.domain.process import Stage, StepTemplate
from appraisal_app.domain.record import Record
from appraisal_app.domain.timetable import replan
from appraisal_app.ui.days import is_weekend, weekday
from appraisal_app.ui.forms.blocks import ActionBlock, Block, DateField, Heading, PageAction
from appraisal_app.ui.stages import audiences as who
from appraisal_app.ui.stages.content import NewId, PageEdit, StepContent
from appraisal_app.ui.stages.context import PageContext
from appraisal_app.ui.stages.fields import Ask, day, needed_day
from appraisal_app.ui.stages.places import At, part
from appraisal_app.ui.stages.wording import OWNERS

_CYCLE = part("cycle", Cycle)
COUNT_BACK = "count_back"


def page(context: PageContext) -> StepContent:
    """When everything is due."""
    at = At(_CYCLE, context.record)
    return StepContent(
        blocks=(*_meeting(at), *_steps(at)),
        edits=MappingProxyType(
            {
                COUNT_BACK: PageEdit(
                    label="counting all dates back from the meeting", change=count_back
                )
            }
        ),
        targets=MappingProxyType({"steps": _first_open(at)}),
    )


def count_back(record: Record, _: NewId) -> Record:
    """The record in which every step that is not done has its usual distance from the meeting."""
    cycle = record.cycle
    steps = replan(cycle.steps, cycle.process, cycle.meeting_date)
    return replace(record, cycle=replace(cycle, steps=steps))


def _meeting(at: At[Cycle]) -> tuple[Block, ...]:
    ask = Ask(
        "When is the review meeting?",
        "Everything else is counted from this day. Moving it moves nothing by itself.",
        who.INVOLVED,
        advice=_weekend(at.value.meeting_date),
    )
    again = PageAction(
        COUNT_BACK,
        "Count all dates back from the meeting again",
        hint="Dates you changed by hand are replaced; undo brings them back.",
    )
    return (
        Heading("heading.meeting", "The review meeting"),
        needed_day(at, "meeting_date", ask),
        ActionBlock("count_back.actions", (again,)),
    )


def _weekend(when: date | None) -> tuple[str, ...]:
    return (f"This is a {weekday(when)}.",) if when is not None and is_weekend(when) else ()


def _steps(at: At[Cycle]) -> tuple[Block, ...]:
    stages = at.value.process.stages
    return tuple(
        block for no, stage in enumerate(stages, start=1) for block in _stage(at, no, stage)
    )


def _stage(at: At[Cycle], no: int, stage: Stage) -> tuple[Block, ...]:
    heading = Heading(f"heading.{stage.kind.value}", stage.title, eyebrow=f"Stage {no}")
    return (heading, *(_due(at, step) for step in stage.steps))


def _due(at: At[Cycle], step: StepTemplate) -> DateField:
    place: At[Any] = at.item("steps", step.code, _new, id_name="code")
    owner = OWNERS.get(step.owner, step.owner)
    ask = Ask(
        step.title,
        f"Begun by {owner}." if owner else "",
        who.INVOLVED,
        advice=_weekend(place.value.due),
    )
    return day(place, "due", ask)


def _new(code: str) -> TimetableStep:
    return TimetableStep(code=code)


def _first_open(at: At[Cycle]) -> str:
    """The key of the first step without a date, or of the first step."""
    codes = [step.code for step in at.value.process.steps]
    wanting = [code for code in codes if at.value.step(code).due is None]
    first = next(iter((*wanting, *codes)), "")
    return f"steps.{first}.due" if first else "meeting_date"
