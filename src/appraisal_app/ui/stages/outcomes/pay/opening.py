"""When the pay page opens: after the signature, or before it with a recorded reason."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from appraisal_app.application.ports.interaction import TextQuestion
from appraisal_app.domain.overrides import REASON_MIN
from appraisal_app.domain.people import Role
from appraisal_app.domain.phrases import phrased
from appraisal_app.domain.process import StepKind
from appraisal_app.domain.record import Record
from appraisal_app.domain.setting_aside import insist, set_aside
from appraisal_app.domain.steps import EARLY_PAY, NOT_YET, lock
from appraisal_app.ui.forms.blocks import ActionBlock, Block, Note, NoteKind, PageAction
from appraisal_app.ui.stages.content import NewId, PageEdit
from appraisal_app.ui.stages.context import PageContext
from appraisal_app.ui.stages.deeds import Deed, DeedTools

OPEN_EARLY = "open_pay_early"
WAIT_AGAIN = "close_pay_again"
_QUESTION = TextQuestion(
    title="Open the pay recommendation now",
    text=phrased(
        "Judgement comes first, then pay. Say why the board does not wait for "
        "the signature; the reason, at least {reason_min} characters, stays "
        "in the record.",
        reason_min=REASON_MIN,
    ),
    label="Reason",
    accept="Open it now",
)


def may_open_early(context: PageContext) -> bool:
    """Whether it waits for nothing but the signature, and somebody may open it."""
    waits = lock(context.record, StepKind.PAY) == NOT_YET
    return waits and not context.read_only and context.role is not Role.CHIEF_EXECUTIVE


def open_early_button(context: PageContext) -> tuple[PageAction, ...]:
    """The button that opens it before the signature."""
    if not may_open_early(context):
        return ()
    hint = "You are asked for a reason, which stays in the record."
    return (PageAction(OPEN_EARLY, "Open it now with a reason…", hint=hint),)


def deeds(context: PageContext) -> Mapping[str, Deed]:
    """What the button does."""
    return MappingProxyType({OPEN_EARLY: _open_early} if may_open_early(context) else {})


def _open_early(tools: DeedTools) -> None:
    reason = tools.dialogs.ask_text(_QUESTION)
    if reason is None:
        return
    role, now = tools.editor.role, tools.services.clock.now()
    tools.editor.edit(
        lambda record: set_aside(record, EARLY_PAY, reason, by=role, at=now),
        "opening the pay recommendation early",
    )


def opened_early(record: Record) -> tuple[Block, ...]:
    """That it stands open before the signature, why, and a way to close it again."""
    override = record.overrides.of(EARLY_PAY)
    if override is None or record.cycle.is_sealed:
        return ()
    text = phrased(
        "Opened before the statement is signed. Reason: {reason}", reason=override.reason
    )
    button = PageAction(WAIT_AGAIN, "Close it until the statement is signed")
    return (
        Note("note.early", text, kind=NoteKind.WARN),
        ActionBlock("early.actions", (button,)),
    )


def edits(record: Record) -> Mapping[str, PageEdit]:
    """Closing it again."""
    if not opened_early(record):
        return MappingProxyType({})
    return MappingProxyType(
        {WAIT_AGAIN: PageEdit(label="closing the pay recommendation", change=_wait_again)}
    )


def _wait_again(record: Record, _: NewId) -> Record:
    return insist(record, EARLY_PAY)
