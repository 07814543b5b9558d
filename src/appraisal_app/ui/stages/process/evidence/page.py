"""The evidence index: what can be looked up, and where."""

from __future__ import annotations

from types import MappingProxyType
from typing import Any

from appraisal_app.domain.english_dates import long_day
from appraisal_app.domain.evidence import EvidenceIndex, EvidenceItem, Origin
from appraisal_app.domain.process import StepKind
from appraisal_app.domain.record import Record
from appraisal_app.ui.forms.blocks import Block, Card, Note
from appraisal_app.ui.stages import audiences as who
from appraisal_app.ui.stages.content import StepContent
from appraisal_app.ui.stages.context import PageContext
from appraisal_app.ui.stages.fields import (
    Ask,
    Listing,
    cards,
    day,
    long_text,
    select,
    text,
    tick,
    ticks,
)
from appraisal_app.ui.stages.places import At, part
from appraisal_app.ui.stages.wording import ORIGINS, objective_options

SUMMARY_LIMIT = 600
_EVIDENCE = part("evidence", EvidenceIndex)
_PUPILS = (
    "Data about single pupils must not be in a review. Take this piece out, or point to a paper "
    "that shows groups only and untick the box."
)


def page(context: PageContext) -> StepContent:
    """What speaks to each objective."""
    at = At(_EVIDENCE, context.record)
    ask = Ask(
        "What can be looked up?",
        "Point to papers and figures that exist already; nothing is copied into this file.",
        who.EVIDENCE,
        error=_PUPILS if any(each.contains_pupil_data for each in at.value.items) else "",
    )
    listing = Listing(
        card=_card,
        make=lambda _, new: EvidenceItem(id=new),
        add_label="Add a piece of evidence",
        empty_text="No evidence is listed yet. Begin with the board papers of the year.",
    )
    return StepContent(
        blocks=(*_uncovered(context.record), cards(at, "items", ask, listing)),
        targets=MappingProxyType({"items": _wanting(context.record)}),
    )


def _card(at: At[Any]) -> Card:
    item: EvidenceItem = at.value
    dated = long_day(item.date)
    return Card(
        item.id,
        item.title.strip() or "Evidence without a title",
        summary=dated,
        blocks=(
            text(at, "title", Ask("Title", "As it stands on the paper.")),
            day(at, "date", Ask("Date", "The day of the paper or the figures.")),
            select(at, "origin", Ask("What sort of evidence is it?"), ORIGINS, Origin),
            text(at, "where_kept", Ask("Where is it kept?", "So that somebody else can find it.")),
            long_text(
                at,
                "summary",
                Ask("What does it say?", "Two or three sentences."),
                limit=SUMMARY_LIMIT,
            ),
            *_links(at),
            *_warnings(at),
        ),
        removable=True,
        remove_label="Remove this piece of evidence",
    )


def _links(at: At[Any]) -> tuple[Block, ...]:
    options = objective_options(at.record)
    if not options:
        return ()
    ask = Ask("Which objectives does it speak to?", "Tick one or more.")
    return (ticks(at, "objectives", ask, options),)


def _warnings(at: At[Any]) -> tuple[Block, ...]:
    third_party = Ask(
        "It says something about other people",
        "Then think about who may read it before you share it.",
    )
    pupils = Ask(
        "It holds data about single pupils",
        "Evidence of that sort cannot be used in a review.",
        error=_PUPILS if at.value.contains_pupil_data else "",
    )
    return (
        tick(at, "contains_third_party", third_party),
        tick(at, "contains_pupil_data", pupils),
    )


def _uncovered(record: Record) -> tuple[Block, ...]:
    standing = record.objectives.standing
    without = [
        str(no) for no, each in enumerate(standing, start=1) if not record.evidence.about(each.id)
    ]
    if not without:
        return ()
    numbers = ", ".join(without)
    label = "objectives" if len(without) > 1 else "objective"
    return (Note("note.uncovered", f"Nothing points to {label} {numbers} yet."),)


def _wanting(record: Record) -> str:
    """The list, unless there is no objective that evidence could speak to."""
    step = record.cycle.process.step(StepKind.OBJECTIVES)
    if record.objectives.standing or record.evidence.items or step is None:
        return "items"
    return f"step:{step.code}"
