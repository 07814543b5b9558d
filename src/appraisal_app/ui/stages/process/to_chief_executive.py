"""What goes to the chief executive as a sealed packet and comes back as one, on a board's page."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from types import MappingProxyType
from typing import Final, Protocol

from appraisal_app.application.editing import RecordEditor
from appraisal_app.application.ports.clock import Clock
from appraisal_app.application.ports.files import CaseFile
from appraisal_app.application.ports.interaction import DayQuestion
from appraisal_app.application.ports.packets import PACKET_SUFFIX
from appraisal_app.application.ports.services import Services
from appraisal_app.application.post.asking import usual_end
from appraisal_app.application.post.boards import boards_place
from appraisal_app.application.post.sending import Sealed, post_of
from appraisal_app.domain.packets import ANSWERS, PacketKind
from appraisal_app.domain.record import Record
from appraisal_app.ui.forms.blocks import ActionBlock, Block, Heading, Note, NoteKind, PageAction
from appraisal_app.ui.post.letters import (
    GIVEN_BACK_HERE,
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

BRING_IN, WORDS_AGAIN, GIVE_BACK = "bring_in", "words_again", "give_back"
WHOM: Final = "the chief executive"


class Seal(Protocol):
    """Seals it; raises DomainError or AppError."""

    def __call__(
        self, editor: RecordEditor, case: CaseFile, services: Services, *, expires_on: date | None
    ) -> Sealed: ...


class Send(Protocol):
    """Writes and notes it, both or neither; raises AppError."""

    def __call__(
        self, sealed: Sealed, path: Path, editor: RecordEditor, case: CaseFile, clock: Clock
    ) -> None: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class ToChiefExecutive:
    """One such pair of packets: its words on the page, and how what goes is sealed.

    `key` and `button` are those of sealing; `title` heads the question until when it is good, which
    `until` suggests and `ends` explains; `file` names the packet, and `save` heads the dialog.
    `here` is said when the answer is there, `back` asked before it is given back.
    """

    request: PacketKind
    key: str
    button: str
    how: str
    title: str
    ends: str
    until: Callable[[Record, date], date]
    file: str
    save: str
    here: str
    back: str
    seal_it: Seal
    send_it: Send

    @property
    def kinds(self) -> frozenset[PacketKind]:
        """What goes and its answer."""
        answers = (kind for kind, asked in ANSWERS.items() if asked is self.request)
        return frozenset({self.request, *answers})

    @property
    def deeds(self) -> Mapping[str, Deed]:
        """What the buttons do."""
        return MappingProxyType(
            {
                self.key: self.seal,
                BRING_IN: self.bring_in,
                WORDS_AGAIN: self.words_again,
                GIVE_BACK: self.give_back,
            }
        )

    def open_blocks(self, context: PageContext) -> tuple[Block, ...]:
        """What can be sealed and brought in, and what went and came."""
        actions = tuple(self._actions(context.letters(), context.record.cycle.id))
        return (
            Heading("heading.by_packet", "By sealed packet"),
            Note("by_packet.how", self.how, kind=NoteKind.QUIET),
            ActionBlock("by_packet.do", actions),
            *self._table(context),
        )

    def went_and_came(self, context: PageContext) -> tuple[Block, ...]:
        """The packets of this review, if there were any."""
        table = self._table(context)
        return (Heading("heading.by_packet", "Packets"), *table) if table else ()

    def seal(self, tools: DeedTools) -> None:
        """Write it sealed, note it with its day, and show its words."""
        record, today = tools.editor.record, tools.services.clock.today()
        until = tools.dialogs.ask_day(
            DayQuestion(
                title=self.title,
                text=self.ends,
                label="Good until",
                accept="Choose where to save…",
                today=today,
                value=usual_end(self.until(record, today), tools.services.clock),
            )
        )
        path = self._asked_where(tools, record) if until is not None else None
        if until is None or path is None:
            return
        sealed = self.seal_it(tools.editor, tools.case, tools.services, expires_on=until.day)
        self.send_it(sealed, path, tools.editor, tools.case, tools.services.clock)
        show_words(tools.dialogs, sealed.words, WHOM, tools.services.packets())

    def bring_in(self, tools: DeedTools) -> None:
        """Take the answer in; it can be given back until the review moves on."""
        data = chosen_packet(tools.dialogs, "Bring in a packet", tools.documents)
        place = boards_place(tools.case, tools.services.clock.today())
        counter = Counter(
            case=tools.case, services=tools.services, dialogs=tools.dialogs, place=place
        )
        if data is not None and take_in(counter, tools.taking(), data) is not None:
            tools.say(self.here)

    def words_again(self, tools: DeedTools) -> None:
        """Show the words of what was sealed last."""
        review = tools.editor.record.cycle.id
        sent = last_sent(post_of(tools.case), review, frozenset({self.request}))
        if sent is not None:
            show_words(tools.dialogs, sent.words, WHOM, tools.services.packets())

    def give_back(self, tools: DeedTools) -> None:
        """Take out what the last packet brought in."""
        taking = tools.taking()
        if taking.can_give_back and asked_back(tools.dialogs, self.back):
            taking.give_back()
            tools.say(GIVEN_BACK_HERE)

    def _actions(self, letters: Letters, review: str) -> Iterator[PageAction]:
        yield PageAction(self.key, self.button)
        yield PageAction(BRING_IN, "Bring in a packet…")
        if last_sent(letters.post, review, frozenset({self.request})) is not None:
            yield PageAction(WORDS_AGAIN, "Show the words again")
        if letters.can_give_back:
            yield PageAction(GIVE_BACK, "Give it back…")

    def _table(self, context: PageContext) -> tuple[Block, ...]:
        post, review = context.letters().post, context.record.cycle.id
        table = letters_table("by_packet.letters", post, review, "", self.kinds)
        return (table,) if table.rows else ()

    def _asked_where(self, tools: DeedTools, record: Record) -> Path | None:
        label = "".join(c if c.isalnum() else "-" for c in record.cycle.label)
        suggestion = tools.documents / f"{self.file} {label}{PACKET_SUFFIX}"
        return tools.dialogs.save_path(self.save, suggestion, PACKETS)
