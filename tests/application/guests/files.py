"""A board's file with a panel and an adviser, guests' own files, and the packets between them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from tests.application.post.clocks import MovableClock
from tests.application.post.files import CHAIRS, sealer
from tests.exchange.packets.making import OneKey
from tests.journeys.prepared import ATTENDANCE, READING, prepared, under_way
from tests.wired import NOW, wired

from appraisal_app.application.editing import RecordEditor
from appraisal_app.application.guests.creating import create_guest_file
from appraisal_app.application.guests.editing import GuestEditor
from appraisal_app.application.guests.request import advice_request, view_request
from appraisal_app.application.guests.taking_in import Taken
from appraisal_app.application.ports.files import CaseFile
from appraisal_app.application.ports.services import Services
from appraisal_app.application.post.arriving import Arrived, Taking, look_into
from appraisal_app.application.post.asking import Asking, seal_asked, send
from appraisal_app.application.post.boards import boards_place, boards_taking, take_answer
from appraisal_app.application.post.guests import (
    guest_place,
    guest_taking,
    submit_sealed,
    take_asked,
)
from appraisal_app.application.post.sending import Sealed
from appraisal_app.application.reading import cycles
from appraisal_app.domain.cycle import Status
from appraisal_app.domain.guest_answers import submitted, with_task
from appraisal_app.domain.guests import AdviceDraft, AdviceTask, Guest, GuestTask, ViewTask
from appraisal_app.domain.packets import Body, PacketKind
from appraisal_app.domain.panel import Adviser, PanelMember, PanelRole
from appraisal_app.domain.people import Office, Person, PersonId, Role
from appraisal_app.domain.record import Record
from appraisal_app.domain.reflection import Response
from appraisal_app.domain.views import View, ViewOn

BEN, CARA, LEAD = PersonId("ben"), PersonId("cara"), PersonId("lead")
SAID = "A calm year, says the chief executive."


def meeting_soon(record: Record) -> Record:
    """The reflection is in, and the panel of three writes before it meets."""
    record = under_way(record)
    named = ((LEAD, "Owen Price"), (BEN, "Ben Okoro"), (CARA, "Cara Lewis"))
    people = tuple(
        Person(id=each, full_name=name, display_role=Office.TRUSTEE, is_trustee=True)
        for each, name in named
    )
    roles = (PanelRole.LEAD, PanelRole.MEMBER, PanelRole.MEMBER)
    members = tuple(
        PanelMember(id=f"m-{each.id}", person=each.id, role=role)
        for each, role in zip(people, roles, strict=True)
    )
    adviser = Adviser(used=True, name="Dr Sian Hughes", advice_due=date(2026, 12, 1))
    return replace(
        record,
        people=replace(record.people, persons=(*record.people.persons, *people)),
        panel=replace(record.panel, members=members, adviser=adviser),
        cycle=replace(record.cycle, status=Status.MEETING),
        reflection=replace(
            record.reflection,
            responses=(Response(objective=ATTENDANCE, progress=SAID),),
            submitted_at=NOW,
        ),
    )


def chairs_view(record: Record) -> Record:
    """The chair's own view, not yet sealed."""
    own = View(
        id="own", person=LEAD, objectives=(ViewOn(objective=ATTENDANCE, why="The chair's own."),)
    )
    return replace(record, views=replace(record.views, own=own))


def sealed_by_chair(record: Record) -> Record:
    """The chair's own view, sealed."""
    record = chairs_view(record)
    return replace(record, views=replace(record.views, sealed_at=NOW))


@dataclass(slots=True)
class Board:
    """The chair at the board's file."""

    case: CaseFile
    editor: RecordEditor
    taking: Taking[Record]
    services: Services
    folder: Path

    @property
    def record(self) -> Record:
        return self.editor.record

    def asks(self, person: PersonId) -> Sealed:
        """Seal a request for that person's view, and note that it left."""
        asking = Asking(kind=PacketKind.VIEW_REQUEST, person=person)
        return self._sends(asking, view_request(self.record, person))

    def asks_adviser(self) -> Sealed:
        asking = Asking(kind=PacketKind.ADVICE_REQUEST)
        return self._sends(asking, advice_request(self.record))

    def _sends(self, asking: Asking, body: Body) -> Sealed:
        sealed = seal_asked(self.editor, self.case, self.services, body, asking)
        path = self.folder / f"{sealed.label.id}.appraisal-packet"
        send(sealed, path, self.editor, self.case, self.services.clock)
        return sealed

    def looks_into(self, data: bytes, words: str) -> Arrived:
        place = boards_place(self.case, self.services.clock.today())
        return look_into(self.case, self.services.packets(), data, words, place)

    def takes(self, data: bytes, words: str) -> None:
        take_answer(self.taking, self.looks_into(data, words))


@dataclass(slots=True)
class Own:
    """A guest at an own file."""

    case: CaseFile
    editor: GuestEditor
    taking: Taking[Guest]
    services: Services
    clock: MovableClock
    folder: Path

    @property
    def task(self) -> GuestTask:
        return self.editor.guest.tasks[-1]

    def takes(self, asked: Sealed) -> Taken:
        place = guest_place(self.case, self.services.clock.today())
        packets = self.services.packets()
        arrived = look_into(self.case, packets, asked.data, asked.words, place)
        return take_asked(self.taking, arrived, self.editor.guest, self.services.clock)

    def writes(self, words: str) -> None:
        """A draft with an answer to the first objective, whatever was asked."""
        self.editor.edit(lambda guest: with_task(guest, drafted(self.task, words)), "writing")

    def submits(self, words: str) -> bytes:
        """Write and submit; gives the packet."""
        self.clock.move_on(minutes=1)
        self.writes(words)
        after = submitted(self.task, at=self.clock.now())
        path = self.folder / f"answer-{after.submitted[-1].edition}-{self.clock.now():%H%M%S}"
        submit_sealed(after, path, self.editor, self.case, self.services)
        return path.read_bytes()


def drafted(task: GuestTask, words: str) -> GuestTask:
    """The task with these words on the first objective, and overall for an adviser."""
    if isinstance(task, ViewTask):
        on = ViewOn(objective=ATTENDANCE, rating="met", why=words, ask="What next?")
        return replace(task, draft=(on, ViewOn(objective=READING)))
    assert isinstance(task, AdviceTask)
    return replace(task, draft=AdviceDraft(overall=words, next_focus="Reading"))


@contextmanager
def board(folder: Path, change: Callable[[Record], Record] = meeting_soon) -> Iterator[Board]:
    clock = MovableClock(NOW, "board")
    services = replace(wired(folder, clock), packets=lambda: sealer(CHAIRS), new_id=clock.new_id)
    path = prepared(folder / "board.appraisal", services, change)
    case = services.files().open(path, None, at=NOW)
    try:
        editor = RecordEditor(case, cycles(case)[0].id, clock=clock, role=Role.CHAIR)
        yield Board(case, editor, boards_taking(editor, clock), services, folder)
    finally:
        case.close()


@contextmanager
def guest(folder: Path, name: str, fill: int) -> Iterator[Own]:
    clock = MovableClock(NOW, f"guest-{fill}")
    own = folder / name
    own.mkdir()
    services = replace(wired(own, clock), packets=lambda: sealer(OneKey(fill)), new_id=clock.new_id)
    case = create_guest_file(own / "own.appraisal", None, name=name, services=services)
    try:
        editor = GuestEditor(case, clock=clock)
        yield Own(case, editor, guest_taking(editor, clock), services, clock, own)
    finally:
        case.close()
