"""The draft to the chief executive and the comments back, as sealed packets, on the page."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from types import MappingProxyType

from appraisal_app.application.ports.interaction import DayQuestion
from appraisal_app.application.ports.packets import PACKET_SUFFIX
from appraisal_app.application.post.boards import boards_place
from appraisal_app.application.post.sending import post_of
from appraisal_app.application.post.statements_out import (
    comments_until,
    may_seal_draft,
    seal_draft,
    send_draft,
)
from appraisal_app.domain.english_dates import long_day
from appraisal_app.domain.packets import PacketKind
from appraisal_app.domain.record import Record
from appraisal_app.ui.forms.blocks import ActionBlock, Block, Heading, Note, NoteKind, PageAction
from appraisal_app.ui.post.letters import (
    Letters,
    asked_back,
    last_sent,
    letters_table,
    show_words,
)
from appraisal_app.ui.post.opening import PACKETS, Counter, chosen_packet
from appraisal_app.ui.post.taking_in import take_in
from appraisal_app.ui.stages.context import PageContext
from appraisal_app.ui.stages.deeds import Deed, DeedTools

SEAL, BRING_IN, WORDS_AGAIN, GIVE_BACK = "seal_draft", "bring_in", "words_again", "give_back"
WHOM = "the chief executive"
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
_SENT = frozenset({PacketKind.STATEMENT_FOR_COMMENTS})
_KINDS = frozenset({PacketKind.STATEMENT_FOR_COMMENTS, PacketKind.COMMENTS})


def by_packet(context: PageContext) -> tuple[Block, ...]:
    """What can be sealed and brought in while the draft is out, and what went and came."""
    record = context.record
    letters, review = context.letters(), record.cycle.id
    table = letters_table("by_packet.letters", letters.post, review, "", _KINDS)
    went = (table,) if table.rows else ()
    if not may_seal_draft(record):
        return (Heading("heading.by_packet", "Packets"), *went) if went else ()
    return (
        Heading("heading.by_packet", "By sealed packet"),
        Note("by_packet.how", HOW, kind=NoteKind.QUIET),
        ActionBlock("by_packet.do", tuple(_actions(letters, review))),
        *went,
    )


def came_by_packet(context: PageContext) -> str:
    """That the comments came in her own packet, and when; "" when they did not."""
    came = context.letters().post.standing(PacketKind.COMMENTS, context.record.cycle.id)
    if came is None:
        return ""
    day = long_day(came.taken_at.date())
    return f"Sent by {came.sender} in a sealed packet, and taken in word for word on {day}."


def _actions(letters: Letters, review: str) -> Iterator[PageAction]:
    yield PageAction(SEAL, "Seal the draft for the chief executive…")
    yield PageAction(BRING_IN, "Bring in a packet…")
    if last_sent(letters.post, review, _SENT) is not None:
        yield PageAction(WORDS_AGAIN, "Show the words again")
    if letters.can_give_back:
        yield PageAction(GIVE_BACK, "Give it back…")


def seal(tools: DeedTools) -> None:
    """Write the sealed draft, note it with the day of handing over, and show its words."""
    record, today = tools.editor.record, tools.services.clock.today()
    until = tools.dialogs.ask_day(
        DayQuestion(
            title="Seal the draft statement",
            text=UNTIL,
            label="Good until",
            accept="Choose where to save…",
            today=today,
            value=comments_until(record, today),
        )
    )
    path = _asked_where(tools, record) if until is not None else None
    if until is None or path is None:
        return
    sealed = seal_draft(tools.editor, tools.case, tools.services, expires_on=until.day)
    send_draft(sealed, path, tools.editor, tools.case, tools.services.clock)
    show_words(tools.dialogs, sealed.words, WHOM)


def _asked_where(tools: DeedTools, record: Record) -> Path | None:
    label = "".join(c if c.isalnum() else "-" for c in record.cycle.label)
    suggestion = tools.documents / f"Draft statement {label}{PACKET_SUFFIX}"
    return tools.dialogs.save_path("Save the sealed draft", suggestion, PACKETS)


def bring_in(tools: DeedTools) -> None:
    """Take the comments in; they can be given back until the review moves on."""
    data = chosen_packet(tools.dialogs, "Bring in a packet", tools.documents)
    place = boards_place(tools.case, tools.services.clock.today())
    counter = Counter(case=tools.case, services=tools.services, dialogs=tools.dialogs, place=place)
    if data is not None and take_in(counter, tools.taking(), data) is not None:
        tools.say(HERE)


def words_again(tools: DeedTools) -> None:
    """Show the words of the draft that was sealed last."""
    sent = last_sent(post_of(tools.case), tools.editor.record.cycle.id, _SENT)
    if sent is not None:
        show_words(tools.dialogs, sent.words, WHOM)


def give_back(tools: DeedTools) -> None:
    """Take out what the last packet brought in."""
    taking = tools.taking()
    if taking.can_give_back and asked_back(tools.dialogs, BACK):
        taking.give_back()


DEEDS: Mapping[str, Deed] = MappingProxyType(
    {SEAL: seal, BRING_IN: bring_in, WORDS_AGAIN: words_again, GIVE_BACK: give_back}
)
