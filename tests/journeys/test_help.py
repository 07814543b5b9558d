"""Somebody asks for help: on a page, at a question, while the file is locked, on paper."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot
from tests.journeys import reach
from tests.journeys.running import Running, new_file, running, services_at
from tests.ui.finding import found

from appraisal_app.application.ports.interaction import PassphraseQuestion, TextQuestion
from appraisal_app.application.ports.services import Services
from appraisal_app.application.saving_help_book import FILE_NAME
from appraisal_app.domain.phrases import phrased
from appraisal_app.ui.destinations import NEW_FILE, WELCOME
from appraisal_app.ui.dialogs import QtDialogs
from appraisal_app.ui.help.window import HelpWindow
from appraisal_app.ui.help_menu import WHILE_LOCKED

F1 = Qt.Key.Key_F1


@pytest.fixture
def wired(tmp_path: Path) -> Services:
    return services_at(tmp_path / "home")


@pytest.fixture
def live(wired: Services, tmp_path: Path, qtbot: QtBot) -> Iterator[Running]:
    with running(wired, qtbot, path=new_file(tmp_path / "A.appraisal", wired)) as made:
        yield made


def book(live: Running) -> HelpWindow:
    """The help window that shows."""
    live.hands.settle()
    return found(live.program.window, HelpWindow)


def title(window: HelpWindow) -> str:
    return window.topic.accessibleName()


def put_away(live: Running) -> None:
    """Close the help; the keyboard is in the window again from which it was asked for."""
    book(live).close()
    live.wait_until(live.program.window.isActiveWindow)


def press(window: HelpWindow, key: Qt.Key, modifier: Qt.KeyboardModifier | None = None) -> None:
    """Press a key in the help window, wherever the keyboard is there."""
    QTest.keyClick(window.focusWidget(), key, modifier or Qt.KeyboardModifier.NoModifier)
    QApplication.processEvents()


def test_f1_opens_the_topic_of_the_page_in_sight(live: Running) -> None:
    for page, wanted in (
        ("home", "Finding your way round"),
        ("timetable", "The timetable"),
        ("documents", "Look at, print and export papers"),
        ("check_ins", "The year between: conversations and half-way"),
    ):
        live.hands.go(page)
        live.hands.key(F1)
        assert title(book(live)) == wanted
        put_away(live)
    live.close()


def test_without_a_file_and_while_locked_help_is_there_and_tells_nothing_of_files(
    wired: Services, tmp_path: Path, qtbot: QtBot
) -> None:
    path = new_file(tmp_path / "Secret name.appraisal", wired, "correct horse battery")
    with running(wired, qtbot, "correct horse battery", path=path) as live:
        live.program.session.command("lock")
        live.hands.settle()
        live.hands.key(F1)
        window = book(live)
        assert title(window) == "Locking the screen"
        assert "Secret" not in window.topic.toPlainText() + window.windowTitle()
        live.hands.settle()
        keys = {each.objectName() for each in live.program.window.findChildren(QAction)}
        assert {f"command-{key}" for key in WHILE_LOCKED} <= keys
        assert keys.isdisjoint({"command-help_tour", "command-help_pdf"})
        put_away(live)
        live.program.session.locking.close()
        assert live.program.session.page == WELCOME
        live.program.session.go(NEW_FILE)
        live.hands.key(F1)
        assert title(book(live)) == "Start a new file"
        live.close()


def test_the_file_is_locked_from_the_help_window_too(
    wired: Services, tmp_path: Path, qtbot: QtBot
) -> None:
    path = new_file(tmp_path / "B.appraisal", wired, "correct horse battery")
    with running(wired, qtbot, "correct horse battery", path=path) as live:
        live.hands.key(F1)
        press(book(live), Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
        live.wait_until(lambda: live.program.session.locking.away is not None)
        put_away(live)
        live.program.session.locking.close()
        live.close()


def test_the_book_is_searched_and_walked_by_keyboard_alone(live: Running) -> None:
    live.hands.key(F1)
    window = book(live)
    press(window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert window.focusWidget() is window.line
    QTest.keyClicks(window.line, "lost sheet")
    press(window, Qt.Key.Key_Return)
    assert title(window) == "The recovery sheet is lost"
    assert window.focusWidget() is window.topic
    press(window, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert title(window) == "Finding your way round"
    press(window, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert title(window) == "The recovery sheet is lost"
    press(window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    press(window, Qt.Key.Key_Down)
    press(window, Qt.Key.Key_Down)
    press(window, Qt.Key.Key_Return)
    assert title(window) != "The recovery sheet is lost"
    press(window, Qt.Key.Key_Escape)
    assert not window.isVisible()
    live.close()


def test_a_link_is_followed_and_words_can_be_copied(live: Running) -> None:
    live.program.help.show("forgotten-passphrase")
    window = book(live)
    press(window, Qt.Key.Key_Tab)
    press(window, Qt.Key.Key_Return)
    assert title(window) == "The recovery sheet is lost"
    window.topic.selectAll()
    window.topic.copy()
    assert "nothing has happened yet" in QApplication.clipboard().text()
    live.close()


def test_the_keyboard_sheet_opens_by_its_own_key(live: Running) -> None:
    live.hands.key(Qt.Key.Key_Slash, Qt.KeyboardModifier.ControlModifier)
    window = book(live)
    assert title(window) == "Keyboard"
    said = window.topic.toPlainText()
    for words in ("Ctrl+/", "Ctrl+F1", "F6", "Ctrl+Page Down", "Leave the meeting view"):
        assert words in said
    live.close()


@pytest.mark.parametrize(("shade", "size"), [("light", 100), ("dark", 100), ("contrast", 200)])
def test_everybody_can_use_the_help_window(live: Running, shade: str, size: int) -> None:
    session = live.program.session
    session.command(f"theme:{shade}")
    session.command(f"text:{size}")
    live.program.help.show("keyboard")
    window = book(live)
    window.resize(1280, 690)
    live.hands.settle()
    controls = [window.line, window.contents, window.topic, window.back, window.forward, window.pdf]
    assert [each for each in controls if not each.isVisible() or not each.accessibleName()] == []
    assert [each for each in controls if reach.is_small_target(each)] == []
    assert list(reach.pale(window)) == []
    assert window.contents.viewport().width() >= 200
    session.command("text:100")
    session.command("theme:system")
    live.close()


def test_a_question_has_help_of_its_own(live: Running, tmp_path: Path) -> None:
    seen: list[str] = []

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QDialog)
        dialog.activateWindow()
        QApplication.processEvents()
        try:
            QTest.keyClick(dialog.focusWidget(), F1)
            window = found(dialog, HelpWindow)
            seen.append(title(window))
            window.close()
        finally:
            dialog.reject()

    def asked(ask: Callable[[], object]) -> str:
        QTimer.singleShot(0, program.window, look)
        ask()
        return seen.pop()

    program = live.program
    live.hands.go("timetable")
    dialogs = QtDialogs(lambda: program.window, program.group.icons, program.help.show_over)
    wanted = phrased("Open {name}", name="A.appraisal")
    passphrase = PassphraseQuestion(title=wanted, text="Type it.", accept="Open")
    words = TextQuestion(
        title="The six words of this packet", text="", label="Six words", accept="Open"
    )
    shared = TextQuestion(title="Go on without this", text="", label="Reason", accept="Go on")
    assert asked(lambda: dialogs.ask_passphrase(passphrase)) == "Nobody knows the passphrase"
    assert asked(lambda: dialogs.ask_text(words)) == "Send and receive sealed packets"
    assert asked(lambda: dialogs.report("What happened")) == "“Something unexpected happened”"
    assert asked(lambda: dialogs.folder("Export into this folder", start=tmp_path)) == (
        "Look at, print and export papers"
    )
    assert asked(lambda: dialogs.ask_text(shared)) == "The timetable"
    live.close()


def test_the_book_is_saved_as_a_document(wired: Services, qtbot: QtBot, tmp_path: Path) -> None:
    target = tmp_path / FILE_NAME
    with running(wired, qtbot, target) as live:
        live.program.session.command("help_pdf")
        live.wait_until(lambda: bool(live.told()))
        assert live.told()[-1][1] == "The help book is saved"
        assert target.read_bytes().startswith(b"%PDF-1.7")
        live.close()
