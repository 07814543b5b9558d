"""Requests to those who help the chair, and their answers, as sealed packets on a page."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType

from appraisal_app.application.guests.request import due_of, lacking
from appraisal_app.application.ports.interaction import Choice, DayQuestion, Question
from appraisal_app.application.ports.packets import PACKET_SUFFIX
from appraisal_app.application.post.asking import (
    Asking,
    a_fortnight_after,
    seal_asked,
    send,
    usual_end,
)
from appraisal_app.application.post.boards import boards_place
from appraisal_app.application.post.sending import post_of
from appraisal_app.domain.correspondence import SentPacket
from appraisal_app.domain.cycle import Status
from appraisal_app.domain.packets import ANSWERS, Body, PacketKind
from appraisal_app.domain.phrases import phrased
from appraisal_app.domain.process import StepKind
from appraisal_app.domain.record import Record
from appraisal_app.ui.forms.blocks import ActionBlock, Block, Heading, Note, NoteKind, PageAction
from appraisal_app.ui.post.letters import (
    GIVEN_BACK_HERE,
    Letters,
    SentWords,
    asked_back,
    letters_table,
    show_words,
)
from appraisal_app.ui.post.opening import PACKETS, Counter, chosen_packet
from appraisal_app.ui.post.taking_in import take_in
from appraisal_app.ui.stages.ahead import opened_by
from appraisal_app.ui.stages.context import PageContext
from appraisal_app.ui.stages.deeds import Deed, DeedTools
from appraisal_app.ui.stages.reading_only import is_reading

UNTIL = (
    "After this day the packet is not taken in any more. Leave it empty for a request without an "
    "end. The file opens only with six words, which are shown next."
)
BACK = (
    "What came in last leaves this page, and what stood here before is here again. The packet or "
    "form can be brought in once more."
)
_NOT_NOW, _GO_ON = "not_now", "without"
_LATER = "Requests can be made here as soon as the following is done:"


@dataclass(frozen=True, slots=True, kw_only=True)
class ByPacket:
    """What one page asks for by packet.

    `people` are those who can be asked, "" for the one who alone can be meant; `name` names them,
    and `whom` is how a sentence about the six words calls them. `body` raises DomainError when it
    cannot be asked for.
    """

    prefix: str
    step: StepKind
    request: PacketKind
    how: str
    here: str
    file: str
    question: str
    people: Callable[[Record], tuple[str, ...]]
    name: Callable[[Record, str], str]
    whom: Callable[[Record, str], str]
    body: Callable[[Record, str], Body]

    @property
    def kinds(self) -> frozenset[PacketKind]:
        """The request and its answer."""
        answers = (kind for kind, asked in ANSWERS.items() if asked is self.request)
        return frozenset({self.request, *answers})

    def blocks(self, context: PageContext) -> tuple[Block, ...]:
        """What can be sealed and brought in, and what went and came."""
        record, letters = context.record, context.letters()
        review = record.cycle.id
        table = letters_table(
            f"{self.prefix}.letters",
            letters.post,
            review,
            "",
            self.kinds,
            SentWords(name_of=lambda person: self.name(record, person)),
        )
        went = (table,) if table.rows else ()
        heading = f"heading.{self.prefix}.packets"
        if is_reading(context, self.step):
            return (Heading(heading, "Packets"), *went) if went else ()
        if to_do := opened_by(record, Status.REFLECTION, _LATER, self.prefix):
            return (Heading(heading, "Requests"), *to_do, *went)
        return (
            Heading(heading, "By sealed packet"),
            Note(f"{self.prefix}.how", self.how, kind=NoteKind.QUIET),
            ActionBlock(f"{self.prefix}.do", tuple(self._actions(letters, record))),
            *went,
        )

    @property
    def deeds(self) -> Mapping[str, Deed]:
        """What the buttons do."""
        return MappingProxyType(
            {
                f"{self.prefix}.ask": self.seal,
                f"{self.prefix}.bring_in": self.bring_in,
                f"{self.prefix}.words_again": self.words_again,
                f"{self.prefix}.give_back": self.give_back,
            }
        )

    def seal(self, tools: DeedTools) -> None:
        """Write the sealed request, note it, and show its words."""
        record, clock = tools.editor.record, tools.services.clock
        today = clock.today()
        person = self._chosen(tools, self.question, self.people(record))
        if person is None:
            return
        body = self.body(record, person)
        if not self._agreed_without(tools, record):
            return
        until = tools.dialogs.ask_day(
            DayQuestion(
                title="Seal a request",
                text=UNTIL,
                label="Good until",
                accept="Choose where to save…",
                today=today,
                value=usual_end(a_fortnight_after(due_of(record, self.step), today), clock),
            )
        )
        path = self._asked_where(tools, record, person) if until is not None else None
        if until is None or path is None:
            return
        asking = Asking(kind=self.request, expires_on=until.day, person=person)
        sealed = seal_asked(tools.editor, tools.case, tools.services, body, asking)
        send(sealed, path, tools.editor, tools.case, tools.services.clock)
        self._show_words(tools, sealed.words, person)

    def bring_in(self, tools: DeedTools) -> None:
        """Take an answer in; it can be given back until the review moves on."""
        data = chosen_packet(tools.dialogs, "Bring in a packet", tools.documents)
        today = tools.services.clock.today()
        counter = Counter(
            case=tools.case,
            services=tools.services,
            dialogs=tools.dialogs,
            place=boards_place(tools.case, today),
        )
        if data is not None and take_in(counter, tools.taking(), data) is not None:
            tools.say(self.here)

    def words_again(self, tools: DeedTools) -> None:
        """Show the words of the request that was sealed last for somebody."""
        record = tools.editor.record
        last = self._last_sent(Letters(post=post_of(tools.case)), record)
        person = self._chosen(tools, "Whose words do you want to see?", tuple(last))
        if person is not None:
            self._show_words(tools, last[person].words, person)

    def give_back(self, tools: DeedTools) -> None:
        """Take out what the last packet brought in."""
        taking = tools.taking()
        if taking.can_give_back and asked_back(tools.dialogs, BACK):
            taking.give_back()
            tools.say(GIVEN_BACK_HERE)

    def _actions(self, letters: Letters, record: Record) -> Iterator[PageAction]:
        yield PageAction(f"{self.prefix}.ask", "Seal a request…")
        yield PageAction(f"{self.prefix}.bring_in", "Bring in a packet…")
        if self._last_sent(letters, record):
            yield PageAction(f"{self.prefix}.words_again", "Show the words again")
        if self._may_give_back(letters):
            yield PageAction(f"{self.prefix}.give_back", "Give it back…")

    def _may_give_back(self, letters: Letters) -> bool:
        came = letters.post.taken(letters.can_give_back)
        return came is not None and came.kind in self.kinds

    def _last_sent(self, letters: Letters, record: Record) -> dict[str, SentPacket]:
        """By person, the request that was sealed last."""
        review = record.cycle.id
        sent = (each for each in letters.post.sent if each.review == review)
        return {each.person: each for each in sent if each.kind is self.request}

    def _chosen(self, tools: DeedTools, title: str, people: tuple[str, ...]) -> str | None:
        """One of them; the only one without asking, None when the person turned away."""
        record = tools.editor.record
        if len(people) <= 1:
            return people[0] if people else ""
        named = tuple(Choice(each, self.name(record, each) or each) for each in people)
        question = Question(title=title, text="", choices=(*named, Choice(_NOT_NOW, "Not now")))
        answer = tools.dialogs.choose(question)
        return answer if answer in people else None

    def _show_words(self, tools: DeedTools, words: str, person: str) -> None:
        whom = self.whom(tools.editor.record, person)
        show_words(tools.dialogs, words, whom, tools.services.packets())

    def _agreed_without(self, tools: DeedTools, record: Record) -> bool:
        """Whether it is to go although something is missing in it that its reader may see."""
        missing = lacking(record, self.request)
        choices = (Choice(_GO_ON, "Seal it without"), Choice(_NOT_NOW, "Not now"))
        question = Question(
            title="Something is missing in the request", text=missing, choices=choices
        )
        return not missing or tools.dialogs.choose(question) == _GO_ON

    def _asked_where(self, tools: DeedTools, record: Record, person: str) -> Path | None:
        whole = phrased(
            "{file} {label} {name}",
            file=self.file,
            label=record.cycle.label,
            name=self.name(record, person),
        ).strip()
        name = "".join(c if c.isalnum() or c == " " else "-" for c in whole)
        suggestion = tools.documents / f"{name}{PACKET_SUFFIX}"
        return tools.dialogs.save_path("Save the request", suggestion, PACKETS)
