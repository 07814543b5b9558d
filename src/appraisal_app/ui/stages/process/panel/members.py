"""The panel's members, as cards, with the hard rule said in words."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from appraisal_app.domain.gates.process import PANEL_MAX, PANEL_MIN, sits_on_board
from appraisal_app.domain.panel import Panel, PanelMember, PanelRole
from appraisal_app.domain.people import Office, PersonId
from appraisal_app.domain.phrases import phrased
from appraisal_app.domain.record import Record
from appraisal_app.ui.forms.blocks import Block, Card, Heading, Option
from appraisal_app.ui.stages import audiences as who
from appraisal_app.ui.stages.fields import Ask, Listing, cards, choice, day, long_text, select
from appraisal_app.ui.stages.places import At
from appraisal_app.ui.stages.wording import PANEL_ROLES, name_of, options_on


def member_blocks(at: At[Panel]) -> tuple[Block, ...]:
    """Who reviews, and why when the panel has an unusual size."""
    ask = Ask(
        "Who is on the panel?",
        "Two or three trustees, and one in reserve.",
        who.PANEL_LIST,
        error=_first_broken_rule(at),
    )
    listing = Listing(
        card=_card,
        make=_new,
        add_label="Add a panel member",
        empty_text="Nobody is on the panel yet. Enter the people on “People and roles”, then "
        "choose from them here.",
    )
    return (
        Heading("heading.members", "The panel"),
        cards(at, "members", ask, listing),
        *_size_reason(at),
    )


def _new(record: Record, new_id: str) -> PanelMember:
    led = any(member.role is PanelRole.LEAD for member in record.panel.members)
    role = PanelRole.MEMBER if led else PanelRole.LEAD
    return PanelMember(id=new_id, person=PersonId(""), role=role)


def _card(at: At[Any]) -> Card:
    member: PanelMember = at.value
    role = next(each.label for each in PANEL_ROLES if each.value == member.role.value)
    person = Ask(
        "Who?",
        "Choose from “People and roles”. Nobody employed by the trust and no adviser is offered.",
        error=broken_rule(at.record, member),
        advice=_advice(at.record, member),
    )
    return Card(
        member.id,
        name_of(at.record, member.person) or "Nobody chosen yet",
        summary=role,
        blocks=(
            select(at, "person", person, _candidates(at.record, member), PersonId),
            choice(at, "role", Ask("Part on the panel"), PANEL_ROLES, PanelRole),
            day(at, "trained_on", Ask("Trained or briefed on", "Leave it open if not yet.")),
            day(at, "declared_on", Ask("Declared their interests on")),
        ),
        removable=True,
        remove_label="Take this person off the panel",
    )


def _candidates(record: Record, member: PanelMember) -> tuple[Option, ...]:
    """Those who may review, and who is chosen now even if they may not."""
    return tuple(
        option
        for option in options_on(record, record.cycle.meeting_date, (member.person,))
        if option.value == member.person or _may_be_asked(record, member, option.value)
    )


def _may_be_asked(record: Record, member: PanelMember, person_id: str) -> bool:
    person = record.people.get(person_id)
    advises = person is not None and person.display_role is Office.ADVISER
    return not advises and not broken_rule(record, replace(member, person=PersonId(person_id)))


def broken_rule(record: Record, member: PanelMember) -> str:
    """Why this person may not review, in a sentence; "" when nothing forbids it."""
    person = record.people.get(member.person)
    if person is None:
        return ""
    if person.display_role is Office.CHIEF_EXECUTIVE:
        return "The chief executive cannot be on the panel. Choose a trustee."
    if person.is_employee or person.display_role is Office.STAFF_TRUSTEE:
        return phrased(
            "{full_name} is employed by the trust, so cannot be on the panel. "
            "Choose a trustee who is not.",
            full_name=person.full_name,
        )
    return ""


def _first_broken_rule(at: At[Panel]) -> str:
    """Said at the list too, because a card may be folded."""
    broken = (broken_rule(at.record, member) for member in at.value.members)
    return next((sentence for sentence in broken if sentence), "")


def _advice(record: Record, member: PanelMember) -> tuple[str, ...]:
    person = record.people.get(member.person)
    if person is None:
        return ()
    found: list[str] = []
    if person.display_role is Office.ADVISER:
        found.append(
            phrased(
                "{full_name} is entered as the adviser, who advises both sides and does not judge.",
                full_name=person.full_name,
            )
        )
    elif not sits_on_board(person):
        found.append(
            phrased(
                "{full_name} is not marked as a trustee. Panels are made of trustees.",
                full_name=person.full_name,
            )
        )
    if sum(each.person == member.person for each in record.panel.members) > 1:
        found.append(
            phrased("{full_name} is on the panel more than once.", full_name=person.full_name)
        )
    return tuple(found)


def _size_reason(at: At[Panel]) -> tuple[Block, ...]:
    size = len({member.person for member in at.value.voting})
    if not at.value.size_reason and (size == 0 or PANEL_MIN <= size <= PANEL_MAX):
        return ()
    ask = Ask(
        "Why does the panel have another size than two or three?",
        "A sentence or two; it stays in the record.",
        who.PANEL_LIST,
    )
    return (long_text(at, "size_reason", ask, limit=1_200),)


def first_untrained(at: At[Panel]) -> str:
    """The list, or the training day that a full panel still waits for."""
    voting = at.value.voting
    if not PANEL_MIN <= len({each.person for each in voting}) <= PANEL_MAX:
        return "members"
    if any(broken_rule(at.record, each) for each in voting):
        return "members"
    return _untrained(voting)


def first_no_trustee(at: At[Panel]) -> str:
    """The list, or the member who is no trustee."""
    people = ((each, at.record.people.get(each.person)) for each in at.value.members)
    odd = (each.id for each, person in people if person is not None and not sits_on_board(person))
    found = next(odd, "")
    return f"members.{found}.person" if found else "members"


def _untrained(voting: tuple[PanelMember, ...]) -> str:
    untrained = next((each.id for each in voting if each.trained_on is None), "")
    return f"members.{untrained}.trained_on" if untrained else "members"
