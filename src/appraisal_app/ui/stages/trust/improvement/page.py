"""Improvement in rounds: what is improved, by which strand, led by whom, and what came of it."""

from __future__ import annotations

from appraisal_app.domain.improving import Improvement, ImprovementEntry, LeadershipLevel, Strand
from appraisal_app.domain.phrases import strung
from appraisal_app.domain.record import Record
from appraisal_app.ui.forms.blocks import Block, Heading, Note, NoteKind, TableBlock
from appraisal_app.ui.stages import audiences as who
from appraisal_app.ui.stages.content import StepContent
from appraisal_app.ui.stages.context import PageContext
from appraisal_app.ui.stages.fields import Ask, Listing, cards
from appraisal_app.ui.stages.places import At, part
from appraisal_app.ui.stages.trust.improvement.entry import entry_card, name_of_entry
from appraisal_app.ui.stages.trust.improvement.words import LEVELS, STRANDS

_IMPROVEMENT = part("improvement", Improvement)
_WHY = (
    "This is optional. Boards hear results and seldom how they came about. Note the few things "
    "that the trust is working on with its schools; the panel can then talk about the how."
)
_NOTHING = "none"


def page(context: PageContext) -> StepContent:
    """The entries, and where they stand in the frame."""
    at = At(_IMPROVEMENT, context.record)
    ask = Ask(
        "What is the trust improving with its schools?",
        "One card for each; a school can carry only a few at a time.",
        who.EVIDENCE,
    )
    listing = Listing(
        card=lambda each: entry_card(each, context.today),
        make=lambda _, new: ImprovementEntry(id=new),
        add_label="Add an improvement",
        empty_text="Nothing is noted yet. Begin with what takes most of the leaders' time, and "
        "with what the school itself thinks that it needs.",
    )
    return StepContent(
        blocks=(
            Note("note.why", _WHY, kind=NoteKind.QUIET),
            *_overview(context.record),
            cards(at, "entries", ask, listing),
        ),
    )


def _overview(record: Record) -> tuple[Block, ...]:
    """Titles by strand and level: what there is, and where there is nothing."""
    entries = record.improvement.entries
    if not entries:
        return ()
    heads = ("Strand", *(LEVELS[level] for level in LeadershipLevel))
    rows = tuple(
        (STRANDS[strand], *(_titles(entries, strand, level) for level in LeadershipLevel))
        for strand in Strand
    )
    return (
        Heading("heading.overview", "By strand, and by who leads"),
        TableBlock("table.overview", heads, rows),
        Heading("heading.entries", "Improvements"),
    )


def _titles(entries: tuple[ImprovementEntry, ...], strand: Strand, level: LeadershipLevel) -> str:
    found = (e for e in entries if e.strand is strand and e.level is level)
    return strung("; ", (name_of_entry(each) for each in found)) or _NOTHING
