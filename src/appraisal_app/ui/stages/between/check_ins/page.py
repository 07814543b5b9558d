"""Check-in conversations: planned, held, and what was agreed."""

from __future__ import annotations

from types import MappingProxyType

from appraisal_app.domain.conversation import LISTENING
from appraisal_app.domain.english_dates import long_day
from appraisal_app.domain.objectives import Milestone, MilestoneState
from appraisal_app.domain.phrases import phrased
from appraisal_app.domain.process import StepKind
from appraisal_app.domain.record import Record
from appraisal_app.domain.year import CheckIn, CheckIns
from appraisal_app.ui.forms.blocks import Block, Facts, Heading, Note, NoteKind, TableBlock
from appraisal_app.ui.stages import audiences as who
from appraisal_app.ui.stages.between.check_ins.card import check_in_card
from appraisal_app.ui.stages.between.check_ins.planning import PLAN, planning, planning_blocks
from appraisal_app.ui.stages.content import StepContent
from appraisal_app.ui.stages.context import PageContext
from appraisal_app.ui.stages.fields import Ask, Listing, cards
from appraisal_app.ui.stages.places import At, part
from appraisal_app.ui.stages.reading_only import is_reading

_CHECK_INS = part("check_ins", CheckIns)
_MANY_MILESTONES = 8


def page(context: PageContext) -> StepContent:
    """The conversations of the period."""
    at = At(_CHECK_INS, context.record)
    ask = Ask(
        "Which conversations were held?",
        "Short notes that both of you could read out. What was said about health stays out.",
        who.CHECK_INS,
    )
    listing = Listing(
        card=check_in_card,
        make=lambda _, new: CheckIn(id=new, held_on=None),
        add_label="Add a conversation",
        empty_text="No conversation is noted yet. Three or four a year keep a review free of "
        "surprises.",
    )
    return StepContent(
        blocks=(
            *planning_blocks(context),
            *_milestones(context),
            Heading("heading.held", "Conversations"),
            cards(at, "check_ins", ask, listing),
            *_listening(),
        ),
        edits=MappingProxyType({PLAN: planning(context.today)}),
        targets=MappingProxyType({"check_ins": _first_open(at.value)}),
    )


def _first_open(kept: CheckIns) -> str:
    for each in kept.check_ins:
        if each.held_on is None:
            return f"check_ins.{each.id}.held_on"
        if not each.agreed.strip():
            return f"check_ins.{each.id}.agreed"
    return "check_ins"


def _milestones(context: PageContext) -> tuple[Block, ...]:
    """What falls due, so that it is talked about before the day and not after."""
    rows = _due_rows(context.record)
    if not rows or is_reading(context, StepKind.CHECK_INS):
        return ()
    return (
        Heading("heading.milestones", "Milestones to talk about"),
        TableBlock("table.milestones", ("Due", "Milestone", "Objective"), rows),
    )


def _due_rows(record: Record) -> tuple[tuple[str, str, str], ...]:
    found = [
        (milestone.due, milestone.description, objective.title)
        for objective in record.objectives.standing
        for milestone in objective.milestones
        if milestone.due is not None and _is_open(milestone)
    ]
    found.sort(key=lambda row: row[0])
    return tuple((long_day(due), text, title) for due, text, title in found[:_MANY_MILESTONES])


def _is_open(milestone: Milestone) -> bool:
    return milestone.met_on is None and milestone.state is MilestoneState.PLANNED


def _listening() -> tuple[Block, ...]:
    rungs = tuple(
        (phrased("Rung {number}", number=number), words)
        for number, words in enumerate(LISTENING, start=1)
    )
    return (
        Heading("heading.listening", "How one listens", level=3),
        Facts("facts.listening", rungs),
        Note(
            "note.listening",
            "Read it before you begin; nobody is marked on it.",
            kind=NoteKind.QUIET,
        ),
    )
