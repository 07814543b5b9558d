"""Turns a record into the content of the agenda."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import accumulate

from appraisal_app.application.documents import words
from appraisal_app.application.documents.agenda.content import (
    AgendaContent,
    ForThePanel,
    ItemRow,
    Leaving,
    Prompted,
)
from appraisal_app.application.documents.building import CONFIDENTIAL, copy, named
from appraisal_app.application.documents.entry import Source
from appraisal_app.application.documents.parts import Cover
from appraisal_app.domain.english_lengths import in_short, in_words
from appraisal_app.domain.meeting import AgendaItem
from appraisal_app.domain.meeting_presence import expected
from appraisal_app.domain.panel import ConflictAction
from appraisal_app.domain.people import Office
from appraisal_app.domain.record import Record

PANEL, CHIEF_EXECUTIVE = "panel", "chief-executive"


def build_agenda(source: Source) -> AgendaContent:
    """D06; the prompts come along only in the panel's edition, which is made unless one says so."""
    record = source.record
    meeting = record.meeting
    is_panel = source.edition in {"", PANEL}
    return AgendaContent(
        cover=_cover(source, is_panel=is_panel),
        mark=source.mark,
        people=tuple(_people(record)),
        items=tuple(_items(meeting.agenda)),
        length=in_words(meeting.planned_minutes),
        panel=_for_the_panel(record) if is_panel else None,
    )


def _cover(source: Source, *, is_panel: bool) -> Cover:
    record = source.record
    adviser = ("adviser",) if record.panel.adviser.used else ()
    return Cover(
        trust=record.trust.name,
        eyebrow="Performance review of the chief executive",
        title="Agenda and prompts for the panel" if is_panel else "Agenda of the review meeting",
        cycle=record.cycle.label,
        classification=f"{CONFIDENTIAL}: panel only" if is_panel else CONFIDENTIAL,
        facts=(
            ("Chief executive", named(record, Office.CHIEF_EXECUTIVE)),
            ("Day", words.weekday_and_day(record.meeting.held_on or record.cycle.meeting_date)),
            ("Place", record.meeting.place),
            ("Planned to take", in_words(record.meeting.planned_minutes)),
        ),
        circulation=("panel",) if is_panel else ("chief executive", "panel", *adviser),
        standing=copy(source.copy_number),
        footer=f"Agenda and prompts {record.cycle.label}" if is_panel else "",
    )


def _people(record: Record) -> Iterator[tuple[str, str]]:
    """Who is expected, by name and office; the adviser too where there is one."""
    for each in expected(record):
        yield each.full_name, words.OFFICES[each.display_role]
    adviser = record.panel.adviser
    if adviser.used:
        yield adviser.name, words.OFFICES[Office.ADVISER]


def _items(agenda: tuple[AgendaItem, ...]) -> Iterator[ItemRow]:
    begins = accumulate((item.minutes for item in agenda), initial=0)
    for item, minutes in zip(agenda, begins, strict=False):
        yield ItemRow(title=item.title, begins=in_short(minutes), lasts=in_short(item.minutes))


def _for_the_panel(record: Record) -> ForThePanel:
    return ForThePanel(
        leaving=tuple(_leaving(record)),
        items=tuple(
            Prompted(title=each.title, prompts=each.prompts)
            for each in record.meeting.agenda
            if each.prompts.strip()
        ),
    )


def _leaving(record: Record) -> Iterator[Leaving]:
    """Those expected of whom it was decided that they withdraw for a conflict of interest."""
    for person in expected(record):
        for each in record.panel.conflicts:
            if each.person == person.id and each.action is ConflictAction.WITHDRAW:
                yield Leaving(name=person.full_name, interest=each.detail)
