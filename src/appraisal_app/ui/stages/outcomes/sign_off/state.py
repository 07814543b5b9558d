"""The whole sign-off page, from a situation."""

from __future__ import annotations

from dataclasses import replace

from appraisal_app.application.only_to_read import only_to_read
from appraisal_app.domain.process import StepKind
from appraisal_app.ui.forms.blocks import Block, Note, PageAction, PageState, ProgressBlock
from appraisal_app.ui.forms.field_changes import with_errors
from appraisal_app.ui.stages.content import StepContent
from appraisal_app.ui.stages.frame import GO, framed
from appraisal_app.ui.stages.outcomes.sign_off.packet_blocks import same_in_both
from appraisal_app.ui.stages.outcomes.sign_off.preparing import (
    PREVIEW,
    circulation_field,
    preparing_actions,
    preparing_blocks,
)
from appraisal_app.ui.stages.outcomes.sign_off.signed_blocks import (
    CHECK,
    SAVE_SIGNED,
    addenda_blocks,
    lock_line,
    nothing_to_sign,
    signature_blocks,
)
from appraisal_app.ui.stages.outcomes.sign_off.signing_blocks import turn_blocks, waiting_actions
from appraisal_app.ui.stages.outcomes.sign_off.situation import Situation
from appraisal_app.ui.stages.way_out import way_out


def sign_off_page(situation: Situation) -> PageState:
    """What the page shows now."""
    working = (ProgressBlock("working", situation.working),) if situation.working else ()
    said = (Note("said", situation.said),) if situation.said else ()
    content = StepContent(blocks=(), actions=_actions(situation))
    page = framed(situation.context, StepKind.SIGN_OFF, content, situation.problems)
    blocks = (*said, *working, *_blocks(situation))
    return replace(page, blocks=with_errors(blocks, situation.problems), lock=_lock(situation))


def _lock(situation: Situation) -> str:
    if situation.record.cycle.is_sealed:
        return lock_line(situation.record.sign_off)
    return only_to_read(situation.context.access)


def _blocks(situation: Situation) -> tuple[Block, ...]:
    sign_off = situation.record.sign_off
    if situation.record.cycle.is_sealed:
        lost = (nothing_to_sign(),) if not sign_off.document else ()
        return (
            *signature_blocks(sign_off),
            *same_in_both(situation),
            *lost,
            circulation_field(situation),
            *addenda_blocks(situation),
        )
    if not situation.is_ready:
        return preparing_blocks(situation)
    turn = turn_blocks(situation, situation.turn) if situation.turn is not None else ()
    return (*signature_blocks(sign_off), *turn, circulation_field(situation))


def _actions(situation: Situation) -> tuple[PageAction, ...]:
    if situation.record.cycle.is_sealed:
        if not situation.record.sign_off.document:
            return ()
        return (
            PageAction(PREVIEW, "Look at the statement"),
            PageAction(CHECK, "Check the signatures"),
            PageAction(SAVE_SIGNED, "Save the signed PDF…", primary=True),
        )
    shown = waiting_actions if situation.is_ready else preparing_actions
    out = () if situation.is_closed else way_out(situation.record, GO)
    return (*shown(situation), *out)
