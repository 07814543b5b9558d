"""Our own process: its stages and steps, words, guidance and scale, for the reviews to come."""

from __future__ import annotations

from types import MappingProxyType

from appraisal_app.domain.design import Design
from appraisal_app.domain.phrases import phrased
from appraisal_app.domain.process import Process
from appraisal_app.domain.process_rules import faults_of
from appraisal_app.ui.forms.blocks import ActionBlock, Block, Heading, Note, NoteKind, PageAction
from appraisal_app.ui.stages import audiences as who
from appraisal_app.ui.stages.content import StepContent
from appraisal_app.ui.stages.context import PageContext
from appraisal_app.ui.stages.fields import Ask, long_text, text
from appraisal_app.ui.stages.places import At, part
from appraisal_app.ui.stages.years.process_design.beginning import (
    BEGIN,
    BEGINNING,
    GIVE_UP,
    GIVING_UP,
)
from appraisal_app.ui.stages.years.process_design.deeds import (
    EXPORT,
    IMPORT,
    USE_NOW,
    export_design,
    import_design,
    use_now,
)
from appraisal_app.ui.stages.years.process_design.lines import lines
from appraisal_app.ui.stages.years.process_design.own_scale import scale_blocks
from appraisal_app.ui.stages.years.process_design.steps import group_blocks

_DESIGN = part("design", Design)
_NONE = (
    "Trusts are free to review in their own way. The next review starts with what this one uses; "
    "begin a process of your own to rename, reorder, leave out or add steps, to put your own "
    "guidance beside them, and to judge in your own words."
)
_COPY = (
    "Changes here count for the next review. A review that has begun keeps the copy of the "
    "process that it started with, until you take this one over into it."
)


def page(context: PageContext) -> StepContent:
    """The design, or the offer to begin one."""
    at = At(_DESIGN, context.record)
    process = at.value.process
    blocks = _offer() if process is None else _design(at, process)
    return StepContent(
        blocks=blocks,
        edits=MappingProxyType({BEGIN: BEGINNING, GIVE_UP: GIVING_UP}),
        deeds=MappingProxyType({EXPORT: export_design, IMPORT: import_design, USE_NOW: use_now}),
        always=frozenset({EXPORT}),
    )


def _offer() -> tuple[Block, ...]:
    actions = (
        PageAction(BEGIN, "Begin our own process", primary=True),
        PageAction(IMPORT, "Read one from a file…", hint="That another trust gave you."),
    )
    return (Note("note.none", _NONE), ActionBlock("begin.actions", actions))


def _design(at: At[Design], process: Process) -> tuple[Block, ...]:
    place = at.inner("process", Process)
    groups = (
        *(
            ("stages", phrased("Stage {no}", no=no), each)
            for no, each in enumerate(process.stages, start=1)
        ),
        *(("beside", "Beside the stages", each) for each in process.beside),
    )
    return (
        Note("note.copy", _COPY),
        *_faults(process),
        text(place, "title", Ask("What do you call it?", "", who.INVOLVED), limit=80),
        long_text(
            place, "purpose", Ask("What is a review for here?", "", who.INVOLVED), limit=1_200
        ),
        lines(
            place,
            "principles",
            Ask("Principles to begin with", "One a line.", who.INVOLVED),
            limit=6_000,
        ),
        *(
            block
            for name, eyebrow, each in groups
            for block in group_blocks(place, name, eyebrow, each)
        ),
        *scale_blocks(at),
        *_deeds(),
    )


def _faults(process: Process) -> tuple[Block, ...]:
    return tuple(
        Note(
            f"fault.{number}",
            phrased("It cannot be used like this: {sentence}", sentence=sentence),
            kind=NoteKind.WARN,
        )
        for number, (_, sentence) in enumerate(faults_of(process))
    )


def _deeds() -> tuple[Block, ...]:
    actions = (
        PageAction(
            USE_NOW,
            "Take it over into this review…",
            hint="You are told first which pages with something on them would no longer show.",
        ),
        PageAction(EXPORT, "Save it as a file…", hint="It holds no word of any review."),
        PageAction(IMPORT, "Read one from a file…", hint="It replaces this one; undo is possible."),
        PageAction(GIVE_UP, "Go back to the usual process"),
    )
    return (Heading("heading.deeds", "What to do with it"), ActionBlock("design.actions", actions))
