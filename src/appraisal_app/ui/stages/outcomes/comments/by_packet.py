"""The draft to the chief executive and the comments back, as sealed packets, on the page."""

from __future__ import annotations

from appraisal_app.application.post.statements_out import (
    comments_until,
    may_seal_draft,
    seal_draft,
    send_draft,
)
from appraisal_app.domain.english_dates import long_day
from appraisal_app.domain.packets import PacketKind
from appraisal_app.domain.phrases import phrased
from appraisal_app.ui.forms.blocks import Block
from appraisal_app.ui.stages.context import PageContext
from appraisal_app.ui.stages.process.to_chief_executive import ToChiefExecutive

SEAL = "seal_draft"
HOW = (
    "If the chief executive uses this application, seal the draft and send the file; it opens only "
    "with six words, which you tell on the telephone. The comments come back as a packet under "
    "the same words and stand here word for word. Whoever does not use it gets a form, "
    "or the draft on paper."
)
UNTIL = (
    "After this day the packet is not taken in any more. Leave it empty for one without an end. "
    "The file opens only with six words, which are shown next."
)
HERE = "The comments are here, word for word, as the chief executive wrote them."
BACK = (
    "What came with the packet leaves this page, and what stood here before is here again. The "
    "packet can be brought in once more."
)
DRAFT = ToChiefExecutive(
    request=PacketKind.STATEMENT_FOR_COMMENTS,
    key=SEAL,
    button="Seal the draft for the chief executive…",
    how=HOW,
    title="Seal the draft statement",
    ends=UNTIL,
    until=comments_until,
    file="Draft statement",
    save="Save the sealed draft",
    here=HERE,
    back=BACK,
    seal_it=seal_draft,
    send_it=send_draft,
)


def by_packet(context: PageContext) -> tuple[Block, ...]:
    """What can be sealed and brought in while the draft is out, and what went and came."""
    is_open = may_seal_draft(context.record)
    return DRAFT.open_blocks(context) if is_open else DRAFT.went_and_came(context)


def came_by_packet(context: PageContext) -> str:
    """That the comments came in her own packet, and when; "" when they did not."""
    came = context.letters().post.standing(PacketKind.COMMENTS, context.record.cycle.id)
    if came is None:
        return ""
    day = long_day(came.taken_at.date())
    return phrased(
        "Sent by {sender} in a sealed packet, and taken in word for word on {day}.",
        sender=came.sender,
        day=day,
    )
