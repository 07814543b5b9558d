"""A packet that is dropped, double-clicked or named on the command line finds its file."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from itertools import product
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from tests.application.post.clocks import MovableClock
from tests.journeys.running import Running, new_file, quick_post_at, running
from tests.journeys.test_everybody import faults
from tests.journeys.test_own_desk import agreed_in, desk_of, seal_request

from appraisal_app.application.own_desk.creating import create_own_desk
from appraisal_app.application.own_desk.editing import DeskEditor
from appraisal_app.application.ports.services import Services
from appraisal_app.application.post.arriving import look_into
from appraisal_app.application.post.own import own_place, own_taking, submit_sealed, take_asked
from appraisal_app.domain.own_words import submitted, with_review
from appraisal_app.ui.destinations import NEW_OWN_FILE
from appraisal_app.ui.post.opening import PACKETS

TAKE, NOT_NOW = "take", "not_now"
SAID = "A calm year, and word for word."


@pytest.fixture
def chair(tmp_path: Path) -> Services:
    return quick_post_at(tmp_path / "chair")


@pytest.fixture
def chief(tmp_path: Path) -> Services:
    return quick_post_at(tmp_path / "chief")


@pytest.fixture
def board(tmp_path: Path, chair: Services) -> Path:
    return agreed_in(new_file(tmp_path / "Board.appraisal", chair), chair)


@pytest.fixture
def own(tmp_path: Path, chief: Services) -> Path:
    path = tmp_path / "Own.appraisal"
    create_own_desk(path, None, name="Amina Khan", trust="", services=chief).close()
    return path


@pytest.fixture
def request_packet(tmp_path: Path, chair: Services, board: Path, qtbot: QtBot) -> tuple[Path, str]:
    """The sealed request and its words."""
    path = tmp_path / "ask.appraisal-packet"
    with running(chair, qtbot, path=board) as live:
        words = seal_request(live, path)
        live.close()
    return path, words


def answer_to(packet: tuple[Path, str], own: Path, chief: Services) -> Path:
    """What the chief executive's file submits, without a window."""
    path, words = packet
    target = path.with_name("answer.appraisal-packet")
    case = chief.files().open(own, None, at=chief.clock.now())
    editor = DeskEditor(case, clock=chief.clock)
    place = own_place(case, chief.clock.today())
    arrived = look_into(case, chief.packets(), path.read_bytes(), words, place)
    take_asked(own_taking(editor, chief.clock), arrived, editor.desk)
    review = editor.desk.reviews[0]
    review = replace(review, draft=replace(review.draft, achievements=SAID))
    editor.edit(lambda desk: with_review(desk, review), "writing")
    after = submitted(review, at=chief.clock.now())
    submit_sealed(after, target, editor, case, chief)
    case.close()
    return target


def asked(live: Running, kind: str) -> list[str]:
    return [repr(each) for each in live.dialogs.asked if each[0] == kind]


def test_a_request_on_the_command_line_makes_the_own_file_and_is_taken_in(
    tmp_path: Path, chief: Services, request_packet: tuple[Path, str], qtbot: QtBot
) -> None:
    path, words = request_packet
    with running(chief, qtbot, words, "new", path=path) as live:
        assert "chief executive's own file" in asked(live, "choose")[0]
        live.dialogs.answers.extend((tmp_path / "Own.appraisal", TAKE))
        live.hands.write("name", "Amina Khan")
        live.hands.tick("written_down")
        live.hands.press("create")
        live.hands.wait_for("action-later")
        live.hands.press("later")
        assert len(asked(live, "ask_text")) == 1
        assert desk_of(live).reviews[0].objectives
        assert live.program.session.settings.packets_folder == str(path.parent)
        live.close()


def test_a_request_through_the_door_joins_an_own_file_that_is_there(
    chief: Services, own: Path, request_packet: tuple[Path, str], qtbot: QtBot
) -> None:
    path, words = request_packet
    with running(chief, qtbot, path, words, "open", own, TAKE) as live:
        live.hands.door("packet")
        assert live.program.session.state.page == "write:0"
        assert asked(live, "open_path")[0].count(repr(PACKETS[0])) == 1
        live.close()


def test_an_answer_that_is_dropped_on_the_open_board_asks_for_no_words(
    chair: Services,
    chief: Services,
    board: Path,
    own: Path,
    request_packet: tuple[Path, str],
    qtbot: QtBot,
) -> None:
    answer = answer_to(request_packet, own, chief)
    renamed = answer.rename(answer.with_suffix(".bin"))
    with running(chair, qtbot, TAKE, path=board) as live:
        live.program.session.dropped((renamed,))
        assert live.program.session.state.page == "reflection"
        assert live.review.editor.record.reflection.achievements == SAID
        assert asked(live, "ask_text") == []
        live.hands.wait_for("action-give_back")
        live.program.session.dropped((renamed,))
        assert "already" in str(live.told()[-1])
        live.close()


def test_the_pages_with_packets_on_them_are_whole(
    chair: Services,
    chief: Services,
    board: Path,
    own: Path,
    request_packet: tuple[Path, str],
    qtbot: QtBot,
) -> None:
    answer = answer_to(request_packet, own, chief)
    found: list[str] = []
    for services, path, pages in (
        (chair, board, ("reflection",)),
        (chief, own, ("home", "share:0")),
    ):
        with running(services, qtbot, path=path) as live:
            live.program.window.resize(1280, 720)
            if path == board:
                live.dialogs.answers.append(TAKE)
                live.program.session.dropped((answer,))
            for page, percent in product(pages, (100, 200)):
                live.program.session.command(f"text:{percent}")
                live.program.session.go(page)
                live.hands.settle()
                found += [f"{page}, {percent}: {fault}" for fault in faults(live.program.window)]
            live.close()
    assert not found, "\n".join(found)


