"""How a review stands, in the few lines that somebody new needs first."""

from __future__ import annotations

from datetime import date

from appraisal_app.domain.english_dates import long_day
from appraisal_app.domain.next_up import next_up
from appraisal_app.domain.promises_to_keep import promised_here
from appraisal_app.domain.record import Record
from appraisal_app.domain.year import Kept


def what_stands(record: Record, today: date) -> tuple[tuple[str, str], ...]:
    """Label and words of each line."""
    up = next_up(record)
    overdue = record.policies.overdue(today)
    adviser = record.panel.adviser
    named = ", ".join(filter(None, (adviser.name.strip(), adviser.organisation.strip())))
    return (
        ("Review", f"{record.cycle.label}, meeting on {long_day(record.cycle.meeting_date)}"),
        ("Next", up.step.title if up is not None else "nothing: this review is closed"),
        ("Objectives", "; ".join(each.title for each in record.objectives.standing) or "none yet"),
        ("Adviser", named or "none"),
        (
            "Policies to look over",
            ", ".join(each.title for each in overdue) or "none is past its date",
        ),
    )


def open_promises(record: Record) -> tuple[tuple[str, str], ...]:
    """What is promised and still open, as the page “Promises” has it: by when, and the words."""
    earlier = (each for each in record.promises.promises if each.state is Kept.OPEN)
    promised = sorted((*earlier, *promised_here(record)), key=lambda each: each.due or date.max)
    return tuple(
        (
            f"Promised, by {long_day(each.due)}" if each.due is not None else "Promised",
            ", ".join(filter(None, (each.text.strip().rstrip("."), each.owner.strip()))),
        )
        for each in promised
    )
