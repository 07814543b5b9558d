"""The timetable to scale, as a block of a page."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Set as AbstractSet
from dataclasses import KW_ONLY, dataclass
from datetime import date

from appraisal_app.domain.applying import does_not_apply
from appraisal_app.domain.cycle import TimetableStep
from appraisal_app.domain.english_dates import long_day
from appraisal_app.domain.phrases import phrased
from appraisal_app.domain.process import StepKind, StepTemplate
from appraisal_app.domain.record import Record
from appraisal_app.domain.steps import is_complete
from appraisal_app.ui.days import due_in_words
from appraisal_app.ui.forms.blocks import Block
from appraisal_app.ui.widgets.mark_kind import Mark


@dataclass(frozen=True, slots=True, kw_only=True)
class TimetableMark:
    """A step on the axis; `state` says in words what the mark says by its shape."""

    number: int
    title: str
    due: date
    mark: Mark
    state: str


@dataclass(frozen=True, slots=True)
class TimetableBlock(Block):
    """Months from `start` to `end`, the steps on them, the review meeting and today."""

    _: KW_ONLY
    start: date
    end: date
    meeting: date
    today: date
    marks: tuple[TimetableMark, ...] = ()


def timetable_marks(
    record: Record, today: date, awaits: AbstractSet[StepKind] = frozenset()
) -> tuple[TimetableMark, ...]:
    """Every step that has a date, numbered in the order of the process.

    On the steps in `awaits` somebody was asked who has not answered, as in the rail.
    """
    found: list[TimetableMark] = []
    for number, template in enumerate(record.cycle.process.steps, start=1):
        step = record.cycle.step(template.code)
        if step.due is None:
            continue
        mark, state = _standing(record, template, step, today, is_awaited=template.kind in awaits)
        found.append(
            TimetableMark(number=number, title=template.title, due=step.due, mark=mark, state=state)
        )
    return tuple(found)


def _standing(
    record: Record,
    template: StepTemplate,
    step: TimetableStep,
    today: date,
    *,
    is_awaited: bool,
) -> tuple[Mark, str]:
    if does_not_apply(record, template.kind):
        return Mark.NEEDLESS, "Does not apply"
    is_done = step.done_on is not None or is_complete(record, template.kind, template.code)
    if is_done and not is_awaited:
        return Mark.DONE, "Complete"
    due = due_in_words(step.due, today, complete=False)
    if due is not None and due.late and not record.cycle.is_sealed:
        return Mark.LATE, due.text
    return Mark.TODO, "An answer is awaited" if is_awaited and is_done else "To do"


def timetable_block(
    record: Record, today: date, awaits: AbstractSet[StepKind] = frozenset()
) -> TimetableBlock:
    """The axis from the month of the first step to the month of the last."""
    marks = timetable_marks(record, today, awaits)
    days = [*(each.due for each in marks), record.cycle.meeting_date]
    return TimetableBlock(
        "timetable",
        start=min(days).replace(day=1),
        end=_end_of_month(max(days)),
        meeting=record.cycle.meeting_date,
        today=today,
        marks=marks,
    )


def timetable_rows(block: TimetableBlock) -> tuple[tuple[str, ...], ...]:
    """The same in words, for a table."""
    return tuple(
        (
            phrased("{number}. {title}", number=each.number, title=each.title),
            long_day(each.due),
            each.state,
        )
        for each in block.marks
    )


def _end_of_month(day: date) -> date:
    return day.replace(day=monthrange(day.year, day.month)[1])
