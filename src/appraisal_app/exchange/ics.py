"""Writes dates as an iCalendar file (RFC 5545)."""

from __future__ import annotations

from datetime import datetime, timedelta

from icalendar import Alarm, Calendar, Event

from appraisal_app.application.ports.calendars import CalendarEntry

_MAKER = "-//CEO Appraisal//Timetable//EN"
_A_WEEK_BEFORE = timedelta(days=-7)


class IcsWriter:
    """Fulfils the port `CalendarWriter`; each entry reminds a week before."""

    def write(self, name: str, entries: tuple[CalendarEntry, ...], *, at: datetime) -> bytes:
        """The bytes of the file."""
        calendar = Calendar()
        calendar.add("prodid", _MAKER)
        calendar.add("version", "2.0")
        calendar.add("x-wr-calname", name)
        for entry in entries:
            calendar.add_component(_event(entry, at))
        return bytes(calendar.to_ical())


def _event(entry: CalendarEntry, at: datetime) -> Event:
    event = Event()
    event.add("uid", entry.uid)
    event.add("dtstamp", at)
    event.add("dtstart", entry.day)
    event.add("dtend", entry.day + timedelta(days=1))
    event.add("summary", entry.title)
    event.add("class", "PRIVATE")
    event.add("transp", "TRANSPARENT")
    if entry.note:
        event.add("description", entry.note)
    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", entry.title)
    alarm.add("trigger", _A_WEEK_BEFORE)
    event.add_component(alarm)
    return event
