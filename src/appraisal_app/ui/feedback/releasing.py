"""Exactly what is released, before it is; and the moment of releasing it, once and whole."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from appraisal_app.application.exporting import export
from appraisal_app.application.feedback.telling import readers
from appraisal_app.application.ports.packets import PACKET_SUFFIX
from appraisal_app.application.post.feedback import answered_request, release, seal_again
from appraisal_app.domain.english_dates import moment
from appraisal_app.domain.feedback.deciding import NO_REQUEST, why_not_release
from appraisal_app.domain.feedback.released import FeedbackSummary
from appraisal_app.domain.feedback.summary import summary
from appraisal_app.domain.phrases import phrased
from appraisal_app.ui.feedback.content import FeedbackContext, FeedbackPage, FeedbackTools
from appraisal_app.ui.feedback.frame import framed
from appraisal_app.ui.feedback.keys import Part
from appraisal_app.ui.forms.blocks import (
    Block,
    Facts,
    Heading,
    Note,
    NoteKind,
    PageAction,
    PageState,
)
from appraisal_app.ui.post.letters import letters_table
from appraisal_app.ui.post.opening import PACKETS
from appraisal_app.ui.stages.feedback_shown import summary_blocks
from appraisal_app.ui.welcome.file_names import file_name

RELEASE, SAVE_AGAIN = "release", "save_again"
PURPOSE: Final = "This and nothing else goes to the chair, and only once."
SEND: Final = "Send the packet to the chair by e-mail or on a memory stick."
SENT: Final = (
    "The packet lies at {path}. Send it to the chair. It opens with the same six words as the "
    "request, so there is nothing to tell."
)
ONCE: Final = (
    "The summary that you see on this page is sealed into a packet for the chair. It is released "
    "once, and whole: nothing can be added, changed or read again by group after it."
)


def page(context: FeedbackContext) -> FeedbackPage:
    """The preview with its one big button, or what was released."""
    feedback = context.feedback
    if feedback.released is not None and feedback.released_at is not None:
        state = _standing(context, feedback.released)
    else:
        state = _preview(context)
    deeds = {RELEASE: release_it, SAVE_AGAIN: save_again}
    offered = {each.key for each in state.actions if each.enabled}
    return FeedbackPage(state=state, deeds={k: deed for k, deed in deeds.items() if k in offered})


def _preview(context: FeedbackContext) -> PageState:
    feedback = context.feedback
    against = why_not_release(feedback)
    if not against and answered_request(context.letters.post, feedback.review) is None:
        against = NO_REQUEST
    is_ready = not against and not context.read_only
    blocks: tuple[Block, ...] = (
        *((Note("against", against, kind=NoteKind.WARN),) if against else ()),
        Facts("readers", (("Who will read it", readers(feedback.seen_by)),)),
        *summary_blocks(summary(feedback, on=context.today), "preview"),
        *_packets(context),
    )
    return framed(
        context,
        Part.RELEASING,
        blocks,
        purpose=PURPOSE,
        actions=(
            PageAction(Part.READING, "\u2039 Read what was written"),
            PageAction(RELEASE, "Release…", primary=True, enabled=is_ready, hint=against),
        ),
    )


def _standing(context: FeedbackContext, released: FeedbackSummary) -> PageState:
    at = context.feedback.released_at
    rows = (
        ("Released", moment(at) if at is not None else ""),
        ("Sign of this computer", context.sign),
    )
    return framed(
        context,
        Part.RELEASING,
        (
            Facts("released.facts", tuple(row for row in rows if row[1])),
            *summary_blocks(released, "released"),
            *_packets(context),
        ),
        purpose=SEND,
        actions=(
            PageAction(SAVE_AGAIN, "Save the packet again…"),
            PageAction(Part.DESTROYING, "Destroy the answers \u203a", primary=True),
        ),
    )


def _packets(context: FeedbackContext) -> tuple[Block, ...]:
    table = letters_table("letters", context.letters.post, context.feedback.review, "")
    return (Heading("heading.letters", "Packets"), table) if table.rows else ()


def release_it(tools: FeedbackTools) -> None:
    """Release the summary and seal it for the chair; both or neither."""
    if not tools.dialogs.confirm(
        "Release the summary", ONCE, accept="Release", keep="Look at it again"
    ):
        return
    path = _asked_where(tools)
    if path is None:
        return
    release(path, tools.editor, tools.case, tools.services)
    tools.tell(phrased(SENT, path=path))


def save_again(tools: FeedbackTools) -> None:
    """Seal the same packet once more: the board's file knows it again, and takes it in once."""
    path = _asked_where(tools)
    if path is not None:
        sealed = seal_again(tools.case, tools.editor.feedback, tools.services)
        export(sealed.data, path)
        tools.tell(phrased(SENT, path=path))


def _asked_where(tools: FeedbackTools) -> Path | None:
    name = file_name(phrased("Feedback {label} summary", label=tools.editor.feedback.label))
    suggestion = tools.documents / f"{name}{PACKET_SUFFIX}"
    return tools.dialogs.save_path("Save the packet for the chair", suggestion, PACKETS)
