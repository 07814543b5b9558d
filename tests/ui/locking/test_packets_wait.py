"""A packet that comes while the file is locked waits, and is taken up after the passphrase."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot
from tests.journeys.running import Running, new_file, quick_post_at, running
from tests.journeys.test_own_desk import agreed_in, desk_of, seal_request
from tests.ui.fakes import FakeDialogs
from tests.ui.locking.test_lock import file_open, lock, shown, unlock
from tests.wired import KEY_WORDS

from appraisal_app.application.own_desk.creating import create_own_desk
from appraisal_app.application.ports.files import Passphrase
from appraisal_app.application.ports.services import Services
from appraisal_app.ui.destinations import BRINGING_FORMS, VERIFYING
from appraisal_app.ui.locking.gate import UNLOCK
from appraisal_app.ui.session.waiting_packets import PAPER_WAITS, WAITS

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
TAKE, NOT_NOW = "take", "not_now"
ONE_WAITS = "1 packet waits."


@pytest.fixture
def chief(tmp_path: Path) -> Services:
    return quick_post_at(tmp_path / "chief")


@pytest.fixture
def own(tmp_path: Path, chief: Services) -> Path:
    path = tmp_path / "Own.appraisal"
    key = Passphrase(KEY_WORDS)
    create_own_desk(path, key, name="Amina Khan", trust="", services=chief).close()
    return path


@pytest.fixture
def packet(tmp_path: Path, qtbot: QtBot) -> tuple[Path, str]:
    """A sealed request and its words."""
    chair, path = quick_post_at(tmp_path / "chair"), tmp_path / "ask.appraisal-packet"
    board = agreed_in(new_file(tmp_path / "Board.appraisal", chair), chair)
    with running(chair, qtbot, path=board) as live:
        words = seal_request(live, path)
        live.close()
    return path, words


def asked(live: Running) -> list[object]:
    return [each[0] for each in live.dialogs.asked]


def test_what_is_double_clicked_waits_and_is_asked_about_after_the_passphrase(
    chief: Services, own: Path, packet: tuple[Path, str], qtbot: QtBot
) -> None:
    path, words = packet
    dialogs = FakeDialogs(KEY_WORDS, words, TAKE)
    with running(chief, qtbot, path=own, dialogs=dialogs) as live:
        lock(live)
        before = asked(live)
        live.program.group.windows.open(path)
        live.program.group.windows.open(path)
        live.hands.settle()
        assert len(live.program.group.windows.members) == 1
        assert ONE_WAITS in shown(live)
        assert path.stem not in shown(live)
        unlock(live, "something else")
        assert ONE_WAITS in shown(live)
        assert asked(live) == before, "nothing is asked as long as the file is locked"
        unlock(live, KEY_WORDS)
        assert desk_of(live).reviews[0].objectives
        assert live.program.session.state.page == "write:0"
        lock(live)
        assert "packet waits" not in shown(live)
        unlock(live, KEY_WORDS)
        live.close()


def test_what_is_dropped_waits_and_other_files_do_not(
    chief: Services, own: Path, packet: tuple[Path, str], qtbot: QtBot, tmp_path: Path
) -> None:
    path, words = packet
    table = tmp_path / "figures.csv"
    table.write_text("a,b\n")
    dialogs = FakeDialogs(KEY_WORDS, words, NOT_NOW)
    with running(chief, qtbot, path=own, dialogs=dialogs) as live:
        lock(live)
        gate = live.program.window._listener
        assert (gate.foretold((table,)), gate.foretold((path,))) == (UNLOCK, WAITS)
        gate.dropped((table,))
        live.hands.settle()
        assert "waits" not in shown(live)
        gate.dropped((path, table))
        live.hands.settle()
        assert ONE_WAITS in shown(live)
        unlock(live, KEY_WORDS)
        assert asked(live)[-2:] == ["ask_text", "choose"]
        assert not desk_of(live).reviews
        live.close()


def test_forms_and_other_pdfs_wait_too_and_a_packet_comes_first(
    chief: Services, own: Path, packet: tuple[Path, str], qtbot: QtBot, tmp_path: Path
) -> None:
    path, words = packet
    letter, forms = tmp_path / "letter.PDF", tmp_path / "forms"
    letter.write_bytes(b"%PDF-1.7 of somebody else")
    forms.mkdir()
    answers = (KEY_WORDS, words, NOT_NOW, NOT_NOW)
    with running(chief, qtbot, path=own, dialogs=FakeDialogs(*answers)) as live:
        gate, before = live.program.window._listener, len(asked(live))
        lock(live)
        assert (gate.foretold((letter,)), gate.foretold((letter, path))) == (PAPER_WAITS, WAITS)
        gate.dropped((letter,))
        live.hands.settle()
        assert "1 PDF or folder waits." in shown(live)
        assert letter.stem not in shown(live)
        unlock(live, KEY_WORDS)
        assert live.program.session.state.page == VERIFYING
        lock(live)
        gate.dropped((forms, path, letter))
        live.hands.settle()
        assert ONE_WAITS in shown(live)
        assert "2 PDFs or folders wait." in shown(live)
        unlock(live, KEY_WORDS)
        assert asked(live)[before:] == ["ask_text", "choose", "choose"]
        assert "A form that was filled in" in repr(live.dialogs.asked[-1])
        live.close()


def test_forms_wait_for_the_boards_file_and_are_brought_in(tmp_path: Path, qtbot: QtBot) -> None:
    with file_open(tmp_path, qtbot) as live:
        lock(live)
        live.program.window._listener.dropped((tmp_path,))
        live.hands.settle()
        unlock(live, KEY_WORDS)
        assert live.program.session.state.page == BRINGING_FORMS
        lock(live)
        assert "waits" not in shown(live)
        unlock(live, KEY_WORDS)
        live.close()


def test_a_packet_led_to_a_locked_file_waits_there_with_its_words(
    chief: Services, own: Path, packet: tuple[Path, str], qtbot: QtBot
) -> None:
    path, words = packet
    dialogs = FakeDialogs(KEY_WORDS, words, "open", own, TAKE)
    with running(chief, qtbot, path=own, dialogs=dialogs) as live:
        live.program.session.command("new_window")
        second = live.program.group.windows.members[1]
        lock(live)
        second.open(path)
        live.hands.settle()
        assert ONE_WAITS in shown(live)
        assert dialogs.answers == [TAKE]
        second.close()
        live.program.window.activateWindow()
        unlock(live, KEY_WORDS)
        assert desk_of(live).reviews[0].objectives
        live.close()


def test_whoever_closes_the_file_instead_is_led_on_from_the_first_page(
    chief: Services, own: Path, packet: tuple[Path, str], qtbot: QtBot
) -> None:
    path, words = packet
    dialogs = FakeDialogs(KEY_WORDS, words, NOT_NOW)
    with running(chief, qtbot, path=own, dialogs=dialogs) as live:
        lock(live)
        live.program.group.windows.open(path)
        live.hands.press("close_locked")
        assert live.program.session.state.page == "welcome"
        assert asked(live)[-2:] == ["ask_text", "choose"]
        live.close()


def test_a_half_typed_passphrase_and_the_keyboard_stay_when_a_packet_comes(
    chief: Services, own: Path, packet: tuple[Path, str], qtbot: QtBot
) -> None:
    path, words = packet
    dialogs = FakeDialogs(KEY_WORDS, words, NOT_NOW)
    with running(chief, qtbot, path=own, dialogs=dialogs) as live:
        lock(live)
        live.hands.secret("passphrase", KEY_WORDS)
        line = live.hands.find(QLineEdit, "secret-passphrase")
        line.setCursorPosition(3)
        for place in ("secret-passphrase", "action-unlock"):
            live.hands.find(QWidget, place).setFocus()
            live.program.window._listener.dropped((path,))
            live.hands.settle()
            assert live.hands.focused.objectName() == place
        assert ONE_WAITS in shown(live)
        assert (line.text(), line.cursorPosition()) == (KEY_WORDS, 3)
        live.hands.press("unlock")
        assert live.program.session.file is not None
        lock(live)
        assert live.hands.find(QLineEdit, "secret-passphrase").text() == ""
        unlock(live, KEY_WORDS)
        live.close()
