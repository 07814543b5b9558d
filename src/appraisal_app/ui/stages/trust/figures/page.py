"""Figures about the trust and its schools: what is counted, its values over time, its picture."""

from __future__ import annotations

from types import MappingProxyType

from appraisal_app.domain.figures import Figures
from appraisal_app.domain.record import Record
from appraisal_app.ui.forms.blocks import ActionBlock, Block, Heading, Note, NoteKind, PageAction
from appraisal_app.ui.stages.content import PageEdit, StepContent
from appraisal_app.ui.stages.context import PageContext
from appraisal_app.ui.stages.places import At, part
from appraisal_app.ui.stages.trust.figures.importing import read_from_file
from appraisal_app.ui.stages.trust.figures.measures import measure_edits, measure_list
from appraisal_app.ui.stages.trust.figures.usual import (
    has_idle,
    lacks_usual,
    with_usual,
    without_idle,
)

_FIGURES = part("figures", Figures)
_USUAL, _TIDY, _READ = "figures.usual", "figures.tidy", "figures.read"
NO_PUPILS = (
    "No data on single pupils belongs here, and no figure that a handful of children stand "
    "behind: it could point at one of them."
)
_WHY = (
    "A review can do without figures here: papers that the trust has already can be listed as "
    "evidence. A few figures over some years show at a glance where things are going."
)


def page(context: PageContext) -> StepContent:
    """Measures with their values."""
    at = At(_FIGURES, context.record)
    return StepContent(
        blocks=(
            Note("note.why", _WHY, kind=NoteKind.QUIET),
            Note("note.pupils", NO_PUPILS, kind=NoteKind.WARN),
            *_offers(context.record),
            Heading("heading.measures", "What is followed"),
            measure_list(at),
        ),
        edits=MappingProxyType(
            {
                _USUAL: PageEdit(label="adding the usual measures", change=with_usual),
                _TIDY: PageEdit(label="taking out measures without figures", change=without_idle),
                **measure_edits(context.record),
            }
        ),
        deeds=MappingProxyType({_READ: read_from_file}),
    )


def _offers(record: Record) -> tuple[Block, ...]:
    """Buttons that save typing, as long as they would do something."""
    any_yet = bool(record.figures.measures)
    usual = PageAction(
        _USUAL,
        "Add the rest of the usual measures" if any_yet else "Add the usual measures",
        hint="Money for the trust; attendance and results for schools. No figures come with them.",
    )
    reading = PageAction(
        _READ,
        "Read figures from a CSV file…",
        hint="One value a row, or a column for each year. You see what would change first.",
    )
    tidy = PageAction(_TIDY, "Take out the measures without figures")
    actions = (
        reading,
        *((usual,) if lacks_usual(record) else ()),
        *((tidy,) if any_yet and has_idle(record) else ()),
    )
    return (ActionBlock("offers", actions),)
