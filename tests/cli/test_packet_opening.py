"""A file made from a packet, a packet given back, and what cannot be submitted from where."""

from __future__ import annotations

import io
from dataclasses import replace
from pathlib import Path

import pytest
from tests.application.guests.files import meeting_soon
from tests.cli.conftest import Command
from tests.journeys.prepared import prepared, under_way
from tests.wired import opened

from appraisal_app.application.feedback.creating import create_feedback_file
from appraisal_app.application.guests.editing import GuestEditor
from appraisal_app.application.limited_copies.making import create_copy_file
from appraisal_app.application.own_desk.creating import create_own_desk
from appraisal_app.application.own_desk.editing import DeskEditor
from appraisal_app.application.ports.services import Services
from appraisal_app.application.post.sending import post_of
from appraisal_app.cli.commands.packet_opening import NO_REQUEST
from appraisal_app.cli.commands.packets import GIVEN_BACK
from appraisal_app.domain.own_words import with_review


@pytest.fixture
def board(tmp_path: Path, wiring: Services) -> Path:
    return prepared(tmp_path / "Board.appraisal", wiring, meeting_soon)


@pytest.fixture
def asked(board: Path, command: Command, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A request for the adviser's advice, whose words are known."""
    path = board.with_name("ask.appraisal-packet")
    done = command("packet", "request", board, "-o", path, "--advice")
    assert done.code == 0
    monkeypatch.setenv("APPRAISAL_PACKET_WORDS", done.err.splitlines()[-1])
    return path


def test_a_guests_file_is_made_from_the_request(
    tmp_path: Path, asked: Path, command: Command, wiring: Services
) -> None:
    own = tmp_path / "Own.appraisal"
    done = command("packet", "open", asked, own, "--no-passphrase")
    assert (done.code, "Request for the adviser's advice" in done.out) == (0, True)
    case = opened(own, wiring)
    guest = GuestEditor(case, clock=wiring.clock).guest
    case.close()
    assert (guest.name, len(guest.tasks)) == ("Dr Sian Hughes", 1)
    before = own.read_bytes()
    assert command("packet", "open", asked, own, "--no-passphrase").is_one_sentence()
    assert own.read_bytes() == before


def test_the_chief_executives_file_is_made_from_the_request(
    tmp_path: Path, command: Command, wiring: Services, monkeypatch: pytest.MonkeyPatch
) -> None:
    board = prepared(tmp_path / "Board.appraisal", wiring, under_way)
    asked, own = tmp_path / "ask.packet", tmp_path / "Own.appraisal"
    done = command("packet", "request", board, "-o", asked)
    monkeypatch.setenv("APPRAISAL_PACKET_WORDS", done.err.splitlines()[-1])
    name = ("--name", "Amina Khan")
    assert command("packet", "open", asked, own, "--no-passphrase", *name).code == 0
    case = opened(own, wiring)
    editor = DeskEditor(case, clock=wiring.clock)
    (review,) = (desk := editor.desk).reviews
    written = replace(review, draft=replace(review.draft, achievements="A calm year."))
    editor.edit(lambda before: with_review(before, written), "writing")
    editor.save()
    case.close()
    assert (desk.name, len(desk.reviews), bool(desk.trust)) == ("Amina Khan", 1, True)
    answer = tmp_path / "answer.packet"
    assert command("packet", "submit", own, "-o", answer).code == 0
    refused = command("packet", "open", answer, tmp_path / "None.appraisal", "--no-passphrase")
    assert (refused.is_one_sentence(), refused.err.strip()) == (True, NO_REQUEST)
    early = command("packet", "submit", own, "-o", tmp_path / "c.packet", "--comments")
    assert early.is_one_sentence()
    assert "No draft statement has come" in early.err


def test_nothing_is_left_of_a_file_whose_packet_does_not_open(
    tmp_path: Path, asked: Path, command: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("APPRAISAL_PACKET_WORDS", "not these words at all")
    before = sorted(tmp_path.rglob("*.appraisal"))
    done = command("packet", "open", asked, tmp_path / "Own.appraisal", "--no-passphrase")
    assert done.is_one_sentence()
    asked.write_bytes(asked.read_bytes()[:30])
    cut = command("packet", "look", asked)
    assert "it was cut off on its way" in cut.err
    assert sorted(tmp_path.rglob("*.appraisal")) == before


@pytest.mark.parametrize("said", ["yes\n", "no\n", ""])
def test_what_came_can_be_given_back_while_the_command_asks(
    asked: Path, command: Command, wiring: Services, monkeypatch: pytest.MonkeyPatch, said: str
) -> None:
    own, again = asked.with_name("Own.appraisal"), asked.with_name("again.packet")
    assert command("packet", "open", asked, own, "--no-passphrase").code == 0
    board = asked.with_name("Board.appraisal")
    made = command("packet", "request", board, "-o", again, "--view", "Ben Okoro")
    monkeypatch.setenv("APPRAISAL_PACKET_WORDS", made.err.splitlines()[-1])
    monkeypatch.setattr("sys.stdin", io.StringIO(said))
    done = command("packet", "take", own, again, "--ask")
    stays = said == "yes\n"
    assert (done.code, GIVEN_BACK in done.out) == (0, not stays)
    case = opened(own, wiring)
    tasks = GuestEditor(case, clock=wiring.clock).guest.tasks
    standing = [each for each in post_of(case).received if each.undone_at is None]
    case.close()
    assert (len(tasks), len(standing)) == ((2, 2) if stays else (1, 1))


def test_what_cannot_be_submitted_says_where_it_goes_instead(
    tmp_path: Path, board: Path, asked: Path, command: Command, wiring: Services
) -> None:
    def makes(name: str) -> Path:
        return tmp_path / f"{name}.appraisal"

    create_feedback_file(makes("rowan"), None, name="Rowan", services=wiring).close()
    create_copy_file(makes("papers"), None, None, wiring).close()
    create_own_desk(makes("own"), None, name="Amina", trust="", services=wiring).close()
    assert command("packet", "open", asked, makes("guest"), "--no-passphrase").code == 0
    expected = {
        makes("rowan"): "release the summary there",
        makes("papers"): "nothing is sent from this file",
        makes("guest"): "no draft statement comes to it",
        makes("own"): "No draft statement has come",
        board: "which answers nobody",
    }
    for path, words in expected.items():
        done = command("packet", "submit", path, "-o", tmp_path / "out.packet", "--comments")
        assert done.is_one_sentence(), done.err
        assert words in done.err
        assert "Nothing was changed" in done.err
