"""Every step with its day, whether it is done, and the way to move it with all that follow."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from functools import partial
from typing import Any

from appraisal_app.application.ports.interaction import TextQuestion
from appraisal_app.domain.applying import does_not_apply
from appraisal_app.domain.cycle import Cycle, TimetableStep
from appraisal_app.domain.english_dates import long_day
from appraisal_app.domain.phrases import phrased, phrased_by
from appraisal_app.domain.process import Stage, StepTemplate
from appraisal_app.domain.record import Record
from appraisal_app.domain.timetable import is_overdue, shifted
from appraisal_app.ui.days import closed_day, weekday
from appraisal_app.ui.forms.blocks import ActionBlock, Block, Card, Heading, ListField, PageAction
from appraisal_app.ui.stages import audiences as who
from appraisal_app.ui.stages.deeds import Deed, DeedTools
from appraisal_app.ui.stages.fields import Ask, day
from appraisal_app.ui.stages.places import At
from appraisal_app.ui.stages.wording import OWNERS
from appraisal_app.ui.widgets.day import UnreadableDay, example_day, read_day, write_day

_MOVE = "move_later:"
UNREADABLE = "Write the day like this: {day}."


def step_blocks(at: At[Cycle], today: date) -> tuple[Block, ...]:
    """The steps of each stage as cards."""
    stages = at.value.process.stages
    return tuple(
        block for no, stage in enumerate(stages, start=1) for block in _stage(at, no, stage, today)
    )


def _stage(at: At[Cycle], no: int, stage: Stage, today: date) -> tuple[Block, ...]:
    if not stage.used:
        return ()
    cards = tuple(_card(at, step, today) for step in stage.used)
    return (
        Heading(f"heading.{stage.kind.value}", stage.title, eyebrow=phrased("Stage {no}", no=no)),
        ListField(f"steps.{stage.kind.value}", "Steps", who=who.INVOLVED, items=cards),
    )


def _card(at: At[Cycle], step: StepTemplate, today: date) -> Card:
    place: At[Any] = at.item("steps", step.code, _new, id_name="code")
    line: TimetableStep = place.value
    owner = OWNERS.get(step.owner, step.owner)
    due = Ask(
        "Due",
        phrased("Begun by {owner}.", owner=owner) if owner else "",
        advice=closed_day(line.due, at.record.calendar.is_open),
    )
    done = Ask("Done on", "Filled in by itself when the review moves on; change it if need be.")
    needless = bool(does_not_apply(at.record, step.kind))
    move = PageAction(f"{_MOVE}{step.code}", "Move this and all later steps…")
    return Card(
        step.code,
        step.title,
        summary="Does not apply" if needless else _summary(line, today),
        blocks=(
            day(place, "due", due),
            *(() if needless else (day(place, "done_on", done),)),
            *((ActionBlock(f"move.{step.code}", (move,)),) if line.due is not None else ()),
        ),
    )


def _new(code: str) -> TimetableStep:
    return TimetableStep(code=code)


def _summary(line: TimetableStep, today: date) -> str:
    if line.done_on is not None:
        return phrased("Done {done_on}", done_on=long_day(line.done_on))
    if line.due is None:
        return "No date yet"
    late = (today - line.due).days
    words = (
        phrased_by(late, " · {late} day late", " · {late} days late", late=late)
        if is_overdue(line, today)
        else ""
    )
    return phrased(
        "Due {due} {due2}{words}", due=weekday(line.due), due2=long_day(line.due), words=words
    )


def first_open(at: At[Cycle]) -> str:
    """The key of the first step without a date, or of the first step."""
    codes = [step.code for step in at.value.process.steps]
    wanting = [code for code in codes if at.value.step(code).due is None]
    first = next(iter((*wanting, *codes)), "")
    return f"steps.{first}.due" if first else "meeting_date"


def move_deeds(at: At[Cycle]) -> Mapping[str, Deed]:
    """For every step the way to move it with all that follow."""
    return {
        f"{_MOVE}{step.code}": partial(_move, step)
        for step in at.value.process.steps
        if at.value.step(step.code).due is not None
    }


def _move(step: StepTemplate, tools: DeedTools) -> None:
    due = tools.editor.record.cycle.step(step.code).due
    if due is None:
        return
    answer = tools.dialogs.ask_text(
        TextQuestion(
            title="Move this and all later steps",
            text=phrased(
                "“{title}” is due on {due}. The steps after it move by as many days, "
                "on to working days; what is done stays where it was.",
                title=step.title,
                due=long_day(due),
            ),
            label="New day",
            accept="Move them",
            value=f"{due:%d/%m/%Y}",
        )
    )
    if answer is None:
        return
    today = tools.services.clock.today()
    try:
        new = read_day(answer, today=today)
    except UnreadableDay:
        new = None
    if new is None:
        example = write_day(example_day(today, is_to_come=True))
        tools.notice(phrased(UNREADABLE, day=example))
        return
    tools.editor.edit(lambda record: _shifted(record, step, new), "moving the timetable")


def _shifted(record: Record, step: StepTemplate, new: date) -> Record:
    cycle = record.cycle
    due = cycle.step(step.code).due
    if due is None:
        return record
    order = tuple(each.code for each in cycle.process.steps)
    steps = shifted(cycle.steps, order, step.code, new - due, record.calendar.is_open)
    return replace(record, cycle=replace(cycle, steps=steps))
