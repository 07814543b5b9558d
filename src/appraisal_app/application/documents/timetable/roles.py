"""Says who has which part in a review, by name and office."""

from __future__ import annotations

from collections.abc import Iterator

from appraisal_app.application.documents import planning_words as planning
from appraisal_app.application.documents import words
from appraisal_app.application.documents.building import named
from appraisal_app.application.documents.timetable.content import PersonRow
from appraisal_app.domain.panel import PanelMember, PanelRole
from appraisal_app.domain.people import Office, Person
from appraisal_app.domain.record import Record

_IN_ORDER = (PanelRole.LEAD, PanelRole.MEMBER, PanelRole.RESERVE)


def people_by_part(record: Record) -> Iterator[PersonRow]:
    """Those with a part in this review, and nobody else whom the file knows."""
    yield _holder(record, Office.CHIEF_EXECUTIVE, "is reviewed, and reflects first")
    if not _chair_is_on_the_panel(record):
        yield _holder(record, Office.CHAIR, "answers for the process")
    for role in _IN_ORDER:
        yield from (_member(record, m) for m in record.panel.members if m.role is role)
    yield from _adviser(record)
    if record.people.holding(Office.CLERK) is not None:
        yield _holder(record, Office.CLERK, "keeps timetable, minutes and files")
    for each in record.panel.kept_for_appeal:
        yield _person(record.people.get(each), "stays free to hear an appeal")


def _holder(record: Record, office: Office, part: str) -> PersonRow:
    return PersonRow(part=part, name=named(record, office), office=words.OFFICES[office])


def _chair_is_on_the_panel(record: Record) -> bool:
    on = record.meeting.held_on or record.cycle.meeting_date
    chair = record.people.holding(Office.CHAIR, on)
    return chair is not None and any(m.person == chair.id for m in record.panel.members)


def _member(record: Record, member: PanelMember) -> PersonRow:
    return _person(record.people.get(member.person), planning.PANEL_PARTS[member.role])


def _person(person: Person | None, part: str) -> PersonRow:
    if person is None:
        return PersonRow(part=part, name="", office="")
    office = words.OFFICES[person.display_role]
    return PersonRow(part=part, name=person.full_name, office=office)


def _adviser(record: Record) -> Iterator[PersonRow]:
    """The adviser, with whom he or she works for; that there is none; nothing if nobody said."""
    adviser = record.panel.adviser
    if adviser.used is None:
        return
    if not adviser.used:
        yield PersonRow(part="advises", name="no adviser in this review", office="adviser")
        return
    works_for = adviser.organisation.strip()
    office = f"adviser; {works_for}" if works_for else "adviser"
    yield PersonRow(part="advises the panel", name=adviser.name, office=office)
