"""One improvement as a card: why, who leads, for which schools, and how one will see it."""

from __future__ import annotations

from datetime import date
from typing import Any

from appraisal_app.domain.english_dates import long_day
from appraisal_app.domain.improving import ImprovementEntry, LeadershipLevel, Round, Strand
from appraisal_app.domain.phrases import phrased, strung
from appraisal_app.ui.forms.blocks import Block, Card, Field, Heading, ListField, Note, NoteKind
from appraisal_app.ui.stages.fields import Ask, Listing, cards, choice, long_text, text, ticks
from appraisal_app.ui.stages.places import At
from appraisal_app.ui.stages.trust.improvement.round import round_card
from appraisal_app.ui.stages.trust.improvement.words import (
    LEVEL_OPTIONS,
    STRAND_OPTIONS,
    STRANDS,
)
from appraisal_app.ui.stages.trust.school_names import school_options
from appraisal_app.ui.stages.wording import opening

_LIMIT = 600


def name_of_entry(entry: ImprovementEntry) -> str:
    """Its title, or words for one that is still missing."""
    return opening(entry.title, "Improvement without a title")


def entry_card(at: At[Any], today: date) -> Card:
    """The card; its summary says what is due next."""
    entry: ImprovementEntry = at.value
    return Card(
        entry.id,
        name_of_entry(entry),
        summary=_summary(entry, today),
        blocks=(*_what(at), *_frame(at), *_where(at), _rounds(at, today)),
        removable=True,
        remove_label="Remove this improvement",
    )


def _summary(entry: ImprovementEntry, today: date) -> str:
    return strung(" · ", (each for each in (STRANDS[entry.strand], _next(entry, today)) if each))


def _next(entry: ImprovementEntry, today: date) -> str:
    due = entry.next_due
    if due is not None:
        late = " (past)" if due < today else ""
        return phrased("next due {due}{late}", due=long_day(due), late=late)
    rounds = entry.rounds
    if rounds and all(each.reviewed_on is not None for each in rounds):
        return phrased("looked at {reviewed_on}", reviewed_on=long_day(rounds[-1].reviewed_on))
    return ""


def _what(at: At[Any]) -> tuple[Field, ...]:
    rationale = Ask("Why this, and why now?", "What the school itself thinks, and what shows it.")
    indicators = Ask(
        "How will you see that it helps?",
        "One or two signs, and when you expect to see them.",
    )
    return (
        text(at, "title", Ask("What is to get better?"), limit=120),
        long_text(at, "rationale", rationale, limit=_LIMIT),
        long_text(at, "indicators", indicators, limit=_LIMIT),
    )


def _frame(at: At[Any]) -> tuple[Field, ...]:
    return (
        choice(at, "strand", Ask("By which strand?"), STRAND_OPTIONS, Strand),
        choice(at, "level", Ask("Who leads it?"), LEVEL_OPTIONS, LeadershipLevel),
    )


def _where(at: At[Any]) -> tuple[Block, ...]:
    entry: ImprovementEntry = at.value
    key = at.place.key_of("capacity_heading")
    heading = Heading(key, "What the schools can carry", level=3)
    capacity = Ask(
        "What can they carry, and what is needed besides?",
        "Time, people, money; and what else is going on there.",
    )
    words = long_text(at, "capacity", capacity, limit=_LIMIT)
    options = school_options(at.record, *entry.schools, *entry.gives)
    if not options:
        note = "Once schools are in the trust profile, they can be ticked here."
        return (heading, Note(at.place.key_of("no_schools"), note, kind=NoteKind.QUIET), words)
    both = [
        each.label for each in options if each.value in entry.schools and each.value in entry.gives
    ]
    gives = Ask(
        "Which schools can lend a hand?",
        "Those that are good at this already and have room for it.",
        advice=(phrased("Ticked on both sides: {both}. Is that meant?", both=strung(", ", both)),)
        if both
        else (),
    )
    return (
        heading,
        ticks(at, "schools", Ask("For which schools is it?"), options),
        ticks(at, "gives", gives, options),
        words,
    )


def _rounds(at: At[Any], today: date) -> ListField:
    ask = Ask(
        "Rounds of plan, do and look again",
        "A round ends with something to do, and often with the next round.",
    )
    listing = Listing(
        card=lambda each: round_card(each, today),
        make=lambda _, new: Round(id=new),
        add_label="Add a round",
        empty_text="No round yet. Plan the first one with the school's leaders.",
    )
    return cards(at, "rounds", ask, listing)
