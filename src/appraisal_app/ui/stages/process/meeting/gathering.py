"""When and where the panel met, who was there, who was not, and who left for a time."""

from __future__ import annotations

from typing import Any

from appraisal_app.domain import meeting_presence
from appraisal_app.domain.meeting import Meeting, Withdrawal
from appraisal_app.domain.people import Office, Person
from appraisal_app.domain.phrases import phrased, strung
from appraisal_app.domain.process import StepKind
from appraisal_app.domain.record import Record
from appraisal_app.ui.forms.blocks import Block, Card, Heading, Note, NoteKind, Option
from appraisal_app.ui.stages import audiences as who
from appraisal_app.ui.stages.fields import Ask, Listing, cards, day, long_text, select, text, tick
from appraisal_app.ui.stages.fields import ticks as several
from appraisal_app.ui.stages.number_fields import whole_number
from appraisal_app.ui.stages.places import At
from appraisal_app.ui.stages.wording import NAMELESS, name_of, options_on, person_options

_REASON = 600
_LONGEST = 1_440


def gathering_blocks(at: At[Meeting]) -> tuple[Block, ...]:
    """Day, place, length, people and conflicts."""
    held = Ask("When was the meeting held?", "The day on which you met.", who.INVOLVED)
    place = Ask("Where?", "A room, or “online”.", who.INVOLVED)
    lasted = Ask("How many minutes did it last?", "About; leave it open if nobody knows.")
    restated = Ask(
        "Conflicts of interest were asked about again at the start",
        "One question to everybody in the room is enough.",
        who.MEETING,
    )
    return (
        Heading("heading.facts", "The meeting"),
        day(at, "held_on", held),
        text(at, "place", place),
        _lasting(at, lasted),
        *_people(at),
        tick(at, "conflicts_restated", restated),
    )


def _lasting(at: At[Meeting], ask: Ask) -> Block:
    asked = Ask(ask.label, ask.hint, who.INVOLVED)
    return whole_number(at, "minutes", asked, page=StepKind.MEETING, least=1, most=_LONGEST)


def _people(at: At[Meeting]) -> tuple[Block, ...]:
    on = at.value.held_on or at.record.cycle.meeting_date
    options = options_on(at.record, on, at.value.present)
    if not options:
        return (Note("note.nobody", "Enter the people first, on the page for people."),)
    ask = Ask("Who was there?", "Tick everybody, also those who came for a part.", who.MEETING)
    return (several(at, "present", ask, options), *_absent(at.record), *_withdrawals(at))


def names(people: tuple[Person, ...]) -> str:
    """Such as "A, B and C"."""
    said = [each.full_name or NAMELESS for each in people]
    return strung(" and ", (each for each in (strung(", ", said[:-1]), *said[-1:]) if each))


def _absent(record: Record) -> tuple[Block, ...]:
    missing = meeting_presence.absent(record)
    if not missing:
        return ()
    said = phrased("Not there: {missing}.", missing=names(missing))
    if any(each.display_role is Office.CHIEF_EXECUTIVE for each in missing):
        without = phrased(
            "{said} A review meeting is with the chief executive; say in the notes why not.",
            said=said,
        )
        return (Note("note.absent", without, kind=NoteKind.WARN),)
    return (Note("note.absent", said, kind=NoteKind.QUIET),)


def _withdrawals(at: At[Meeting]) -> tuple[Block, ...]:
    if not at.value.present:
        return ()
    wanted = meeting_presence.should_withdraw(at.record)
    told = (
        (
            phrased(
                "A conflict on record says that {wanted} withdraws for a part. Note it here.",
                wanted=names(wanted),
            ),
        )
        if wanted
        else ()
    )
    ask = Ask(
        "Did anybody leave the room for a part?",
        "For a conflict of interest, or while the panel conferred.",
        who.MEETING,
        advice=told,
    )
    first = wanted[0].id if wanted else ""
    listing = Listing(
        card=_withdrawal,
        make=lambda _, new: Withdrawal(id=new, person=first),
        add_label="Add somebody who left",
        empty_text="Nobody is noted as having left. Add it if somebody did.",
    )
    return (cards(at, "withdrawals", ask, listing),)


def _withdrawal(at: At[Any]) -> Card:
    left: Withdrawal = at.value
    name = name_of(at.record, left.person)
    return Card(
        left.id,
        name or "Nobody chosen yet",
        blocks=(
            select(at, "person", Ask("Who?", "One of those who were there."), _options(at, left)),
            long_text(
                at, "reason", Ask("For which part, and why?", "One sentence."), limit=_REASON
            ),
        ),
        removable=True,
        remove_label="Remove this entry",
    )


def _options(at: At[Any], left: Withdrawal) -> tuple[Option, ...]:
    """Those who were there, and whoever it was entered for."""
    there = {*at.record.meeting.present, left.person}
    return tuple(option for option in person_options(at.record) if option.value in there)
