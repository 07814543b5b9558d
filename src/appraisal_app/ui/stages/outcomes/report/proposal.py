"""Open wording for the minutes, from dates and counts alone."""

from __future__ import annotations

from dataclasses import replace

from appraisal_app.domain.english_dates import long_day
from appraisal_app.domain.gates.check import given
from appraisal_app.domain.record import Record
from appraisal_app.ui.stages.content import NewId

_NUMBERS = ("no", "one", "two", "three", "four", "five", "six")


def propose(record: Record, _: NewId) -> Record:
    """The record with proposed wording in place of what stood there."""
    report = replace(record.report, text=proposed_text(record), resolution=proposed_resolution())
    return replace(record, report=report)


def proposed_text(record: Record) -> str:
    """What may be said in public: that it took place, when, and how."""
    sentences = (_reported(record), _panel(record), _advice(record), _ahead(record))
    return " ".join(sentence for sentence in sentences if sentence)


def proposed_resolution() -> str:
    """What the board may resolve on it."""
    return "The board takes assurance that the review was carried out in line with its policy."


def _reported(record: Record) -> str:
    held = long_day(record.meeting.held_on)
    when = f"; the review meeting was held on {held}" if held else ""
    label = record.cycle.label
    return f"The chair reported that the review of the chief executive for {label} is done{when}."


def _panel(record: Record) -> str:
    size = len(record.panel.voting)
    if size == 0:
        return ""
    count = _NUMBERS[size] if size < len(_NUMBERS) else str(size)
    people = "trustee" if size == 1 else "trustees"
    return f"A panel of {count} {people} carried it out under the trust's appraisal policy."


def _advice(record: Record) -> str:
    return "An external adviser helped the panel." if record.panel.adviser.used is True else ""


def _ahead(record: Record) -> str:
    agreed = bool(record.next_objectives.objectives)
    planned = any(given(each.action) for each in record.development.actions)
    if agreed and planned:
        return (
            "Objectives for the period that follows are in place, and development and support "
            "are arranged."
        )
    return "Objectives for the period that follows are in place." if agreed else ""
