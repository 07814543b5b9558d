"""A board's file that asks for feedback, a facilitator's own file, and the packets between them."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from tests.application.guests.files import Board, board
from tests.application.post.clocks import MovableClock
from tests.application.post.files import sealer
from tests.exchange.packets.making import OneKey
from tests.journeys.prepared import under_way
from tests.wired import NOW, wired

from appraisal_app.application.feedback.creating import create_feedback_file
from appraisal_app.application.feedback.editing import FeedbackEditor
from appraisal_app.application.feedback.entering import enter
from appraisal_app.application.feedback.request import feedback_request
from appraisal_app.application.feedback.taking_in import Taken
from appraisal_app.application.feedback.vetting import Decision, vet
from appraisal_app.application.ports.files import CaseFile
from appraisal_app.application.ports.services import Services
from appraisal_app.application.post.arriving import Taking, look_into
from appraisal_app.application.post.asking import Asking, seal_asked, send
from appraisal_app.application.post.feedback import (
    feedback_place,
    feedback_taking,
    release,
    take_asked,
)
from appraisal_app.application.post.sending import Sealed
from appraisal_app.domain.feedback.asking import Group, Question
from appraisal_app.domain.feedback.gathered import Feedback
from appraisal_app.domain.feedback.rounds import FeedbackRound, Verdict
from appraisal_app.domain.feedback.summary import unvetted
from appraisal_app.domain.packets import PacketKind
from appraisal_app.domain.record import Record

ROWAN = "Rowan Ellery"
LISTENS = "listens"
HEADS, PEERS = "heads", "peers"


def wanted(record: Record) -> Record:
    """A review under way that asks heads and peers one question of its own beside the open ones."""
    record = under_way(record)
    feedback = Feedback(
        id=record.cycle.id,
        facilitator=ROWAN,
        groups=(Group(id=HEADS, name="Headteachers"), Group(id=PEERS, name="Peers")),
        questions=(Question(id=LISTENS, text="Listens before deciding."),),
        due=date(2026, 11, 20),
        destroy_on=date(2026, 12, 31),
    )
    return replace(record, feedback=feedback)


@dataclass(slots=True)
class Facilitator:
    """Somebody at a facilitator's file."""

    case: CaseFile
    editor: FeedbackEditor
    taking: Taking[FeedbackRound]
    services: Services
    clock: MovableClock
    folder: Path

    @property
    def feedback(self) -> FeedbackRound:
        return self.editor.feedback

    def takes(self, asked: Sealed) -> Taken:
        place = feedback_place(self.case, self.services.clock.today())
        arrived = look_into(self.case, self.services.packets(), asked.data, asked.words, place)
        return take_asked(self.taking, arrived, self.feedback, self.services.clock)

    def enters(self, group: str, **said: str) -> str:
        """Enter a form; gives the id of the answer, "" for a repeat."""
        return enter(self.editor, group, said, self.services).answer

    def passes_all(self, by: str = "C. Lerk") -> None:
        for answer, question in unvetted(self.feedback):
            passed = Decision(answer=answer.id, question=question.id, verdict=Verdict.PASSED, by=by)
            vet(self.editor, passed, self.services)

    def releases(self) -> bytes:
        """Release; gives the packet."""
        self.clock.move_on(minutes=1)
        path = self.folder / "summary.appraisal-packet"
        release(path, self.editor, self.case, self.services)
        return path.read_bytes()


@contextmanager
def asking_board(folder: Path) -> Iterator[Board]:
    with board(folder, wanted) as found:
        yield found


def asks(chair: Board) -> Sealed:
    """Seal the request, and note that it left."""
    asking = Asking(kind=PacketKind.FEEDBACK_REQUEST)
    body = feedback_request(chair.record)
    sealed = seal_asked(chair.editor, chair.case, chair.services, body, asking)
    path = chair.folder / f"{sealed.label.id}.appraisal-packet"
    send(sealed, path, chair.editor, chair.case, chair.services.clock)
    return sealed


@contextmanager
def facilitator(folder: Path) -> Iterator[Facilitator]:
    clock = MovableClock(NOW, "facilitator")
    own = folder / "rowan"
    own.mkdir()
    services = replace(wired(own, clock), packets=lambda: sealer(OneKey(3)), new_id=clock.new_id)
    case = create_feedback_file(own / "own.appraisal", None, name=ROWAN, services=services)
    try:
        editor = FeedbackEditor(case, clock=clock)
        yield Facilitator(case, editor, feedback_taking(editor, clock), services, clock, own)
    finally:
        case.close()
