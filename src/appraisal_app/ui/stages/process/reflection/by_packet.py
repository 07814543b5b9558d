"""The request to the chief executive and the answer, as sealed packets, on the board's page."""

from __future__ import annotations

from appraisal_app.application.post.boards import good_until, seal_request, send_request
from appraisal_app.domain.cycle import Status
from appraisal_app.domain.packets import PacketKind
from appraisal_app.ui.forms.blocks import Block, Heading
from appraisal_app.ui.stages.ahead import opened_by
from appraisal_app.ui.stages.context import PageContext
from appraisal_app.ui.stages.process.to_chief_executive import ToChiefExecutive

SEAL = "seal_request"
HOW = (
    "If the chief executive uses this application, seal a request and send the file; it opens only "
    "with six words, which you tell on the telephone. It holds the objectives, the areas, the "
    "words of the scale and the date, and nothing that the panel wrote. The answer comes back as a "
    "packet under the same words and is brought in word for word."
)
LATER = (
    "The chief executive can be asked for it, by sealed packet or by form, as soon as the "
    "following is done:"
)
UNTIL = (
    "After this day the packet is not taken in any more. Leave it empty for a request without an "
    "end. The file opens only with six words, which are shown next."
)
HERE = "The reflection is here, word for word. Read it through, then record it as submitted."
BACK = (
    "What came in last leaves this page, and what stood here before is here again. The packet or "
    "form can be brought in once more."
)
REQUEST = ToChiefExecutive(
    request=PacketKind.REFLECTION_REQUEST,
    key=SEAL,
    button="Seal a request…",
    how=HOW,
    title="Seal a request",
    ends=UNTIL,
    until=good_until,
    file="Request for self-reflection",
    save="Save the request",
    here=HERE,
    back=BACK,
    seal_it=seal_request,
    send_it=send_request,
)


def by_packet(context: PageContext) -> tuple[Block, ...]:
    """What can be sealed and brought in, and what went and came; before its time, what opens it."""
    if to_do := opened_by(context.record, Status.REFLECTION, LATER, "by_packet"):
        return (Heading("heading.by_packet", "Requests"), *to_do)
    is_open = context.record.cycle.status is Status.REFLECTION
    return REQUEST.open_blocks(context) if is_open else REQUEST.went_and_came(context)
