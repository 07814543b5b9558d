"""What each of the three sees, one folded card each, so that nobody reads by accident."""

from __future__ import annotations

from typing import Any

from appraisal_app.domain.improving import Diagnostic, PriorityView, Viewer
from appraisal_app.domain.phrases import phrased, strung
from appraisal_app.domain.process import FrameworkDomain
from appraisal_app.domain.record import Record
from appraisal_app.ui.forms.blocks import (
    Block,
    Card,
    Facts,
    Heading,
    ListField,
    Note,
    NoteKind,
    Option,
)
from appraisal_app.ui.stages import audiences as who
from appraisal_app.ui.stages.fields import Ask, long_text, select
from appraisal_app.ui.stages.places import At, Place, part
from appraisal_app.ui.stages.trust.diagnostic.lens import VIEWERS, Lens

_WHY_LIMIT = 600
_ALONE = (
    "Write before you look: each answers alone. Leave the other two cards folded until all three "
    "are done."
)


def view_blocks(at: At[Diagnostic], lens: Lens) -> tuple[Block, ...]:
    """The scale in words, and a card for each viewer."""
    steps = tuple((each.label, each.meaning) for each in lens.places)
    items = tuple(_card(at.record, lens, viewer, title) for viewer, title, _ in VIEWERS)
    return (
        Heading("heading.views", "Three views"),
        Note("note.alone", _ALONE),
        Facts("scale", steps),
        ListField(
            "views",
            "What each of them sees",
            hint="Open your own card only.",
            who=who.DIAGNOSTIC,
            items=items,
        ),
    )


def _card(record: Record, lens: Lens, viewer: Viewer, title: str) -> Card:
    blocks: list[Block] = []
    for each in lens.priorities:
        blocks += _priority(At(_place(viewer, each.id), record), lens, each)
    return Card(
        viewer.value,
        title,
        summary=_summary(record, lens, viewer),
        folded=True,
        blocks=tuple(blocks),
    )


def _summary(record: Record, lens: Lens, viewer: Viewer) -> str:
    views = [(each.title, record.diagnostic.view(viewer, each.id)) for each in lens.priorities]
    still_open = [title for title, view in views if not view.place]
    if not still_open:
        return "all five described"
    if len(still_open) == len(views):
        return "not begun"
    return phrased("still open: {still_open}", still_open=strung(", ", still_open))


def _priority(at: At[PriorityView], lens: Lens, priority: FrameworkDomain) -> tuple[Block, ...]:
    place = at.place
    where = Ask("Where does it stand?", "The words that come nearest.")
    why = Ask(
        "What makes you say so?",
        "One or two things that you saw or were told.",
        advice=("Say what makes you think so: the talk begins there.",)
        if at.value.place and not at.value.why.strip()
        else (),
    )
    return (
        Heading(place.key_of("heading"), priority.title, level=3),
        Note(place.key_of("gist"), priority.gist, kind=NoteKind.QUIET),
        select(at, "place", where, _options(lens)),
        long_text(at, "why", why, limit=_WHY_LIMIT),
    )


def _options(lens: Lens) -> tuple[Option, ...]:
    return (Option("", "Not given"), *(Option(each.key, each.label) for each in lens.places))


def _place(viewer: Viewer, priority: str) -> Place[Any]:
    """One view, kept only while it says something."""
    whole = part("diagnostic", Diagnostic)

    def read(record: Record) -> PriorityView:
        return record.diagnostic.view(viewer, priority)

    def write(record: Record, value: PriorityView) -> Record:
        return whole.write(record, record.diagnostic.with_view(value))

    return Place(f"views.{viewer.value}.{priority}", read, write)
