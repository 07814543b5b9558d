"""A review stands still while somebody is away for long, and goes on with later dates."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from appraisal_app.domain.cycle import Cycle, Pause
from appraisal_app.domain.errors import DomainError, Refusal
from appraisal_app.domain.overrides import REASON_MIN
from appraisal_app.domain.record import Record
from appraisal_app.domain.timetable import due_date


def _refuse(sentence: str) -> DomainError:
    return DomainError((Refusal(sentence=sentence, step="succession"),))


def pause(record: Record, *, pause_id: str, on: date, reason: str) -> Record:
    """The record with its review standing still; raises DomainError with a plain sentence."""
    if record.cycle.is_sealed:
        raise _refuse("This review is finished, so there is nothing to pause.")
    if record.cycle.pause is not None:
        raise _refuse("The review stands still already.")
    if len(reason.strip()) < REASON_MIN:
        raise _refuse(f"Give a reason of at least {REASON_MIN} characters; keep health out of it.")
    begun = Pause(id=pause_id, start=on, reason=reason.strip())
    return replace(record, cycle=replace(record.cycle, pauses=(*record.cycle.pauses, begun)))


def resume(record: Record, *, on: date) -> Record:
    """The review goes on: what was still to be done is due later by as many days as it stood still.

    Raises DomainError when it does not stand still, or would go on before it stopped.
    """
    standing = record.cycle.pause
    if standing is None:
        raise _refuse("The review does not stand still.")
    if on < standing.start:
        raise _refuse("The review cannot go on before the day on which it was paused.")
    ended = replace(standing, until=on)
    pauses = tuple(ended if each.id == standing.id else each for each in record.cycle.pauses)
    cycle = replace(record.cycle, pauses=pauses)
    return replace(record, cycle=_later(record, cycle, on - standing.start, standing.start))


def _later(record: Record, cycle: Cycle, by: timedelta, since: date) -> Cycle:
    if not by:
        return cycle
    steps = tuple(
        replace(step, due=due_date(step.due, by.days, record.calendar.is_open))
        if step.due is not None and step.done_on is None and step.due >= since
        else step
        for step in cycle.steps
    )
    is_to_come = record.meeting.held_on is None and cycle.meeting_date >= since
    meeting = due_date(cycle.meeting_date, by.days, record.calendar.is_open)
    return replace(cycle, steps=steps, meeting_date=meeting if is_to_come else cycle.meeting_date)
