"""Writes dates as an iCalendar file (RFC 5545)."""

from __future__ import annotations

from datetime import datetime, timedelta

from icalendar import Alarm, Calendar, Component, Event

from appraisal_app.application.ports.calendars import CalendarEntry

_MAKER = "-//CEO Appraisal//Timetable//EN"
_A_WEEK_BEFORE = timedelta(days=-7)


class IcsWriter:
    """Fulfils the port `CalendarWriter`; each entry reminds a week before."""

    def write(self, name: str, entries: tuple[CalendarEntry, ...], *, at: datetime) -> bytes:
        """The bytes of the file."""
        calendar = Calendar()
        _put(calendar, prodid=_MAKER, version="2.0")
        _put(calendar, **{"x-wr-calname": name})
        for entry in entries:
            calendar.add_component(_event(entry, at))
        return bytes(calendar.to_ical())


def _event(entry: CalendarEntry, at: datetime) -> Event:
    event = Event()
    _put(event, uid=entry.uid, dtstamp=at, dtstart=entry.day, dtend=entry.day + timedelta(days=1))
    _put(event, summary=entry.title, transp="TRANSPARENT")
    _put(event, **{"class": "PRIVATE"})
    if entry.note:
        _put(event, description=entry.note)
    alarm = Alarm()
    _put(alarm, action="DISPLAY", description=entry.title, trigger=_A_WEEK_BEFORE)
    event.add_component(alarm)
    return event


def _put(component: Component, **properties: object) -> None:
    for name, value in properties.items():
        component.add(name, value)  # pyright: ignore[reportUnknownMemberType]
