"""The people of the file, as cards."""

from __future__ import annotations

from typing import Any

from appraisal_app.application.documents import words
from appraisal_app.domain.people import Office, People, Person, PersonId
from appraisal_app.domain.record import Record
from appraisal_app.ui.forms.blocks import Block, Card, Heading
from appraisal_app.ui.sentences import capital
from appraisal_app.ui.stages import audiences as who
from appraisal_app.ui.stages.fields import Ask, Listing, cards, select, text, tick
from appraisal_app.ui.stages.places import At, part
from appraisal_app.ui.stages.wording import NAMELESS, OFFICES

_PEOPLE = part("people", People)


def people_blocks(record: Record) -> tuple[Block, ...]:
    """Everybody with a part in the review."""
    at = At(_PEOPLE, record)
    ask = Ask(
        "Who has a part in this review?",
        "The chief executive, the panel, the clerk and the adviser. The list serves every review "
        "in this file.",
        who.PANEL_LIST,
    )
    listing = Listing(
        card=_card,
        make=_new,
        add_label="Add a person",
        empty_text="Nobody is entered yet. Begin with the chief executive and the chair.",
    )
    return (
        Heading("heading.people", "People"),
        cards(at, "persons", ask, listing),
    )


def _new(_: Record, new_id: str) -> Person:
    return Person(id=PersonId(new_id), full_name="", display_role=Office.TRUSTEE, is_trustee=True)


def _card(at: At[Any]) -> Card:
    person: Person = at.value
    name = Ask("Name", "As it should be printed on confidential papers.")
    office = Ask("Office", "Open documents print the office and leave the name out.")
    employee = Ask(
        "Employed by the trust", "An employee of the trust cannot be on the review panel."
    )
    return Card(
        person.id,
        person.full_name or NAMELESS,
        summary=capital(words.OFFICES[person.display_role]),
        blocks=(
            text(at, "full_name", name, limit=120),
            select(at, "display_role", office, OFFICES, Office),
            tick(at, "is_employee", employee),
            tick(at, "is_trustee", Ask("Trustee", "A trustee of this trust, of any kind.")),
        ),
        removable=not _has_a_part(at.record, person.id),
        remove_label="Remove this person",
    )


def _has_a_part(record: Record, person_id: PersonId) -> bool:
    return (
        any(member.person == person_id for member in record.panel.members)
        or any(conflict.person == person_id for conflict in record.panel.conflicts)
        or person_id in record.meeting.present
    )
