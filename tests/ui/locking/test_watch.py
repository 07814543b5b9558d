"""The watch leaves open questions, waits for work, and locks once."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QWidget
from pytestqt.qtbot import QtBot

from appraisal_app.ui.locking.watch import LockWatch, WatchParts

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


class World:
    """A day that can be moved on, and what the watch asked for."""

    def __init__(self) -> None:
        self.at = datetime(2026, 11, 20, 18, 30, tzinfo=UTC)
        self.is_busy = False
        self.locked = 0

    def lock(self) -> None:
        self.locked += 1

    def watch(self, window: QWidget) -> LockWatch:
        parts = WatchParts(
            now=lambda: self.at,
            minutes=lambda: 15,
            is_busy=lambda: self.is_busy,
            is_holding=lambda: False,
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


def test_a_key_in_any_window_begins_the_minutes_anew(window: QWidget) -> None:
    watch = World().watch(window)
    handle = window.windowHandle()
    watch.follow(handle)
    watch._idleness.seconds = -1_000.0
    QTest.keyClick(handle, Qt.Key.Key_A)
    assert watch._idleness.seconds >= 0
