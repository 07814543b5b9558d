"""How a review stands, in the few lines that somebody new needs first."""

from __future__ import annotations

from datetime import date

from appraisal_app.domain.english_dates import long_day
from appraisal_app.domain.next_up import next_up
from appraisal_app.domain.phrases import phrased, strung
from appraisal_app.domain.promises_to_keep import promised_here
from appraisal_app.domain.record import Record
from appraisal_app.domain.year import Kept


def what_stands(record: Record, today: date) -> tuple[tuple[str, str], ...]:
    """Label and words of each line."""
    up = next_up(record)
    overdue = record.policies.overdue(today)
    adviser = record.panel.adviser
    named = strung(", ", filter(None, (adviser.name.strip(), adviser.organisation.strip())))
    return (
        (
            "Review",
            phrased(
                "{label}, meeting on {meeting_date}",
                label=record.cycle.label,
                meeting_date=long_day(record.cycle.meeting_date),
            ),
        ),
        ("Next", up.step.title if up is not None else "nothing: this review is closed"),
        (
            "Objectives",
            strung("; ", (each.title for each in record.objectives.standing)) or "none yet",
        ),
        ("Adviser", named or "none"),
        (
            "Policies to look over",
            strung(", ", (each.title for each in overdue)) or "none is past its date",
        ),
    )


def open_promises(record: Record) -> tuple[tuple[str, str], ...]:
    """What is promised and still open, as the page “Promises” has it: by when, and the words."""
    earlier = (each for each in record.promises.promises if each.state is Kept.OPEN)
    promised = sorted((*earlier, *promised_here(record)), key=lambda each: each.due or date.max)
    return tuple(
        (
            phrased("Promised, by {due}", due=long_day(each.due))
            if each.due is not None
            else "Promised",
            strung(", ", filter(None, (each.text.strip().rstrip("."), each.owner.strip()))),
        )
        for each in promised
    )
