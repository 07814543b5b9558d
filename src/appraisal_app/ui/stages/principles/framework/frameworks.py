"""Choosing the frameworks of a review, and writing the trust's own."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from appraisal_app.application.documents.planning_words import FRAMEWORK_USES
from appraisal_app.domain.cycle import Cycle
from appraisal_app.domain.phrases import phrased, strung
from appraisal_app.domain.process import Framework, FrameworkDomain
from appraisal_app.domain.record import Record
from appraisal_app.ui.forms.blocks import (
    Block,
    Card,
    ChecksField,
    Facts,
    Heading,
    Note,
    NoteKind,
    Option,
)
from appraisal_app.ui.stages import audiences as who
from appraisal_app.ui.stages.context import PageContext
from appraisal_app.ui.stages.fields import Ask, Listing, cards, long_text, text
from appraisal_app.ui.stages.places import At, part
from appraisal_app.ui.stages.wording import opening

OWN = "custom"
MANY = 12
_CYCLE = part("cycle", Cycle)


def framework_blocks(context: PageContext) -> tuple[Block, ...]:
    """Which frameworks there are, which are used, and what they say of themselves."""
    record = context.record
    return (
        Heading("heading.frameworks", "What you look at the work with"),
        *_chooser(record, context.shipped.library()),
        *(block for each in record.cycle.frameworks for block in _about(record, each)),
    )


def _chooser(record: Record, library: tuple[Framework, ...]) -> tuple[Block, ...]:
    here = record.cycle.frameworks
    shipped = {each.id for each in library}
    everything = (*library, *(each for each in here if each.id not in shipped))
    fixed = [each for each in here if is_in_use(record, each)]
    free = tuple(each for each in everything if each.id not in {f.id for f in fixed})
    chosen = {each.id for each in here}
    hint = (
        "One or two are enough. Each is a short version in our own words; the originals are longer."
    )
    named = strung(", ", (phrased("“{title}”", title=each.title) for each in fixed))
    stays = phrased(
        "{named}: objectives, evidence or answers refer to it already, so it stays.", named=named
    )
    return (
        *((Note("note.in_use", stays, kind=NoteKind.QUIET),) if fixed else ()),
        ChecksField(
            "frameworks",
            "Which others do you use?" if fixed else "Which frameworks do you use?",
            hint=hint,
            who=who.INVOLVED,
            options=tuple(Option(each.id, each.title, FRAMEWORK_USES[each.use]) for each in free),
            values=tuple(each.id for each in free if each.id in chosen),
            write=_choosing(everything),
        ),
    )


def _choosing(known: tuple[Framework, ...]) -> Callable[[Record, tuple[str, ...]], Record]:
    def write(record: Record, answer: tuple[str, ...]) -> Record:
        here = {each.id: each for each in record.cycle.frameworks}
        chosen = tuple(
            here.get(each.id, each)
            for each in known
            if each.id in answer or (each.id in here and is_in_use(record, here[each.id]))
        )
        return replace(record, cycle=replace(record.cycle, frameworks=chosen))

    return write


def is_in_use(record: Record, framework: Framework) -> bool:
    """Whether an objective, a piece of evidence or an answer refers to a part of it."""
    areas = {each.id for each in framework.domains}
    linked = {
        *(a for o in record.objectives.objectives for a in o.framework_links),
        *(a for o in record.next_objectives.objectives for a in o.framework_links),
        *(a for item in record.evidence.items for a in item.areas),
        *(each.area for each in record.reflection.areas if each.strength or each.growth),
    }
    return bool(areas & linked)


def _about(record: Record, framework: Framework) -> tuple[Block, ...]:
    if framework.id == OWN:
        return _own(record)
    rows = tuple((each.title, each.gist) for each in framework.domains)
    source = (
        "Source",
        phrased(
            "{source} ({dated}). {note}",
            source=framework.source,
            dated=framework.dated,
            note=framework.note,
        ),
    )
    return (
        Heading(f"heading.{framework.id}", framework.title, level=3),
        Facts(f"facts.{framework.id}", (*rows, source)),
    )


def _own(record: Record) -> tuple[Block, ...]:
    at = At(_CYCLE, record).existing("frameworks", OWN)
    own: Framework = at.value
    many = (
        (phrased("More than {many} areas are hard to keep in mind.", many=MANY),)
        if len(own.domains) > MANY
        else ()
    )
    ask = Ask("Its areas", "Each a short name with one sentence.", who.INVOLVED, advice=many)
    listing = Listing(
        card=_area,
        make=lambda _, new: FrameworkDomain(id=f"{OWN}.{new}", title="", gist=""),
        add_label="Add an area",
        empty_text="Write down what your trust looks for in its chief executive, area by area.",
    )
    return (
        Heading(f"heading.{OWN}", own.title or "Our own framework", level=3),
        text(at, "title", Ask("What is it called?", "", who.INVOLVED)),
        text(
            at,
            "source",
            Ask("Where does it come from?", "For instance: board, with the date."),
        ),
        cards(at, "domains", ask, listing),
    )


def _area(at: At[Any]) -> Card:
    area: FrameworkDomain = at.value
    return Card(
        area.id,
        opening(area.title, "New area"),
        blocks=(
            text(at, "title", Ask("Name"), limit=80),
            long_text(at, "gist", Ask("What does it mean?", "One sentence."), limit=400),
        ),
        removable=not any(area.id in o.framework_links for o in at.record.objectives.objectives),
        remove_label="Remove this area",
    )
