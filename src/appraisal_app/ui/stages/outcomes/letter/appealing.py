"""The last day for an appeal: a suggestion in working days from the day the letter was sent."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from appraisal_app.domain.english_dates import long_day
from appraisal_app.domain.letter import Letter
from appraisal_app.domain.phrases import phrased
from appraisal_app.domain.record import Record
from appraisal_app.domain.working_days import USUAL_SPAN, usual_span_after
from appraisal_app.ui.forms.blocks import PageAction
from appraisal_app.ui.stages.content import NewId

SUGGEST = "suggest_appeal_until"


def suggestion(record: Record) -> PageAction | None:
    """The button that enters ten working days from sending; None where it has nothing to do."""
    until = _suggested(record)
    if until is None or record.letter.appeal_until is not None:
        return None
    return PageAction(
        SUGGEST,
        phrased(
            "Give {usual_span} working days: {until}", usual_span=USUAL_SPAN, until=long_day(until)
        ),
        hint="Counted from the day of sending, without weekends and the holidays of your "
        "calendar. Your own policy comes first.",
    )


def suggest_until(record: Record, _: NewId) -> Record:
    """The record with the suggested day, or as it was."""
    until = _suggested(record)
    if until is None:
        return record
    return replace(record, letter=replace(record.letter, appeal_until=until))


def span_advice(letter: Letter) -> tuple[str, ...]:
    """What is odd about the day."""
    sent, until = letter.sent_on, letter.appeal_until
    if sent is None or until is None or until > sent:
        return ()
    return ("That leaves no day to appeal. Choose a later one.",)


def _suggested(record: Record) -> date | None:
    return usual_span_after(record.letter.sent_on, record.calendar)
