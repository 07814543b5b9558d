"""A secret goes from the clipboard by itself; what was copied since is left alone."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from appraisal_app.ui.application.clipboard import KEPT_MS, ClipboardGuard
from appraisal_app.ui.asking.words_to_tell import WordsPanel
from appraisal_app.ui.widgets.secrecy import keep_secret
from appraisal_app.ui.widgets.words import Words

WORDS = "cabin lemon orbit velvet walnut zebra"
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture
def line(qtbot: QtBot) -> QLineEdit:
    window = QWidget()
    qtbot.addWidget(window)
    made = QLineEdit(WORDS, window)
    window.show()
    window.activateWindow()
    made.setFocus()
    qtbot.waitUntil(made.hasFocus)
    return made


@pytest.fixture
def guard(line: QLineEdit) -> ClipboardGuard:
    QGuiApplication.clipboard().clear()
    return ClipboardGuard(line)


def copied(line: QLineEdit) -> str:
    line.selectAll()
    line.copy()
    return QGuiApplication.clipboard().text()


def test_a_secret_is_taken_away_when_its_time_is_over(
    line: QLineEdit, guard: ClipboardGuard
) -> None:
    keep_secret(line)
    assert copied(line) == WORDS
    assert guard._timer.isActive()
    assert guard._timer.interval() == KEPT_MS
    guard._timer.timeout.emit()
    assert QGuiApplication.clipboard().text() == ""


def test_what_was_copied_since_stays(line: QLineEdit, guard: ClipboardGuard) -> None:
    keep_secret(line)
    copied(line)
    keep_secret(line, is_on=False)
    QGuiApplication.clipboard().setText("a railway timetable")
    guard.take_secret()
    assert QGuiApplication.clipboard().text() == "a railway timetable"


def test_ordinary_words_stay_until_the_window_locks(line: QLineEdit, guard: ClipboardGuard) -> None:
    copied(line)
    guard.take_secret()
    assert QGuiApplication.clipboard().text() == WORDS
    guard.take_all()
    assert QGuiApplication.clipboard().text() == ""


def test_words_to_read_out_are_a_secret(qtbot: QtBot, guard: ClipboardGuard) -> None:
    panel = WordsPanel(WORDS, 400)
    qtbot.addWidget(panel)
    panel.show()
    panel.activateWindow()
    word = panel.findChildren(Words)[0]
    word.setFocus()
    qtbot.waitUntil(word.hasFocus)
    QGuiApplication.clipboard().setText(word.text())
    assert guard._timer.isActive()
