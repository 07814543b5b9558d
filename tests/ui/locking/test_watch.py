"""The watch leaves open questions, waits for work, and locks once."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from appraisal_app.ui.locking.curtain import Curtain, draw_curtains
from appraisal_app.ui.locking.watch import LockWatch, WatchParts

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


class World:
    """A day that can be moved on, and what the watch asked for."""

    def __init__(self) -> None:
        self.at = datetime(2026, 11, 20, 18, 30, tzinfo=UTC)
        self.is_busy = False
        self.is_in_sight = True
        self.locked = 0

    def lock(self) -> None:
        self.locked += 1

    def watch(self, window: QWidget) -> LockWatch:
        parts = WatchParts(
            now=lambda: self.at,
            minutes=lambda: 15,
            is_busy=lambda: self.is_busy,
            is_holding=lambda: False,
            is_in_sight=lambda: self.is_in_sight,
            lock=self.lock,
        )
        return LockWatch(parts, window)


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    return made


def test_after_a_sleep_it_locks_once(window: QWidget) -> None:
    world = World()
    watch = world.watch(window)
    watch.look()
    assert world.locked == 0
    world.at += timedelta(minutes=2)
    watch.look()
    watch.look()
    assert world.locked == 1


def test_a_question_that_stands_open_is_left_before_it_locks(qtbot: QtBot, window: QWidget) -> None:
    world, seen = World(), []
    watch = world.watch(window)
    dialog = QDialog(window)
    QTimer.singleShot(0, watch.lock)
    answer = dialog.exec()
    seen.append(world.locked)
    assert (answer, seen) == (QDialog.DialogCode.Rejected, [0])
    qtbot.waitUntil(lambda: world.locked == 1)


def test_a_question_within_work_that_is_waited_for_is_left_too(
    qtbot: QtBot, window: QWidget
) -> None:
    world = World()
    watch = world.watch(window)
    dialog = QDialog(window)
    world.is_busy = True
    QTimer.singleShot(0, watch.lock)
    late = QTimer(dialog, singleShot=True)
    late.timeout.connect(dialog.accept)
    late.start(5_000)
    assert dialog.exec() == QDialog.DialogCode.Rejected
    assert world.locked == 0
    world.is_busy = False
    qtbot.waitUntil(lambda: world.locked == 1)


def test_it_waits_until_work_is_done(qtbot: QtBot, window: QWidget) -> None:
    world = World()
    world.is_busy = True
    world.watch(window).lock()
    assert world.locked == 0
    world.is_busy = False
    qtbot.waitUntil(lambda: world.locked == 1)


def is_hidden(window: QWidget) -> bool:
    """Whether a curtain stands before every corner of it."""
    area = window.rect().adjusted(1, 1, -2, -2)
    corners = (area.topLeft(), area.topRight(), area.bottomLeft(), area.bottomRight())
    return all(isinstance(window.childAt(each), Curtain) for each in corners)


def test_what_is_in_sight_is_hidden_while_the_lock_waits_and_shown_when_it_is_done(
    qtbot: QtBot, window: QWidget
) -> None:
    world = World()
    world.is_busy = True
    world.watch(window).lock()
    assert is_hidden(window)
    window.resize(900, 700)
    QTest.qWait(0)
    assert is_hidden(window)
    world.is_busy = False
    qtbot.waitUntil(lambda: world.locked == 1)
    qtbot.waitUntil(lambda: not window.findChildren(Curtain))


def test_a_question_hides_the_window_behind_it_while_it_is_left(
    qtbot: QtBot, window: QWidget
) -> None:
    world, seen = World(), list[bool]()
    watch = world.watch(window)
    dialog = QDialog(window)
    QTimer.singleShot(0, watch.lock)
    dialog.exec()
    seen.append(is_hidden(window))
    qtbot.waitUntil(lambda: world.locked == 1)
    assert seen == [True]


class Taking(QWidget):
    """A window that takes whatever is dropped on it."""

    def __init__(self) -> None:
        super().__init__()
        self.got = 0
        self.setAcceptDrops(True)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802
        self.got += 1
        event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802
        self.got += 1
        event.acceptProposedAction()


def dragged_over(widget: QWidget) -> list[Qt.DropAction]:
    """What becomes of a packet that is dragged over it and let go."""
    data, copy = QMimeData(), Qt.DropAction.CopyAction
    data.setUrls([QUrl.fromLocalFile("/ask.appraisal-packet")])
    how = (copy, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    events = (QDragEnterEvent(QPointF(9, 9), *how), QDropEvent(QPointF(9, 9), *how))
    for each in events:
        QApplication.sendEvent(widget, each)
    return [each.dropAction() for each in events]


def test_nothing_can_be_dropped_while_the_window_is_hidden_for_a_moment(qtbot: QtBot) -> None:
    window = Taking()
    qtbot.addWidget(window)
    window.show()
    copied = dragged_over(window)
    assert (copied, window.got) == ([Qt.DropAction.CopyAction] * 2, 2)
    for each in draw_curtains():
        if each.parentWidget() is window:
            for part in (each, *each.findChildren(QWidget)):
                assert dragged_over(part) == [Qt.DropAction.IgnoreAction] * 2
    assert window.findChildren(Curtain)
    assert window.got == 2


def test_where_nothing_can_be_locked_nothing_is_hidden(window: QWidget) -> None:
    world = World()
    world.is_busy, world.is_in_sight = True, False
    world.watch(window).lock()
    assert not window.findChildren(Curtain)


def test_a_key_in_any_window_begins_the_minutes_anew(window: QWidget) -> None:
    watch = World().watch(window)
    handle = window.windowHandle()
    watch.follow(handle)
    watch._idleness.seconds = -1_000.0
    QTest.keyClick(handle, Qt.Key.Key_A)
    assert watch._idleness.seconds >= 0
