"""Planning the conversations of the period."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from appraisal_app.domain.check_in_dates import usual_dates
from appraisal_app.domain.english_dates import long_day
from appraisal_app.domain.phrases import phrased
from appraisal_app.domain.record import Record
from appraisal_app.ui.forms.blocks import ActionBlock, Block, Facts, Heading, PageAction
from appraisal_app.ui.stages.content import NewId, PageEdit
from appraisal_app.ui.stages.context import PageContext

PLAN = "plan_check_ins"


def planning_blocks(context: PageContext) -> tuple[Block, ...]:
    """Which conversations are planned, and the button that plans the usual ones."""
    record = context.record
    if record.cycle.is_sealed:
        return ()
    rows = tuple(
        (phrased("Conversation {number}", number=number), _state(record, when, context.today))
        for number, when in enumerate(record.check_ins.planned, start=1)
    )
    action = PageAction(
        PLAN,
        "Plan the usual conversations" if not rows else "Plan them anew",
        hint="Spread over the rest of the period, on working days. They go along when you save the "
        "dates.",
    )
    return (
        Heading("heading.planned", "Planned"),
        *((Facts("facts.planned", rows),) if rows else ()),
        ActionBlock("plan.actions", (action,)),
    )


def _state(record: Record, when: date, today: date) -> str:
    held = [c.held_on for c in record.check_ins.check_ins if c.held_on is not None]
    if any(abs((each - when).days) <= _NEAR for each in held):
        return phrased("{when}, held", when=long_day(when))
    return phrased("{when}, not held", when=long_day(when)) if when < today else long_day(when)


_NEAR = 21
"""Days: a conversation so near to the planned day is that one."""


def planning(today: date) -> PageEdit:
    """Plans the conversations that are still to come; planned days that are over stay."""

    def planned(record: Record, _: NewId) -> Record:
        cycle = record.cycle
        usual = usual_dates(
            cycle.preset, cycle.start, cycle.end, record.calendar.is_open, begins=today
        )
        over = tuple(each for each in record.check_ins.planned if each < today)
        return replace(record, check_ins=replace(record.check_ins, planned=(*over, *usual)))

    return PageEdit(label="planning the conversations", change=planned)
