"""The request to the chief executive and the answer, as sealed packets, on the board's page."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from types import MappingProxyType

from appraisal_app.application.ports.interaction import DayQuestion
from appraisal_app.application.ports.packets import PACKET_SUFFIX
from appraisal_app.application.post.boards import (
    boards_place,
    good_until,
    seal_request,
    send_request,
)
from appraisal_app.application.post.sending import post_of
from appraisal_app.domain.cycle import Status
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

SEAL, BRING_IN, WORDS_AGAIN, GIVE_BACK = "seal_request", "bring_in", "words_again", "give_back"
WHOM = "the chief executive"
HOW = (
    "If the chief executive uses this application, seal a request and send the file; it opens only "
    "with six words, which you tell on the telephone. It holds the objectives, the areas, the "
    "words of the scale and the date, and nothing that the panel wrote. The answer comes back as a "
    "packet under the same words and is brought in word for word."
)
LATER = (
    "Once the objectives are agreed and the self-reflection is open, a request can be sealed here "
    "for the chief executive."
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
_BEFORE = (Status.PRINCIPLES, Status.PLANNING)
_ASKED = frozenset({PacketKind.REFLECTION_REQUEST})
_KINDS = frozenset({PacketKind.REFLECTION_REQUEST, PacketKind.REFLECTION})


def by_packet(context: PageContext) -> tuple[Block, ...]:
    """What can be sealed and brought in, and what went and came; before its time, when that is."""
    record = context.record
    if record.cycle.status in _BEFORE:
        return (Note("by_packet.later", LATER, kind=NoteKind.QUIET),)
    if record.cycle.status is not Status.REFLECTION:
        return went_and_came(context)
    letters = context.letters()
    return (
        Heading("heading.by_packet", "By sealed packet"),
        Note("by_packet.how", HOW, kind=NoteKind.QUIET),
        ActionBlock("by_packet.do", tuple(_actions(letters, record.cycle.id))),
        *_table(letters, record.cycle.id),
    )


def went_and_came(context: PageContext) -> tuple[Block, ...]:
    """The packets of this review, if there were any."""
    table = _table(context.letters(), context.record.cycle.id)
    return (Heading("heading.by_packet", "Packets"), *table) if table else ()


def _actions(letters: Letters, review: str) -> Iterator[PageAction]:
    yield PageAction(SEAL, "Seal a request…")
    yield PageAction(BRING_IN, "Bring in a packet…")
    if last_sent(letters.post, review, _ASKED) is not None:
        yield PageAction(WORDS_AGAIN, "Show the words again")
    if letters.can_give_back:
        yield PageAction(GIVE_BACK, "Give it back…")


def _table(letters: Letters, review: str) -> tuple[Block, ...]:
    table = letters_table("by_packet.letters", letters.post, review, "", _KINDS)
    return (table,) if table.rows else ()


def seal(tools: DeedTools) -> None:
    """Write the sealed request, note it with the day of asking, and show its words."""
    record, today = tools.editor.record, tools.services.clock.today()
    until = tools.dialogs.ask_day(
        DayQuestion(
            title="Seal a request",
            text=UNTIL,
            label="Good until",
            accept="Choose where to save…",
            today=today,
            value=good_until(record, today),
        )
    )
    path = _asked_where(tools, record) if until is not None else None
    if until is None or path is None:
        return
    sealed = seal_request(tools.editor, tools.case, tools.services, expires_on=until.day)
    send_request(sealed, path, tools.editor, tools.case, tools.services.clock)
    show_words(tools.dialogs, sealed.words, WHOM)


def _asked_where(tools: DeedTools, record: Record) -> Path | None:
    label = "".join(c if c.isalnum() else "-" for c in record.cycle.label)
    suggestion = tools.documents / f"Self-reflection {label}{PACKET_SUFFIX}"
    return tools.dialogs.save_path("Save the request", suggestion, PACKETS)


def bring_in(tools: DeedTools) -> None:
    """Take the submitted words in; they can be given back until the review moves on."""
    data = chosen_packet(tools.dialogs, "Bring in a packet", tools.documents)
    if data is not None and take_in(_counter(tools), tools.taking(), data) is not None:
        tools.say(HERE)


def _counter(tools: DeedTools) -> Counter:
    place = boards_place(tools.case, tools.services.clock.today())
    return Counter(case=tools.case, services=tools.services, dialogs=tools.dialogs, place=place)


def words_again(tools: DeedTools) -> None:
    """Show the words of the request that was sealed last."""
    sent = last_sent(post_of(tools.case), tools.editor.record.cycle.id, _ASKED)
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
