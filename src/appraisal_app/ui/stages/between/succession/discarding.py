"""Taking out a review that was started by mistake, asked about with its name."""

from __future__ import annotations

from appraisal_app.application.discarding import discard, why_not
from appraisal_app.application.ports.interaction import TextQuestion
from appraisal_app.domain.discarding import discard_refusals
from appraisal_app.domain.errors import DomainError
from appraisal_app.domain.phrases import phrased
from appraisal_app.ui.forms.blocks import ActionBlock, Block, Heading, Note, NoteKind, PageAction
from appraisal_app.ui.stages.context import PageContext
from appraisal_app.ui.stages.deeds import DeedTools

DISCARD = "discard"
_NOTE = (
    "While nobody has been asked to write anything, a review can be taken out of the file as if it "
    "had not been started. A backup is written first, and the record of the file says that it was "
    "done."
)


def discard_blocks(context: PageContext) -> tuple[Block, ...]:
    """The button, where the review may be taken out; nothing elsewhere."""
    if context.read_only:
        return ()
    cycles = tuple(each.cycle for each in context.records())
    if discard_refusals(context.record, cycles):
        return ()
    return (
        Heading("heading.discard", "If it was started by mistake"),
        Note("note.discard", _NOTE, kind=NoteKind.QUIET),
        ActionBlock("discard.actions", (PageAction(DISCARD, "Discard this review…"),)),
    )


def ask_discard(tools: DeedTools) -> None:
    """Ask for the name of the review, take it out and turn to another one."""
    editor, services = tools.editor, tools.services
    editor.leave_page()
    cycle = editor.record.cycle
    if found := why_not(tools.case, cycle.id):
        raise DomainError(found)
    answer = tools.dialogs.ask_text(
        TextQuestion(
            title="Discard this review",
            text=phrased(
                "The review {label} and all that was written in it goes out of the "
                "file. A backup is written first. Type {label} to confirm.",
                label=cycle.label,
            ),
            label="Name of the review",
            accept="Discard it",
        )
    )
    if answer is None:
        return
    if answer.strip() != cycle.label.strip():
        tools.notice(
            phrased(
                "Nothing was discarded: “{answer}” is not “{label}”.",
                answer=answer.strip(),
                label=cycle.label,
            )
        )
        return
    next_one = discard(
        tools.case,
        cycle.id,
        backups=services.folders.backups,
        clock=services.clock,
        by=editor.role,
    )
    tools.show_review(next_one)
