"""The words of the scale, and the numbers that may stand beside them."""

from __future__ import annotations

from typing import Any

from appraisal_app.domain.cycle import Cycle
from appraisal_app.domain.gates.outcomes import NOT_ASSESSED
from appraisal_app.domain.process import Rating, Scale
from appraisal_app.domain.record import Record
from appraisal_app.ui.forms.blocks import Block, Card, Heading, Note, NoteKind, Option
from appraisal_app.ui.stages import audiences as who
from appraisal_app.ui.stages.fields import Ask, Listing, cards, long_text, select, text, tick
from appraisal_app.ui.stages.places import At, part
from appraisal_app.ui.stages.tree import closed
from appraisal_app.ui.stages.wording import opening

USED = "Somebody has used the scale already, so its words stay as they are in this review."
_CYCLE = part("cycle", Cycle)
_NUMBERS = tuple(Option(str(n), str(n)) for n in range(10, 0, -1))


def scale_blocks(record: Record) -> tuple[Block, ...]:
    """The scale, the highest judgement first."""
    at = At(_CYCLE, record).inner("scale", Scale)
    ask = Ask(
        "In which words does the panel judge an objective?",
        "The highest first. Words carry the meaning; each judgement is read with its reasons.",
        who.INVOLVED,
    )
    listing = Listing(
        card=_card,
        make=lambda _, new: Rating(key=new, label="", meaning=""),
        add_label="Add a judgement",
        empty_text="A scale needs at least two judgements.",
    )
    numbers = Ask(
        "Show a number beside the words",
        "Off is calmer. Where it is on, the number stands beside a single judgement and is "
        "nowhere added up or compared.",
        who.INVOLVED,
    )
    blocks: tuple[Block, ...] = (
        cards(at, "ratings", ask, listing, id_name="key"),
        tick(at, "shows_numbers", numbers),
    )
    if is_used(record):
        blocks = (Note("note.scale", USED, kind=NoteKind.QUIET), *closed(blocks))
    return (Heading("heading.scale", "The words of judgement"), *blocks)


def is_used(record: Record) -> bool:
    """Whether a view, an answer or a judgement is given in its words."""
    views = (record.views.own, *record.views.others)
    return (
        any(each.panel_rating for each in record.judgements.judgements)
        or any(each.own_view for each in record.reflection.responses)
        or any(on.rating for view in views if view is not None for on in view.objectives)
    )


def _card(at: At[Any]) -> Card:
    rating: Rating = at.value
    plain = rating.key != NOT_ASSESSED
    number = Ask("Number", "Only shown where numbers are switched on.")
    return Card(
        rating.key,
        opening(rating.label, "New judgement"),
        summary=rating.meaning,
        blocks=(
            text(at, "label", Ask("In words"), limit=40),
            long_text(at, "meaning", Ask("What it means", "One sentence."), limit=200),
            *((select(at, "number", number, _NUMBERS, _number),) if plain else ()),
        ),
        removable=plain,
        remove_label="Remove this judgement",
    )


def _number(answer: str) -> int | None:
    return int(answer) if answer else None
