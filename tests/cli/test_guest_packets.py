"""Views and advice by packet on the command line."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from tests.application.guests.files import BEN, drafted, meeting_soon, sealed_by_chair
from tests.cli.conftest import Command
from tests.journeys.prepared import ATTENDANCE, prepared

from appraisal_app.application.editing import RecordEditor
from appraisal_app.application.guests.creating import create_guest_file
from appraisal_app.application.guests.editing import GuestEditor
from appraisal_app.application.guests.request import WITHOUT_REFLECTION
from appraisal_app.application.ports.services import Services
from appraisal_app.application.reading import cycles, read_record
from appraisal_app.domain.guest_answers import with_task
from appraisal_app.domain.people import Role
from appraisal_app.domain.record import Record

SAID = "A calm year; ŵ ŷ."


class Desk:
    """A board's file, a guest's, and what goes between them."""

    def __init__(self, folder: Path, services: Services, command: Command) -> None:
        self.services, self.command = services, command
        self.board = prepared(folder / "Board.appraisal", services, meeting_soon)
        self.own = folder / "Own.appraisal"
        create_guest_file(self.own, None, name="Ben Okoro", services=services).close()
        self.asked, self.answer = folder / "ask.packet", folder / "answer.packet"

    def words(self, *options: str) -> str:
        done = self.command("packet", "request", self.board, "-o", self.asked, *options)
        assert (done.code, done.out) == (0, ""), done.err
        return done.err.splitlines()[-1]

    def writes(self) -> None:
        case = self.services.files().open(self.own, None, at=self.services.clock.now())
        editor = GuestEditor(case, clock=self.services.clock)
        task = drafted(editor.guest.tasks[0], SAID)
        editor.edit(lambda guest: with_task(guest, task), "writing")
        editor.save()
        case.close()

    def record(self) -> Record:
        case = self.services.files().open(self.board, None, at=self.services.clock.now())
        found = read_record(case)
        case.close()
        return found


@pytest.fixture
def desk(tmp_path: Path, wiring: Services, command: Command) -> Desk:
    return Desk(tmp_path, wiring, command)


def test_advice_is_asked_for_written_and_taken_in(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("APPRAISAL_PACKET_WORDS", desk.words("--advice"))
    taken = desk.command("packet", "take", desk.own, desk.asked)
    assert "Request for the adviser's advice" in taken.out
    desk.writes()
    done = desk.command("packet", "submit", desk.own, "-o", desk.answer)
    assert (done.code, "The answer is submitted." in done.out) == (0, True)
    again = desk.command("packet", "submit", desk.own, "-o", desk.answer.with_suffix(".again"))
    assert "sealed again" in again.out
    assert desk.command("packet", "take", desk.board, desk.answer).code == 0
    assert desk.record().advice.overall == SAID


@pytest.mark.parametrize("name", [BEN, "Ben Okoro", " ben okoro "])
def test_a_view_is_asked_of_the_person_who_is_named(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    monkeypatch.setenv("APPRAISAL_PACKET_WORDS", desk.words("--view", name))
    assert "Asked: Ben Okoro" in desk.command("packet", "look", desk.asked).out


@pytest.mark.parametrize("options", [("--view", "Ben Okoro"), ("--advice",)])
def test_a_request_that_goes_without_the_self_reflection_is_sealed_and_says_so(
    options: tuple[str, ...], tmp_path: Path, wiring: Services, command: Command
) -> None:
    told = list[bool]()
    for name, change in (("with", meeting_soon), ("without", not_reflected)):
        board = prepared(tmp_path / f"{name}.appraisal", wiring, change)
        done = command("packet", "request", board, "-o", tmp_path / f"{name}.packet", *options)
        assert (done.code, done.out) == (0, "")
        told.append(WITHOUT_REFLECTION in done.err.splitlines()[:-2])
    assert told == [False, True]


def not_reflected(record: Record) -> Record:
    record = meeting_soon(record)
    return replace(record, reflection=replace(record.reflection, responses=(), submitted_at=None))


def test_a_view_waits_outside_until_the_chairs_own_is_sealed(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, wiring: Services
) -> None:
    monkeypatch.setenv("APPRAISAL_PACKET_WORDS", desk.words("--view", "Ben Okoro"))
    assert desk.command("packet", "take", desk.own, desk.asked).code == 0
    desk.writes()
    assert desk.command("packet", "submit", desk.own, "-o", desk.answer).code == 0
    before = desk.board.read_bytes()
    early = desk.command("packet", "take", desk.board, desk.answer)
    assert (early.code, early.err.count("Seal your own view first")) == (2, 1)
    assert desk.board.read_bytes() == before
    sealed(desk.board, wiring)
    assert desk.command("packet", "take", desk.board, desk.answer).code == 0
    (came,) = desk.record().views.others
    assert came.on(ATTENDANCE).why == SAID


def sealed(board: Path, services: Services) -> None:
    """The chair seals an own view."""
    case = services.files().open(board, None, at=services.clock.now())
    editor = RecordEditor(case, cycles(case)[0].id, clock=services.clock, role=Role.CHAIR)
    editor.edit(sealed_by_chair, "sealing")
    editor.save()
    case.close()


def test_nobody_else_is_asked(desk: Desk) -> None:
    told = desk.command("packet", "request", desk.board, "-o", desk.asked, "--view", "Nobody")
    assert told.code == 2
    assert "choose one of: Ben Okoro, Cara Lewis." in told.err
    assert not desk.asked.exists()
