"""A board's file and a chief executive's, and the packets between them."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from tests.application.post.clocks import MovableClock
from tests.exchange.packets.making import OneKey, quick
from tests.journeys.prepared import prepared, under_way
from tests.wired import NOW, wired

from appraisal_app.application.editing import RecordEditor
from appraisal_app.application.own_desk.bringing_in import brought_in
from appraisal_app.application.own_desk.creating import create_own_desk
from appraisal_app.application.own_desk.editing import DeskEditor
from appraisal_app.application.own_desk.request import request_for
from appraisal_app.application.own_desk.taking_in import take_request
from appraisal_app.application.ports.files import CaseFile
from appraisal_app.application.ports.packets import Packets
from appraisal_app.application.post.arriving import Arrived, Taking, look_into
from appraisal_app.application.post.sending import (
    Sealed,
    Sender,
    note_sent,
    post_of,
)
from appraisal_app.application.reading import cycles
from appraisal_app.domain.arriving import Place
from appraisal_app.domain.desk_papers import DeskRequest, SubmittedReflection
from appraisal_app.domain.own_desk import OwnDesk
from appraisal_app.domain.own_words import submitted, with_review
from appraisal_app.domain.packets import PacketKind
from appraisal_app.domain.people import Role
from appraisal_app.domain.record import Record
from appraisal_app.domain.reflection import Response
from appraisal_app.exchange.packets.container import Container
from appraisal_app.exchange.packets.sealer import PacketSealer

VOCABULARY = ("anvil", "crater", "dusty", "ferry", "humble", "onyx")
CHAIRS, OWN = OneKey(3), OneKey(4)


def sealer(key: OneKey) -> Packets:
    return PacketSealer(key, Container(quick))


@dataclass(slots=True)
class Board:
    """The chair at the board's file."""

    case: CaseFile
    editor: RecordEditor
    taking: Taking[Record]
    packets: Packets
    clock: MovableClock

    def asks(self, **changes: object) -> Sealed:
        """Seal a request, and note that it left."""
        facts = {"at": self.clock.now(), "expires_on": None} | changes
        sealed = self._sender().request(
            PacketKind.REFLECTION_REQUEST,
            request_for(self.editor.record),
            **facts,  # type: ignore[arg-type]
        )
        with self.case.unit_of_work() as unit:
            note_sent(unit, sealed, actor="chair", at=self.clock.now())
        return sealed

    def looks_into(self, data: bytes, words: str) -> Arrived:
        place = Place(
            file=self.case.document_id,
            wanted=frozenset({PacketKind.REFLECTION}),
            today=self.clock.today(),
        )
        return look_into(self.case, self.packets, data, words, place)

    def takes(self, arrived: Arrived) -> None:
        body = arrived.packet.body
        assert isinstance(body, SubmittedReflection)
        self.taking.take(
            arrived,
            lambda _, record: brought_in(record, body),
            lambda now, before: replace(now, reflection=before.reflection),
        )

    def _sender(self) -> Sender:
        return Sender(
            case=self.case,
            packets=self.packets,
            new_id=self.clock.new_id,
            vocabulary=VOCABULARY,
            trust=self.editor.record.trust.name,
            name="Chair of trustees",
        )


@dataclass(slots=True)
class Desk:
    """The chief executive at her own file."""

    case: CaseFile
    editor: DeskEditor
    taking: Taking[OwnDesk]
    packets: Packets
    clock: MovableClock

    def looks_into(self, data: bytes, words: str) -> Arrived:
        place = Place(
            file=self.case.document_id,
            wanted=frozenset({PacketKind.REFLECTION_REQUEST}),
            today=self.clock.today(),
        )
        return look_into(self.case, self.packets, data, words, place)

    def takes(self, arrived: Arrived) -> None:
        body = arrived.packet.body
        assert isinstance(body, DeskRequest)
        self.taking.take(
            arrived, lambda _, desk: take_request(desk, body).desk, lambda _, before: before
        )

    def answers(self, progress: str) -> Sealed:
        """Write, submit, and seal the answer."""
        review = self.editor.desk.reviews[0]
        answer = Response(objective=review.objectives[0].id, progress=progress)
        draft = replace(review.draft, responses=(answer,))
        review = submitted(replace(review, draft=draft), at=self.clock.now())
        self.editor.finish(lambda desk: with_review(desk, review), "submit")
        to = post_of(self.case).standing(PacketKind.REFLECTION_REQUEST, review.id)
        assert to is not None
        body = SubmittedReflection(review=review.id, words=review.submitted[-1])
        sender = Sender(
            case=self.case,
            packets=self.packets,
            new_id=self.clock.new_id,
            vocabulary=VOCABULARY,
            trust="",
            name="Chief executive",
        )
        return sender.reply(PacketKind.REFLECTION, body, to=to, at=self.clock.now())


@contextmanager
def board(folder: Path, name: str = "board") -> Iterator[Board]:
    clock = MovableClock(NOW, name)
    services = wired(folder, clock)
    path = prepared(folder / f"{name}.appraisal", services, under_way)
    case = services.files().open(path, None, at=NOW)
    try:
        editor = RecordEditor(case, cycles(case)[0].id, clock=clock, role=Role.CHAIR)
        yield Board(case, editor, Taking(editor, clock.now), sealer(CHAIRS), clock)
    finally:
        case.close()


@contextmanager
def desk(folder: Path) -> Iterator[Desk]:
    clock = MovableClock(NOW, "desk")
    services = wired(folder, clock)
    path = folder / "own.appraisal"
    case = create_own_desk(path, None, name="Amina Khan", trust="", services=services)
    try:
        editor = DeskEditor(case, clock=clock)
        yield Desk(case, editor, Taking(editor, clock.now), sealer(OWN), clock)
    finally:
        case.close()
