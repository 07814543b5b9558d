"""Who should have been at the review meeting and was not."""

from __future__ import annotations

from appraisal_app.domain.panel import ConflictAction
from appraisal_app.domain.people import Office, Person
from appraisal_app.domain.record import Record


def expected(record: Record) -> tuple[Person, ...]:
    """The panel without reserves, and the chief executive."""
    day = record.meeting.held_on or record.cycle.meeting_date
    chief = record.people.holding(Office.CHIEF_EXECUTIVE, day)
    members = (record.people.get(member.person) for member in record.panel.voting)
    people = {each.id: each for each in (*members, chief) if each is not None}
    return tuple(people.values())


def absent(record: Record) -> tuple[Person, ...]:
    """Those expected who are not ticked; nobody as long as nobody is ticked at all."""
    present = record.meeting.present
    return tuple(p for p in expected(record) if p.id not in present) if present else ()


def should_withdraw(record: Record) -> tuple[Person, ...]:
    """Those present who are to withdraw for a conflict, without a withdrawal on record."""
    m = record.meeting
    withdrawn = {each.person for each in m.withdrawals}
    wanted = {
        each.person for each in record.panel.conflicts if each.action is ConflictAction.WITHDRAW
    }
    return tuple(
        p
        for p in record.people.persons
        if p.id in wanted and p.id in m.present and p.id not in withdrawn
    )