def test_packets_dropped_together_are_asked_about_in_turn_and_told_of_once(
    chair: Services,
    chief: Services,
    board: Path,
    own: Path,
    request_packet: tuple[Path, str],
    qtbot: QtBot,
) -> None:
    path, _ = request_packet
    answer = answer_to(request_packet, own, chief)
    with running(chair, qtbot, TAKE, path=board) as live:
        live.program.session.dropped((path, answer))
        assert live.review.editor.record.reflection.achievements == SAID
        (told,) = live.told()
        assert told[1] == "What became of the packets"
        assert f"Taken in: “{answer.name}”." in str(told[2])
        assert f"“{path.name}” was refused: " in str(told[2])
        assert "sealed in this very file" in str(told[2])
        live.close()


def test_packets_dropped_on_the_first_page_stop_at_the_one_that_waits_for_its_file(
    chief: Services, request_packet: tuple[Path, str], tmp_path: Path, qtbot: QtBot
) -> None:
    path, words = request_packet
    twin = tmp_path / "twin.appraisal-packet"
    twin.write_bytes(path.read_bytes())
    with running(chief, qtbot, words, "new") as live:
        live.program.session.dropped((path, twin))
        assert live.program.session.state.page == NEW_OWN_FILE
        (told,) = live.told()
        assert f"Waits for the file that you make now: “{path.name}”." in str(told[2])
        assert f"Not looked at: “{twin.name}”." in str(told[2])
        live.close()


def test_no_file_is_made_for_a_request_that_is_past_its_day(
    chief: Services, request_packet: tuple[Path, str], qtbot: QtBot
) -> None:
    path, words = request_packet
    later = replace(chief, clock=MovableClock(chief.clock.now() + timedelta(days=400), "later"))
    with running(later, qtbot, words, path=path) as live:
        assert asked(live, "choose") == []
        assert live.told()[-1][1] == "The packet was not taken in"
        assert "This packet was good until" in str(live.told()[-1])
        assert live.hands.shows("door-new")
        live.close()


def test_with_no_file_open_an_answer_says_that_it_is_the_boards(
    chair: Services,
    chief: Services,
    board: Path,
    own: Path,
    request_packet: tuple[Path, str],
    qtbot: QtBot,
) -> None:
    answer, words = answer_to(request_packet, own, chief), request_packet[1]
    with running(chair, qtbot, words, "open", board, NOT_NOW, path=answer) as live:
        assert "for the board's file" in asked(live, "choose")[0]
        assert live.review.editor.record.reflection.achievements == ""
        live.close()


def test_a_packet_for_another_file_changes_nothing_and_says_so(
    tmp_path: Path,
    chair: Services,
    chief: Services,
    own: Path,
    request_packet: tuple[Path, str],
    qtbot: QtBot,
) -> None:
    path, words = request_packet
    answer = answer_to(request_packet, own, chief)
    other = agreed_in(new_file(tmp_path / "Other.appraisal", chair), chair)
    with running(chair, qtbot, words, words, path=other) as live:
        before = live.review.editor.record
        live.program.session.dropped((path,))
        assert "for the chief executive's own file. This file is another one" in str(
            live.told()[-1]
        )
        live.program.session.dropped((answer,))
        assert "another file" in str(live.told()[-1])
        assert live.review.editor.record == before
        live.close()


def test_wrong_words_stay_and_turning_away_opens_nothing(
    chief: Services, request_packet: tuple[Path, str], qtbot: QtBot
) -> None:
    path, words = request_packet
    with running(chief, qtbot, f"{words} more", None, path=path) as live:
        assert "six words, and you typed 7" in asked(live, "ask_text")[1]
        assert live.program.session.file is None
        live.close()


def test_what_only_is_called_a_packet_is_refused_in_one_sentence(
    tmp_path: Path, chief: Services, qtbot: QtBot
) -> None:
    path = tmp_path / "wrong.appraisal-packet"
    path.write_bytes(b"PK\x03\x04")
    with running(chief, qtbot, path=path) as live:
        assert "not a sealed packet" in str(live.told()[-1])
        assert len(live.told()) == 1
        live.close()


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_with_several_files_open_a_packet_goes_to_the_one_that_it_is_for(
    chair: Services,
    chief: Services,
    board: Path,
    own: Path,
    request_packet: tuple[Path, str],
    qtbot: QtBot,
) -> None:
    path, words = request_packet
    answer = answer_to(request_packet, own, chief)
    other = new_file(path.with_name("Other.appraisal"), chair)
    with running(chair, qtbot, TAKE, words, path=board) as live:
        live.program.session.dropped((other,))
        second = live.program.group.windows.members[1]
        second.dropped((answer,))
        assert live.told()[-1][1] == "This packet is for Board.appraisal"
        assert asked(live, "ask_text") == []
        live.hands.settle()
        assert live.review.editor.record.reflection.achievements == SAID
        second.dropped((path,))
        assert live.told()[-1][1] == "This packet is for the chief executive's own file"
        assert "None of the files that are open is the one" in str(live.told()[-1][2])
        live.program.session.command("quit")
        live.hands.settle()
