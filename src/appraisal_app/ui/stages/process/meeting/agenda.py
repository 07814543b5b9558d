"""The agenda: made for this review, then put in one's own order and words."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from types import MappingProxyType
from typing import Any

from appraisal_app.application.documents.entry import DocumentId
from appraisal_app.domain.agenda import LONGEST, made_anew
from appraisal_app.domain.english_lengths import in_words
from appraisal_app.domain.meeting import AgendaItem, Meeting
from appraisal_app.domain.phrases import phrased, strung
from appraisal_app.domain.process import StepKind
from appraisal_app.domain.record import Record
from appraisal_app.ui.destinations import MEETING_VIEW, document
from appraisal_app.ui.forms.blocks import (
    ActionBlock,
    Block,
    Card,
    Heading,
    Note,
    NoteKind,
    PageAction,
    TextField,
)
from appraisal_app.ui.stages import audiences as who
from appraisal_app.ui.stages.content import NewId, PageEdit
from appraisal_app.ui.stages.deeds import Deed, DeedTools
from appraisal_app.ui.stages.fields import Ask, Listing, cards, long_text, text, tick
from appraisal_app.ui.stages.number_fields import whole_number
from appraisal_app.ui.stages.places import At
from appraisal_app.ui.stages.wording import opening

MAKE, OPEN, PRINT = "meeting.make_agenda", "meeting.open_view", "meeting.print_agenda"
_MOST_MINUTES = 480
_PROMPTS = 4_000
_NEW = "New item"


def agenda_blocks(at: At[Meeting]) -> tuple[Block, ...]:
    """The way to the meeting view, the items, and how long they take."""
    has_agenda = bool(at.value.agenda)
    make = PageAction(
        MAKE,
        "Make the agenda anew" if has_agenda else "Make the agenda",
        primary=not has_agenda,
        hint="From the objectives and views as they are now. Ticks and your own items stay."
        if has_agenda
        else "Ten items in the usual order, with minutes and questions.",
    )
    show = PageAction(
        OPEN,
        "Open the meeting view (F11)",
        primary=has_agenda,
        hint="The whole window, large letters, one objective at a time.",
    )
    paper = PageAction(
        PRINT,
        "Print the agenda…",
        hint="Look at it first: with the prompts for the panel, or without for the chief "
        "executive.",
    )
    return (
        Heading("heading.agenda", "The agenda"),
        ActionBlock("agenda.actions", (make, show, *((paper,) if has_agenda else ()))),
        _cards(at),
        *_length(at.value),
    )


def agenda_edits() -> Mapping[str, PageEdit]:
    """What the buttons change."""
    return MappingProxyType({MAKE: PageEdit(label="making the agenda", change=_made)})


def agenda_deeds() -> Mapping[str, Deed]:
    """What the buttons open."""
    return MappingProxyType({OPEN: _open, PRINT: _print})


def _made(record: Record, new_id: NewId) -> Record:
    return replace(record, meeting=replace(record.meeting, agenda=made_anew(record, new_id)))


def _open(tools: DeedTools) -> None:
    tools.navigate(MEETING_VIEW)


def _print(tools: DeedTools) -> None:
    tools.navigate(document(DocumentId.AGENDA))


def _cards(at: At[Meeting]) -> Block:
    ask = Ask(
        "What is talked about, and for how long?",
        "Move an item up or down, change its time, or add one of your own. The questions are for "
        "the panel alone: leave them out of what you send to the chief executive.",
        who.MEETING,
    )
    listing = Listing(
        card=_card,
        make=lambda _, new: AgendaItem(id=new),
        add_label="Add an item",
        empty_text="There is no agenda yet. Make it from this review, or add your own items.",
    )
    return cards(at, "agenda", ask, listing)


def _card(at: At[Any]) -> Card:
    item: AgendaItem = at.value
    said = (in_words(item.minutes), "dealt with" if item.done else "")
    return Card(
        item.id,
        opening(item.title, _NEW),
        summary=strung(" · ", (each for each in said if each)),
        folded=bool(item.title.strip()),
        blocks=(
            text(at, "title", Ask("Item", "The chief executive reads this too.")),
            _minutes(at),
            long_text(
                at,
                "prompts",
                Ask("Questions for the panel", "One on each line.", who.MEETING),
                limit=_PROMPTS,
            ),
            tick(at, "done", Ask("Dealt with")),
        ),
        removable=True,
        remove_label="Remove this item",
    )


def _minutes(at: At[Any]) -> TextField:
    """Minutes, of which an item may take none of its own."""
    ask = Ask("Minutes", "About how long; leave it empty if it needs no time of its own.")
    field = whole_number(
        at, "minutes", ask, page=StepKind.MEETING, most=_MOST_MINUTES, needed=False
    )
    place, usual = at.place, field.write

    def write(record: Record, answer: str) -> Record:
        if not answer.strip() or usual is None:
            return place.changed(record, "minutes", 0)
        changed: Record = usual(record, answer)
        return changed

    return replace(field, value="" if field.value == "0" else field.value, write=write)


def _length(meeting: Meeting) -> tuple[Block, ...]:
    minutes = meeting.planned_minutes
    if not minutes:
        return ()
    total = phrased("Together about {minutes}.", minutes=in_words(minutes))
    if minutes <= LONGEST:
        return (Note("note.length", total, kind=NoteKind.QUIET),)
    long = phrased(
        "{total} That is longer than most boards take; plan a break, or meet twice.", total=total
    )
    return (Note("note.length", long, kind=NoteKind.WARN),)
