"""The page before the statement is frozen: who gets it, and making it ready."""

from __future__ import annotations

from dataclasses import replace

from appraisal_app.domain.cycle import Action, Status
from appraisal_app.domain.record import Record
from appraisal_app.ui.forms.blocks import ActionBlock, Block, Note, PageAction, TextField
from appraisal_app.ui.stages.ahead import opened_by
from appraisal_app.ui.stages.outcomes.sign_off.situation import Situation
from appraisal_app.ui.stages.outcomes.sign_off.words import FREEZING

CIRCULATION, USUAL, PREVIEW = "circulation", "circulation.usual", "preview"
_NOT_YET = (
    "The statement can be made ready to sign once the draft has been with the chief executive and "
    "the comments are in. Before that:"
)
MAKE_READY = Action.MAKE_READY.value


def circulation_field(situation: Situation) -> TextField:
    """Who gets the statement; it can be changed until the text is frozen."""
    sign_off = situation.record.sign_off
    is_fixed = situation.is_closed or sign_off.frozen_at is not None
    return TextField(
        CIRCULATION,
        "Who gets the signed statement?",
        hint="One on each line, by office. It is printed on the statement and nobody else gets it.",
        who="Everybody who gets the statement",
        value="\n".join(sign_off.circulation),
        limit=1_200,
        multiline=True,
        read_only=is_fixed,
        write=None if is_fixed else _with_circulation,
    )


def _with_circulation(record: Record, text: str) -> Record:
    lines = tuple(text.split("\n")) if text else ()
    return replace(record, sign_off=replace(record.sign_off, circulation=lines))


def tidied(record: Record) -> Record:
    """The record without blank lines in its circulation."""
    lines = tuple(line.strip() for line in record.sign_off.circulation if line.strip())
    return replace(record, sign_off=replace(record.sign_off, circulation=lines))


def preparing_blocks(situation: Situation) -> tuple[Block, ...]:
    """Circulation, and what making it ready means."""
    empty = not situation.record.sign_off.circulation
    usual = PageAction(USUAL, "Use the usual list", enabled=not situation.is_closed)
    return (
        circulation_field(situation),
        *((ActionBlock("circulation.actions", (usual,)),) if empty else ()),
        *opened_by(situation.record, Status.COMMENTS, _NOT_YET, "not_yet"),
        *((Note("freezing", FREEZING),) if _can_freeze(situation) else ()),
    )


def preparing_actions(situation: Situation) -> tuple[PageAction, ...]:
    """Preview, and making it ready when the review stands there."""
    if not _can_freeze(situation):
        return ()
    free = not situation.is_closed
    return (
        PageAction(PREVIEW, "Preview the statement"),
        PageAction(MAKE_READY, "Make ready to sign", primary=True, enabled=free),
    )


def _can_freeze(situation: Situation) -> bool:
    return situation.record.cycle.status is Status.COMMENTS
