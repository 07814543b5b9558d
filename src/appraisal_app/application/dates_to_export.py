"""Which dates of a review go into somebody's calendar; nothing that tells how it went."""

from __future__ import annotations

from appraisal_app.application.ports.calendars import CalendarEntry
from appraisal_app.domain.applying import does_not_apply
from appraisal_app.domain.record import Record


def dates_of(record: Record, document_id: str) -> tuple[CalendarEntry, ...]:
    """The meeting, every step still to be done, and the planned conversations, in order of time.

    Titles of steps only: a calendar is seen by others, on screens and telephones.
    """
    cycle = record.cycle
    root = f"{document_id}.{cycle.id}"
    held = record.meeting.held_on is not None
    entries = [
        CalendarEntry(
            uid=f"{root}.{step.code}", day=line.due, title=f"{step.title} ({cycle.label})"
        )
        for step in cycle.process.steps
        if (line := cycle.step(step.code)).due is not None
        and line.done_on is None
        and not does_not_apply(record, step.kind)
    ]
    talks = [
        CalendarEntry(uid=f"{root}.talk.{day.isoformat()}", day=day, title="Check-in conversation")
        for day in record.check_ins.planned
    ]
    meeting = CalendarEntry(
        uid=f"{root}.meeting", day=cycle.meeting_date, title=f"Review meeting ({cycle.label})"
    )
    found = [*entries, *talks, *(() if held else (meeting,))]
    return tuple(sorted(found, key=lambda entry: (entry.day, entry.uid)))
