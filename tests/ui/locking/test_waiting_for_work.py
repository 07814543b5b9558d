"""A lock that has to wait for work hides everything at once, says so, and lets it be stopped."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.qtbot import QtBot
from tests.journeys.hands import CTRL
from tests.journeys.running import Running
from tests.ui.locking.test_left_questions import by_idleness, by_key, by_sleep
from tests.ui.locking.test_lock import file_open, shown, telling, unlock, write, written
from tests.wired import KEY_WORDS

from appraisal_app.application.ports.interaction import Progress
from appraisal_app.ui.locking.away import Away
from appraisal_app.ui.locking.curtain import Curtain
from appraisal_app.ui.locking.page import CLOSED, STOPPING, WAITING, waiting_page

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
STOP = "action-stop_work"
_LEFT = Qt.MouseButton.LeftButton


class Work:
    """A job that goes on until it is let go, or is asked to stop."""

    def __init__(self, live: Running, *, can_stop: bool) -> None:
        self._let_go = Event()
        self.ended: list[str] = []
        live.program.tasks.run(
            self._go_on,
            done=lambda _: self.ended.append("done"),
            failed=lambda error: pytest.fail(str(error)),
            cancelled=(lambda: self.ended.append("stopped")) if can_stop else None,
        )

    def let_go(self) -> None:
        self._let_go.set()

    def _go_on(self, progress: Progress) -> None:
        while not self._let_go.wait(0.01):
            progress.step(0, 0)


def meanwhile(live: Running, work: Work, deed: Callable[[], None]) -> None:
    """Do that as soon as the cover is in sight; whatever comes of it, the work comes to its end."""
    window = live.program.window

    def look() -> None:
        if live.program.tasks.is_waiting and WAITING in shown(live):
            deed()
        elif not work.ended:
            QTimer.singleShot(10, window, look)

    QTimer.singleShot(0, window, look)
    QTimer.singleShot(60_000, window, work.let_go)


@pytest.mark.parametrize("lock", [by_idleness, by_sleep])
def test_a_lock_that_comes_due_while_the_window_waits_for_something_else_hides_it_at_once(
    lock: Callable[[Running], None], tmp_path: Path, qtbot: QtBot
) -> None:
    with file_open(tmp_path, qtbot) as live:
        write(live, "Zanzibar")
        work, window = Work(live, can_stop=False), live.program.window
        seen = list[bool]()

        def look() -> None:
            lock(live)
            places = (window.rect().center(), QPoint(20, 20), QPoint(20, window.height() - 20))
            found = [window.childAt(each) for each in places]
            seen.extend(each is not None and is_of_curtain(each) for each in found)
            work.let_go()

        QTimer.singleShot(0, window, look)
        live.program.tasks.finish()
        assert seen == [True, True, True]
        live.wait_until(lambda: live.program.session.state.page == "locked")
        live.hands.settle()
        assert telling(live) == []
        assert not window.findChildren(Curtain)
        unlock(live, KEY_WORDS)
        assert written(live) == "Zanzibar"
        live.close()


def is_of_curtain(widget: QWidget) -> bool:
    return isinstance(widget, Curtain) or isinstance(widget.parentWidget(), Curtain)


@pytest.mark.parametrize("lock", [by_key, by_idleness, by_sleep])
def test_texts_are_out_of_sight_while_work_goes_on_and_the_lock_follows_it(
    lock: Callable[[Running], None], tmp_path: Path, qtbot: QtBot
) -> None:
    with file_open(tmp_path, qtbot) as live:
        write(live, "Zanzibar")
        assert telling(live)
        work, seen = Work(live, can_stop=False), list[str]()

        def look() -> None:
            seen.extend([shown(live), *telling(live)])
            live.program.window._command("home")
            work.let_go()

        meanwhile(live, work, look)
        lock(live)
        live.hands.settle()
        assert WAITING in seen[0]
        assert seen[1:] == [], "nothing that tells of the file was in sight"
        assert "Stop the work" not in seen[0], "what cannot be stopped offers no button"
        assert "Review 2026 is being locked" in seen[0]
        assert work.ended == ["done"]
        assert CLOSED in shown(live)
        assert live.program.session.file is None
        if lock is by_key:
            # The watch of the others would soon lock once more: nobody moves a real pointer.
            unlock(live, KEY_WORDS)
            assert written(live) == "Zanzibar"
            assert live.hands.focused.objectName() == "text-notes"
        live.close()


def test_the_page_offers_to_stop_once_and_only_where_that_can_be_done() -> None:
    away = Away(path=Path("F.appraisal"), page="home", field="", is_waiting=True)
    for each, said, ways in (
        (away, WAITING, 0),
        (replace(away, can_stop=True), WAITING, 1),
        (replace(away, can_stop=True, is_stopping=True), STOPPING, 0),
    ):
        page = waiting_page(each)
        assert said in repr(page)
        assert len(page.actions) == ways


@pytest.mark.parametrize("by_keyboard", [True, False])
def test_work_that_can_be_stopped_is_stopped_on_the_covered_page(
    by_keyboard: bool,  # noqa: FBT001
    tmp_path: Path,
    qtbot: QtBot,
) -> None:
    with file_open(tmp_path, qtbot) as live:
        work = Work(live, can_stop=True)
        window = live.program.window

        def press() -> None:
            (button,) = (b for b in window.findChildren(QAbstractButton, STOP) if b.isVisible())
            handle = window.windowHandle()
            # A button that was held when its widget went is held for ever, and blocks this press.
            for held in (_LEFT, Qt.MouseButton.RightButton, Qt.MouseButton.MiddleButton):
                QTest.mouseRelease(handle, held)
            if by_keyboard:
                QTest.keyClick(handle, Qt.Key.Key_Space)
            else:
                at = button.mapTo(window, button.rect().center())
                QTest.mouseClick(handle, _LEFT, pos=at)

        meanwhile(live, work, press)
        by_key(live)
        live.hands.settle()
        assert work.ended == ["stopped"]
        assert live.program.session.file is None
        assert CLOSED in shown(live)
        live.close()


def test_keys_and_clicks_reach_nothing_else_meanwhile(tmp_path: Path, qtbot: QtBot) -> None:
    with file_open(tmp_path, qtbot) as live:
        live.program.session.openings.new_window()
        (other,) = (m for m in live.program.group.windows.members if m is not live.program.member)
        work, got = Work(live, can_stop=False), list[str]()
        other.window.menuBar().setFocus()

        def try_all() -> None:
            for window in (live.program.window, other.window):
                handle = window.windowHandle()
                QTest.keyClick(handle, Qt.Key.Key_X)
                QTest.keyClick(handle, Qt.Key.Key_W, CTRL)
                for button in window.findChildren(QAbstractButton):
                    if button.isVisible():
                        button.clicked.connect(lambda: got.append("clicked"))
                        at = button.mapTo(window, button.rect().center())
                        QTest.mouseClick(handle, _LEFT, pos=at)
            work.let_go()

        meanwhile(live, work, try_all)
        by_key(live)
        live.hands.settle()
        assert got == []
        assert other.window.isVisible()
        assert CLOSED in shown(live)
        assert other.close()
        live.close()


def test_work_that_closes_the_file_leaves_nothing_to_lock(tmp_path: Path, qtbot: QtBot) -> None:
    with file_open(tmp_path, qtbot) as live:
        work = Work(live, can_stop=False)
        live.program.tasks.run(
            lambda _: None,
            done=lambda _: live.program.session.command("close"),
            failed=lambda error: pytest.fail(str(error)),
        )
        meanwhile(live, work, work.let_go)
        by_key(live)
        live.hands.settle()
        assert (live.program.session.state.page, live.program.session.locking.away) == (
            "welcome",
            None,
        )
        live.close()


@pytest.mark.parametrize("lock", [by_key, by_idleness])
def test_a_packet_that_came_meanwhile_is_looked_at_where_nothing_is_left_to_lock(
    lock: Callable[[Running], None], tmp_path: Path, qtbot: QtBot
) -> None:
    packet = tmp_path / "ask.appraisal-packet"
    packet.write_bytes(b"not one that can be read")
    with file_open(tmp_path, qtbot) as live:
        work, session = Work(live, can_stop=False), live.program.session
        live.program.tasks.run(
            lambda _: None,
            done=lambda _: session.command("close"),
            failed=lambda error: pytest.fail(str(error)),
        )
        counts = list[int]()

        def drop() -> None:
            live.program.window._listener.dropped((packet,))
            counts.append(session.waiting.count)
            work.let_go()

        meanwhile(live, work, drop)
        before = len(live.dialogs.asked)
        lock(live)
        live.wait_until(lambda: len(live.dialogs.asked) > before)
        assert (counts, session.waiting.count, session.state.page) == ([1], 0, "welcome")
        live.close()
