"""What the trust wants: its strategic priorities, each with its measures."""

from __future__ import annotations

from typing import Any

from appraisal_app.domain.phrases import phrased, strung
from appraisal_app.domain.record import Record
from appraisal_app.domain.trust_profile import Priority, PriorityMeasure, TrustProfile
from appraisal_app.ui.forms.blocks import Block, Card, Facts, Heading
from appraisal_app.ui.stages import audiences as who
from appraisal_app.ui.stages.fields import Ask, Listing, cards, long_text, text
from appraisal_app.ui.stages.places import At
from appraisal_app.ui.stages.trust.serving import objectives_named
from appraisal_app.ui.stages.wording import opening

_STATEMENT_LIMIT = 600
_MANY = 6


def priority_blocks(at: At[TrustProfile]) -> tuple[Block, ...]:
    """The list of priorities."""
    many = len(at.value.priorities) > _MANY
    ask = Ask(
        "Strategic priorities",
        "Four or five that the board already watches. Objectives can be linked to them.",
        who.INVOLVED,
        advice=("So many priorities are none. Which four or five would you keep?",) if many else (),
    )
    listing = Listing(
        card=_card,
        make=lambda _, new: Priority(id=new),
        add_label="Add a priority",
        empty_text="No priorities are written down yet. Take them over from the trust's plan: "
        "then an objective can say which of them it serves.",
    )
    return (
        Heading("heading.priorities", "What the trust wants"),
        cards(at, "priorities", ask, listing),
    )


def _card(at: At[Any]) -> Card:
    priority: Priority = at.value
    statement = Ask("What is to be different?", "One or two sentences, as they stand in the plan.")
    return Card(
        priority.id,
        opening(priority.title, "Priority without a title"),
        summary=_summary(at.record, priority),
        blocks=(
            text(at, "title", Ask("Title"), limit=120),
            long_text(at, "statement", statement, limit=_STATEMENT_LIMIT),
            _measures(at),
            *_served(at),
        ),
        removable=True,
        remove_label="Remove this priority",
    )


def _summary(record: Record, priority: Priority) -> str:
    served = _objectives(record, priority)
    return phrased("served by {served}", served=served) if served else ""


def _measures(at: At[Any]) -> Block:
    ask = Ask("How does the board see whether it gets anywhere?")
    listing = Listing(
        card=_measure_card,
        make=lambda _, new: PriorityMeasure(id=new),
        add_label="Add a measure",
        empty_text="No measure yet. One that the board already watches is best.",
    )
    return cards(at, "measures", ask, listing)


def _measure_card(at: At[Any]) -> Card:
    measure: PriorityMeasure = at.value
    stands = (
        phrased("now {now}", now=measure.now) if measure.now else "",
        phrased("aim {aim}", aim=measure.aim) if measure.aim else "",
    )
    return Card(
        measure.id,
        opening(measure.measure, "New measure"),
        summary=strung(", ", (each for each in stands if each)),
        blocks=(
            text(at, "measure", Ask("What is measured?")),
            text(at, "now", Ask("Where is it now?", "With its date."), limit=80),
            text(at, "aim", Ask("Where should it be?", "And by when."), limit=80),
        ),
        removable=True,
        remove_label="Remove this measure",
    )


def _served(at: At[Any]) -> tuple[Block, ...]:
    served = _objectives(at.record, at.value)
    if not served:
        return ()
    return (Facts(at.place.key_of("served"), (("Served by", served),)),)


def _objectives(record: Record, priority: Priority) -> str:
    return objectives_named(record, lambda each: each.priority == priority.id)
