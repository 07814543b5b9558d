"""Several files, one window each."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot
from tests.journeys.hands import CTRL, Hands
from tests.journeys.running import Running, new_file, running, services_at
from tests.wired import KEY_WORDS

from appraisal_app.application.ports.services import Services
from appraisal_app.ui.application.member import ProgramWindow
from appraisal_app.ui.shell.window import AppWindow
from appraisal_app.ui.widgets.text_box import TextBox

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture
def wired(tmp_path: Path) -> Services:
    return services_at(tmp_path / "home")


@pytest.fixture
def files(tmp_path: Path, wired: Services) -> tuple[Path, Path]:
    one = new_file(tmp_path / "One.appraisal", wired)
    return one, new_file(tmp_path / "Two.appraisal", wired)


@pytest.fixture
def live(qtbot: QtBot, wired: Services, files: tuple[Path, Path]) -> Iterator[Running]:
    with running(wired, qtbot, path=files[0]) as made:
        yield made


def windows(live: Running) -> tuple[ProgramWindow, ...]:
    return live.program.group.windows.members


def window_of(member: ProgramWindow) -> AppWindow:
    return member._window


def names(live: Running) -> list[str]:
    return [each.path.name if each.path else "" for each in windows(live)]


def menu(window: AppWindow) -> dict[str, QAction]:
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    actions = window.findChildren(QAction)
    return {each.objectName().removeprefix("command-"): each for each in actions}


def close_all(live: Running) -> None:
    live.program.session.command("quit")
    live.hands.settle()
    assert windows(live) == ()


def test_a_second_file_gets_its_own_window_and_each_comes_forward_when_asked_for(
    live: Running, files: tuple[Path, Path], qtbot: QtBot
) -> None:
    one, two = files
    live.program.session.dropped((two,))
    assert names(live) == ["One.appraisal", "Two.appraisal"]
    second = windows(live)[1]
    qtbot.waitUntil(window_of(second).isActiveWindow)
    link = two.with_name("link.appraisal")
    link.symlink_to(two)
    for path in (two, link):
        live.program.window.activateWindow()
        qtbot.waitUntil(live.program.window.isActiveWindow)
        live.program.session.openings.open(path)
        qtbot.waitUntil(window_of(second).isActiveWindow)
    second.open(one)
    qtbot.waitUntil(live.program.window.isActiveWindow)
    assert names(live) == ["One.appraisal", "Two.appraisal"]
    assert live.told() == []
    close_all(live)


def test_what_is_typed_in_one_window_stays_out_of_the_other(
    live: Running, files: tuple[Path, Path], qtbot: QtBot
) -> None:
    live.program.session.dropped((files[1],))
    second = windows(live)[1]
    for number, member in enumerate(windows(live)):
        member.forward()
        hands = Hands(qtbot, window_of(member))
        hands.go("meeting")
        hands.write("place", f"Room {number}")
    assert live.review.editor.record.meeting.place == "Room 0"
    assert second._session.review is not None
    assert second._session.review.editor.record.meeting.place == "Room 1"
    assert second.close()
    assert names(live) == ["One.appraisal"]
    windows(live)[0].forward()
    live.hands.write("place", " and hall")
    close_all(live)


def test_the_list_of_windows_tells_them_apart_and_leads_to_each(
    live: Running, files: tuple[Path, Path], qtbot: QtBot
) -> None:
    assert not any(key.startswith("window:") for key in menu(live.program.window))
    live.program.session.dropped((files[1],))
    second = window_of(windows(live)[1])
    lines = menu(second)
    assert lines["window:0"].text() == "&1 One — Northmoor Trust"
    assert lines["window:1"].text() == "&2 Two — Northmoor Trust"
    assert (lines["window:0"].isChecked(), lines["window:1"].isChecked()) == (False, True)
    qtbot.waitUntil(second.isActiveWindow)
    Hands(qtbot, second).key(Qt.Key.Key_Tab, CTRL)
    qtbot.waitUntil(live.program.window.isActiveWindow)
    menu(live.program.window)["window:1"].trigger()
    qtbot.waitUntil(second.isActiveWindow)
    menu(second)["close"].trigger()
    live.hands.settle()
    assert "window:0" not in menu(live.program.window)
    close_all(live)


def test_a_new_window_shows_the_first_page_and_is_used_for_the_next_file(
    live: Running, files: tuple[Path, Path], qtbot: QtBot
) -> None:
    live.program.session.command("new_window")
    assert names(live) == ["One.appraisal", ""]
    live.program.session.command("new_window")
    assert names(live) == ["One.appraisal", ""]
    live.hands.settle()
    Hands(qtbot, window_of(windows(live)[1])).find(QAbstractButton, "door-recent:0")
    live.program.session.command("clear_recent")
    assert not Hands(qtbot, window_of(windows(live)[1])).shows("door-recent:0")
    live.program.session.dropped((files[1],))
    assert names(live) == ["One.appraisal", "Two.appraisal"]
    close_all(live)


def test_settings_of_one_window_are_those_of_all(live: Running, files: tuple[Path, Path]) -> None:
    live.program.session.dropped((files[1],))
    second = windows(live)[1]
    menu(window_of(second))["theme:dark"].trigger()
    assert menu(live.program.window)["theme:dark"].isChecked()
    live.program.session.command("text:125")
    assert second._session.settings.theme == "dark"
    assert menu(window_of(second))["text:125"].isChecked()
    menu(window_of(second))["theme:system"].trigger()
    live.program.session.command("text:100")
    assert {Path(each) for each in second._session.settings.recent} == set(files)
    close_all(live)


def test_a_lock_hides_every_file_that_has_a_passphrase_and_all_names(
    tmp_path: Path, wired: Services, files: tuple[Path, Path], qtbot: QtBot
) -> None:
    locked = new_file(tmp_path / "Locked.appraisal", wired, KEY_WORDS)
    with running(wired, qtbot, KEY_WORDS, path=files[0]) as live:
        live.program.session.dropped((locked,))
        second = windows(live)[1]
        assert "recent:0" in menu(live.program.window)
        live.program.window.read_now()
        live.program.session.command("lock")
        assert [each.is_locked for each in windows(live)] == [False, True]
        assert "recent:0" not in menu(live.program.window)
        live.program.session.openings.open(locked)
        qtbot.waitUntil(window_of(second).isActiveWindow)
        assert second._session.locking.unlock(KEY_WORDS) == ""
        assert names(live) == ["One.appraisal", "Locked.appraisal"]
        assert "recent:0" in menu(live.program.window)
        close_all(live)


def test_every_file_finds_its_window_where_it_was(
    live: Running, files: tuple[Path, Path], qtbot: QtBot
) -> None:
    live.program.session.dropped((files[1],))
    second = windows(live)[1]
    window_of(second).setGeometry(3, 40, 790, 640)
    kept = window_of(second).geometry()
    qtbot.waitUntil(lambda: window_of(second).geometry() == kept)
    assert second.close()
    live.program.session.dropped((files[1],))
    assert window_of(windows(live)[1]).geometry().size() == kept.size()
    close_all(live)


def test_a_window_whose_screen_is_gone_comes_up_on_one_that_is_there(
    live: Running, qtbot: QtBot
) -> None:
    window = live.program.window
    window.move(90_000, 90_000)
    far = window.view_state()
    window.move(0, 0)
    window.restore_view(far)
    screen = window.screen().availableGeometry()
    qtbot.waitUntil(lambda: screen.intersects(window.frameGeometry()))
    close_all(live)


def test_a_file_that_is_gone_can_be_taken_off_the_list(
    wired: Services, files: tuple[Path, Path], qtbot: QtBot
) -> None:
    with running(wired, qtbot, "keep", "remove", path=files[0]) as live:
        live.program.session.command("close")
        files[0].unlink()
        for _ in range(2):
            live.program.session.command("recent:0")
        assert live.program.session.settings.recent == ()
        question = str(live.dialogs.asked[-1])
        assert "One.appraisal is not there any more" in question
        live.close()


def test_a_new_file_that_is_begun_stays_in_its_window_whatever_comes(
    wired: Services, files: tuple[Path, Path], tmp_path: Path, qtbot: QtBot
) -> None:
    paper = tmp_path / "paper.pdf"
    paper.write_bytes(b"%PDF-1.7\n")
    with running(wired, qtbot, True) as live:
        live.hands.door("new")
        live.hands.write("trust", "Northmoor Tr")
        live.program.group.windows.open(files[0])
        live.program.session.dropped((files[1],))
        live.program.session.dropped((paper,))
        live.program.session.command("new")
        assert names(live) == ["", "One.appraisal", "Two.appraisal", "", ""]
        assert [each._session.page for each in windows(live)[3:]] == ["verifying", "new_file"]
        assert live.program.session.page == "new_file"
        assert live.hands.find(TextBox, "text-trust").text() == "Northmoor Tr"
        close_all(live)
