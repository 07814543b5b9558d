"""People and roles: everybody with a part in the review."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

from appraisal_app.application.documents import words
from appraisal_app.domain.english_dates import long_day
from appraisal_app.domain.gates.process import sits_on_board
from appraisal_app.domain.panel import PanelRole
from appraisal_app.domain.people import Office, People, Person, PersonId
from appraisal_app.domain.phrases import capital, phrased, strung
from appraisal_app.domain.record import Record
from appraisal_app.ui.forms.blocks import (
    ActionBlock,
    Block,
    Card,
    Heading,
    Note,
    NoteKind,
    PageAction,
    TableBlock,
)
from appraisal_app.ui.stages import audiences as who
from appraisal_app.ui.stages.content import StepContent
from appraisal_app.ui.stages.context import PageContext
from appraisal_app.ui.stages.fields import Ask, Listing, cards, day, text, tick
from appraisal_app.ui.stages.frame import GO
from appraisal_app.ui.stages.places import At, part
from appraisal_app.ui.stages.principles.people.office import office_field
from appraisal_app.ui.stages.principles.people.uses import Uses, uses_of_all
from appraisal_app.ui.stages.wording import NAMELESS

_PEOPLE = part("people", People)
_DUTIES = (
    (
        "The board",
        "owns the process, chooses the panel, decides on executive pay",
        "read the whole statement as a matter of course",
    ),
    (
        "The chair",
        "usually leads; talks with the chief executive all year",
        "judge alone, or soften a judgement out of friendship",
    ),
    (
        "The panel",
        "judges with reasons, sets objectives, recommends",
        "include the chief executive or anybody employed by the trust",
    ),
    (
        "The chief executive",
        "reflects first, brings evidence, comments, agrees objectives",
        "write or decide on the chief executive's own pay",
    ),
    (
        "The adviser",
        "advises both sides at the same time",
        "decide, or have other paid work for the chief executive",
    ),
    (
        "The clerk",
        "keeps the timetable, notices, minutes and files",
        "keep the statement if managed by the chief executive, unless the board agrees",
    ),
)


def page(context: PageContext) -> StepContent:
    """Everybody the file knows, and who does what."""
    uses = uses_of_all(context.record, context.records())
    return StepContent(
        blocks=(*_people(context.record, uses), *_duties()),
        targets=MappingProxyType({"persons": _first_nameless(context.record)}),
        always=frozenset(f"{GO}{each.code}" for use in uses.values() for each in use.pages),
    )


def _first_nameless(record: Record) -> str:
    blank = (each.id for each in record.people.persons if not each.full_name.strip())
    found = next(blank, "")
    return f"persons.{found}.full_name" if found else "persons"


def _people(record: Record, uses: Mapping[str, Uses]) -> tuple[Block, ...]:
    at = At(_PEOPLE, record)
    ask = Ask(
        "Who has a part in this review?",
        "The chief executive, the panel, the clerk and the adviser. The list serves every review "
        "in this file.",
        who.PANEL_LIST,
    )
    listing = Listing(
        card=lambda item: _card(item, uses),
        make=_new,
        add_label="Add a person",
        empty_text="Nobody is entered yet. Begin with the chief executive and the chair.",
    )
    return (
        Heading("heading.people", "People"),
        cards(at, "persons", ask, listing),
    )


def _duties() -> tuple[Block, ...]:
    return (
        Heading("heading.duties", "Who does what, and what not"),
        TableBlock("table.duties", ("Who", "Does", "Does not"), _DUTIES),
    )


def _new(_: Record, new_id: str) -> Person:
    return Person(id=PersonId(new_id), full_name="", display_role=Office.TRUSTEE, is_trustee=True)


def _card(at: At[Any], uses: Mapping[str, Uses]) -> Card:
    person: Person = at.value
    used = uses.get(person.id, Uses())
    name = Ask("Name", "As it should be printed on confidential papers.")
    office = Ask(
        "Office",
        "Open documents print the office and leave the name out.",
        advice=_on_panel(at.record, person),
    )
    employee = Ask(
        "Employed by the trust", "An employee of the trust cannot be on the review panel."
    )
    return Card(
        person.id,
        person.full_name or NAMELESS,
        summary=_office_and_time(person),
        blocks=(
            text(at, "full_name", name, limit=120),
            office_field(at, office),
            tick(at, "is_employee", employee),
            tick(at, "is_trustee", Ask("Trustee", "A trustee of this trust, of any kind.")),
            day(at, "since", Ask("In office since", "Leave it open if it does not matter.")),
            day(at, "until", Ask("Until", "Only when the person has left the office.")),
            *_used(at, used),
        ),
        removable=not used,
        remove_label="Remove this person",
    )


def _office_and_time(person: Person) -> str:
    """Two people may have held the same office, one after the other."""
    since = (
        phrased("since {since}", since=long_day(person.since)) if person.since is not None else ""
    )
    until = (
        phrased("until {until}", until=long_day(person.until)) if person.until is not None else ""
    )
    return strung(
        " · ", filter(None, (capital(words.OFFICES[person.display_role]), until or since))
    )


def _on_panel(record: Record, person: Person) -> tuple[str, ...]:
    """What is odd about this office for somebody who reviews."""
    member = next((each for each in record.panel.members if each.person == person.id), None)
    if member is None or sits_on_board(person):
        return ()
    office = words.OFFICES[person.display_role]
    part = "leads the panel" if member.role is PanelRole.LEAD else "is on the panel"
    return (
        phrased(
            "This person {part}. A panel is made of trustees; it is odd for {office}.",
            part=part,
            office=_a(office),
        ),
    )


def _a(office: str) -> str:
    return (
        phrased("an {office}", office=office)
        if office[0] in "aeiou"
        else phrased("a {office}", office=office)
    )


def _used(at: At[Any], uses: Uses) -> tuple[Block, ...]:
    """Why the person cannot be removed, with the ways to where that can be changed."""
    if not uses:
        return ()
    pages = [phrased("“{title}”", title=each.title) for each in uses.pages]
    reviews = [phrased("the review of {label}", label=label) for label in uses.reviews]
    sentence = phrased(
        "Named on {and_}, so this person cannot be removed. Enter the day on "
        "which the office ended instead, or take the name out there first.",
        and_=_and([*pages, *reviews]),
    )
    links = tuple(
        PageAction(f"{GO}{each.code}", phrased("Go to “{title}”", title=each.title))
        for each in uses.pages
        if each.code
    )
    row = (ActionBlock(f"{at.place.key}.used.pages", links),) if links else ()
    return (Note(f"{at.place.key}.used", sentence, kind=NoteKind.QUIET), *row)


def _and(named: list[str]) -> str:
    return strung(" and ", (each for each in (strung(", ", named[:-1]), *named[-1:]) if each))
