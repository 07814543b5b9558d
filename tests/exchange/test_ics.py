"""Dates for other calendars: readable by a reader of the standard, and nothing private in them."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

import icalendar
from tests.ui.stages.records import full_record, page_of

from appraisal_app.application.dates_to_export import dates_of
from appraisal_app.application.ports.calendars import CalendarEntry
from appraisal_app.domain.cycle import Status, TimetableStep
from appraisal_app.domain.meeting import Meeting
from appraisal_app.domain.process import StepKind
from appraisal_app.exchange.ics import IcsWriter

AT = datetime(2026, 6, 15, 12, 0, tzinfo=UTC)


def parts(of: Any, kind: str) -> list[Any]:
    found: list[Any] = of.walk(kind)
    return found


def events(entries: tuple[CalendarEntry, ...]) -> list[Any]:
    data = IcsWriter().write("Northmoor: review", entries, at=AT)
    return parts(icalendar.Calendar.from_ical(data), "VEVENT")


def test_each_entry_is_a_whole_private_day_with_a_reminder() -> None:
    entry = CalendarEntry(uid="u", day=date(2026, 10, 14), title="Meeting; long, “odd” name ñ")

    (event,) = events((entry,))

    assert event.decoded("dtstart") == date(2026, 10, 14)
    assert event.decoded("dtend") == date(2026, 10, 15)
    assert str(event["summary"]) == "Meeting; long, “odd” name ñ"
    assert str(event["class"]) == "PRIVATE"
    assert len(parts(event, "VALARM")) == 1


def test_the_same_dates_at_the_same_moment_are_the_same_bytes() -> None:
    entry = CalendarEntry(uid="u", day=date(2026, 10, 14), title="Meeting")

    first, second = (IcsWriter().write("n", (entry,), at=AT) for _ in range(2))

    assert first == second


def test_titles_and_dates_of_open_steps_go_out_and_nothing_else() -> None:
    record = full_record(Status.PLANNING)
    day = record.cycle.meeting_date
    steps = (
        TimetableStep(code=page_of(StepKind.PANEL).code, due=day),
        TimetableStep(code=page_of(StepKind.EVIDENCE).code, due=day, done_on=day),
        TimetableStep(code=page_of(StepKind.VIEWS).code),
    )
    record = replace(
        record,
        cycle=replace(record.cycle, steps=steps),
        check_ins=replace(record.check_ins, planned=(day,)),
        meeting=Meeting(id=record.cycle.id),
    )

    found = dates_of(record, "document")

    label = record.cycle.label
    panel = page_of(StepKind.PANEL).title
    assert sorted(each.title for each in found) == sorted(
        [f"{panel} ({label})", f"Review meeting ({label})", "Check-in conversation"]
    )
    assert len({each.uid for each in found}) == len(found)
    assert not any(each.note for each in found)
