"""The day by which comments may come: a suggestion in working days, and words when it passed."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from appraisal_app.domain.english_dates import long_day
from appraisal_app.domain.gates.check import given
from appraisal_app.domain.judgement import Statement
from appraisal_app.domain.phrases import phrased
from appraisal_app.domain.record import Record
from appraisal_app.domain.working_days import USUAL_SPAN, usual_span_after
from appraisal_app.ui.forms.blocks import PageAction
from appraisal_app.ui.stages.content import NewId

SUGGEST = "suggest_comments_due"


def suggestion(record: Record) -> PageAction | None:
    """The button that enters ten working days from receipt; None where it has nothing to do."""
    due = _suggested(record)
    if due is None or record.statement.comments_due is not None:
        return None
    return PageAction(
        SUGGEST,
        phrased("Give {usual_span} working days: {due}", usual_span=USUAL_SPAN, due=long_day(due)),
        hint="Counted from the day of receipt, without weekends and the holidays of your "
        "calendar. A habit, no rule.",
    )


def suggest_due(record: Record, _: NewId) -> Record:
    """The record with the suggested day, or as it was."""
    due = _suggested(record)
    if due is None:
        return record
    return replace(record, statement=replace(record.statement, comments_due=due))


def _suggested(record: Record) -> date | None:
    return usual_span_after(record.statement.received_on, record.calendar)


def due_advice(statement: Statement) -> tuple[str, ...]:
    """What is odd about the day."""
    due, received = statement.comments_due, statement.received_on
    if due is None or received is None or due > received:
        return ()
    return ("That leaves no day to read it. Choose a later one.",)


def lateness(statement: Statement, today: date) -> str:
    """That the comments are late, or came late; "" when all is in time."""
    due = statement.comments_due
    if due is None:
        return ""
    came = statement.ceo_comments_on
    if came is not None:
        return _came_late(due) if came > due else ""
    waiting = not given(statement.ceo_comments) and not given(statement.no_comments_reason)
    if not waiting or today <= due:
        return ""
    return phrased(
        "The comments were due on {due} and have not come. Ask in person "
        "before you record that there are none.",
        due=long_day(due),
    )


def _came_late(due: date) -> str:
    return phrased(
        "They came after {due}. They count all the same, and are printed in full.",
        due=long_day(due),
    )
