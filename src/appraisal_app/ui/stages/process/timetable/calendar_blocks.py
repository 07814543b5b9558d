"""The trust's own calendar: holidays that the table does not know, and terms."""

from __future__ import annotations

from typing import Any

from appraisal_app.domain.calendar import Calendar, HolidayChange, Term
from appraisal_app.domain.english_dates import long_day
from appraisal_app.domain.phrases import strung
from appraisal_app.domain.record import Record
from appraisal_app.ui.forms.blocks import Block, Card, Heading, Option
from appraisal_app.ui.stages import audiences as who
from appraisal_app.ui.stages.fields import NO, YES, Ask, Listing, cards, choice, day, text, tick
from appraisal_app.ui.stages.places import At, part

_CALENDAR = part("calendar", Calendar)
_HOLIDAY = (
    Option(YES, "Nobody works on this day"),
    Option(NO, "This is a working day after all"),
)


def calendar_blocks(record: Record) -> tuple[Block, ...]:
    """What counts as a working day here."""
    at = At(_CALENDAR, record)
    changes = Ask(
        "Days that the table of bank holidays does not know",
        "Weekends and the bank holidays of England are known. Add a day of your trust's own, or "
        "one that the government has moved.",
        who.INVOLVED,
    )
    terms = Ask("Term dates", "Only if steps should fall into term.", who.INVOLVED)
    only = Ask(
        "Put steps on days in term only",
        "Counts from the next time dates are counted.",
        who.INVOLVED,
    )
    return (
        Heading("heading.calendar", "Working days"),
        cards(at, "changes", changes, _CHANGES),
        cards(at, "terms", terms, _TERMS),
        *((tick(at, "only_in_term", only),) if at.value.terms else ()),
    )


def _change(at: At[Any]) -> Card:
    change: HolidayChange = at.value
    state = "holiday" if change.is_holiday else "working day"
    return Card(
        change.id,
        change.name.strip() or long_day(change.day) or "Day without a date",
        summary=strung(" · ", filter(None, (long_day(change.day), state))),
        blocks=(
            day(at, "day", Ask("Which day?")),
            choice(at, "is_holiday", Ask("What is it?"), _HOLIDAY, lambda answer: answer == YES),
            text(at, "name", Ask("Name", "For instance: training day."), limit=_NAME),
        ),
        removable=True,
        remove_label="Remove this day",
    )


def _term(at: At[Any]) -> Card:
    term: Term = at.value
    days = strung(" to ", filter(None, (long_day(term.start), long_day(term.end))))
    wrong = term.start is not None and term.end is not None and term.end < term.start
    error = "The last day has to come after the first." if wrong else ""
    return Card(
        term.id,
        term.name.strip() or "Term without a name",
        summary=days,
        blocks=(
            text(at, "name", Ask("Name", "For instance: autumn term, first half."), limit=_NAME),
            day(at, "start", Ask("First day")),
            day(at, "end", Ask("Last day", error=error)),
        ),
        removable=True,
        remove_label="Remove this term",
    )


_NAME = 120
"""Letters that the name of a day or a term may have."""
_CHANGES = Listing(
    card=_change,
    make=lambda _, new: HolidayChange(id=new),
    add_label="Add a day",
    empty_text="No day is added: the bank holidays of England count as they are.",
)
_TERMS = Listing(
    card=_term,
    make=lambda _, new: Term(id=new),
    add_label="Add a term",
    empty_text="No term is entered: steps may fall on any working day.",
)
