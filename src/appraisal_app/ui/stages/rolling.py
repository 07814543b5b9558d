"""The way from a review that is over to the next one: a block, and the deed behind its button."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from types import MappingProxyType

from appraisal_app.application.ports.interaction import TextQuestion
from appraisal_app.application.rolling_forward import (
    NextAnswers,
    early_refusals,
    may_roll,
    period_after,
    roll_forward,
)
from appraisal_app.domain.cycle import Cycle, Preset
from appraisal_app.domain.english_dates import long_day
from appraisal_app.domain.next_period import same_day_next_year
from appraisal_app.domain.phrases import phrased, strung
from appraisal_app.domain.record import Record
from appraisal_app.domain.timetable import due_date
from appraisal_app.ui.forms.blocks import ActionBlock, Block, Heading, Note, PageAction
from appraisal_app.ui.stages.context import PageContext
from appraisal_app.ui.stages.deeds import Deed, DeedTools
from appraisal_app.ui.widgets.day import UnreadableDay, read_day, write_day

ROLL = "roll_forward"
_HINT = (
    "Objectives, principles, the board's promises and open actions go along. Judgements, the "
    "reflection, notes and pay stay in the review that is over."
)
_ASK = "The timetable is counted from it, and you can still move it."
_AGAIN = "“{answer}” is not a day that can be read. Write it like {example}."


def roll_forward_block(context: PageContext) -> tuple[Block, ...]:
    """A heading, a note and the button; nothing while the review goes on or one follows it."""
    if not _is_offered(context):
        return ()
    button = PageAction(ROLL, "Start the next review", primary=True, hint=_HINT)
    note = phrased(
        "The review of {label} is over. The next one can begin.", label=context.record.cycle.label
    )
    return (
        Heading("heading.next_review", "The next review"),
        Note("note.next_review", note),
        ActionBlock("next_review.actions", (button,)),
    )


def roll_forward_deeds(context: PageContext) -> Mapping[str, Deed]:
    """What the button does; empty when there is none. Put its key into `always` as well."""
    return MappingProxyType({ROLL: start_next_review} if _is_offered(context) else {})


def start_next_review(tools: DeedTools) -> None:
    """Ask for the day of the next meeting, add the review and turn to it."""
    editor, services = tools.editor, tools.services
    editor.leave_page()
    former = editor.record
    meeting = _asked(tools, former)
    if meeting is None:
        return
    new = roll_forward(
        tools.case,
        former.cycle.id,
        services.templates(),
        services.clock,
        services.new_id,
        meeting=meeting,
        preset=next_preset(former.cycle),
        by=editor.role,
    )
    tools.show_review(new)


def next_preset(former: Cycle) -> Preset:
    """The same calendar; a first year is followed by the usual one."""
    return Preset.AUTUMN if former.preset is Preset.FIRST_YEAR else former.preset


def suggested_meeting(former: Record, today: date) -> date:
    """A year later, or as many years as bring a day to come; an open one."""
    later = same_day_next_year(former.cycle.meeting_date)
    while later < today:
        later = same_day_next_year(later)
    return later if former.calendar.is_open(later) else due_date(later, 1, former.calendar.is_open)


def _is_offered(context: PageContext) -> bool:
    record = context.record
    if context.read_only or not record.cycle.is_sealed:
        return False
    return may_roll(record, tuple(each.cycle for each in context.records()))


def _asked_first(former: Record, today: date) -> str:
    """What the timetable makes of the day, and the period as it follows from the suggestion."""
    meeting = suggested_meeting(former, today)
    period = period_after(former.cycle, meeting, next_preset(former.cycle))
    return phrased(
        "The review looks back on {start} to {end}. {ask}",
        start=long_day(period.start),
        end=long_day(period.end),
        ask=_ASK,
    )


def _asked(tools: DeedTools, former: Record) -> date | None:
    """The day, asked for until it can be read; None when the person turned away."""
    today = tools.services.clock.today()
    text, value = _asked_first(former, today), write_day(suggested_meeting(former, today))
    while True:
        question = TextQuestion(
            title="Start the next review",
            text=phrased(
                "When will the panel meet next? The last meeting was planned for "
                "{meeting_date}. {text}",
                meeting_date=long_day(former.cycle.meeting_date),
                text=text,
            ),
            label="Day of the next review meeting",
            accept="Start the review",
            value=value,
        )
        answer = tools.dialogs.ask_text(question)
        if answer is None:
            return None
        day = _read(answer, today)
        text, value = _refusal(former, day, answer, today), answer
        if day is not None and not text:
            return day


def _read(answer: str, today: date) -> date | None:
    try:
        return read_day(answer, today=today)
    except UnreadableDay:
        return None


def _refusal(former: Record, day: date | None, answer: str, today: date) -> str:
    """Why the question is asked again; "" when the day will do."""
    if day is None:
        example = write_day(suggested_meeting(former, today))
        return phrased(_AGAIN, answer=answer.strip(), example=example)
    if day < today:
        return phrased("{day} has passed. Choose a day to come.", day=long_day(day))
    answers = NextAnswers(day, next_preset(former.cycle), today)
    return strung(" ", (each.sentence for each in early_refusals(former, answers)))
