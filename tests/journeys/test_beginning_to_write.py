"""Pages that are turned to in order to write: the first word typed lands in the first field."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from tests.journeys.running import Running, new_file, running, services_at

from appraisal_app.ui.widgets.text_box import TextBox

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


def typed(words: str) -> str:
    """What the box holds that has the keyboard, once these words were typed."""
    box = QApplication.focusWidget()
    assert isinstance(box, TextBox)
    QTest.keyClicks(box, words)
    return box.text()


def standing(live: Running) -> int:
    """How many windows there are."""
    return len(live.program.group.windows.members)


def test_the_keyboard_is_in_the_first_field_of_a_new_file_and_of_replace(
    tmp_path: Path, qtbot: QtBot
) -> None:
    wired = services_at(tmp_path / "home")
    path = new_file(tmp_path / "F.appraisal", wired)
    with running(wired, qtbot, False, True, True) as live:
        live.program.session.command("new")
        live.hands.settle()
        assert typed("Northmoor") == "Northmoor"
        live.program.session.command("new")
        live.hands.settle()
        second = live.program.group.windows.members[1]
        qtbot.waitUntil(second._window.isActiveWindow)
        live.hands.settle()
        assert typed("Southmoor") == "Southmoor"
        second.open(path)
        third = live.program.group.windows.members[2]
        qtbot.waitUntil(third._window.isActiveWindow)
        for word in ("recieve", " again"):
            third._session.command("replace")
            live.hands.settle()
            assert typed(word).endswith(word)
            third._session.go("home")
        live.program.session.command("quit")
        live.hands.settle()
        assert standing(live) == 3
        assert [each[1] for each in live.dialogs.asked] == ["Leave this new file?"]
        live.program.session.command("quit")
        live.hands.settle()
        assert standing(live) == 0
        assert len(live.dialogs.asked) == 3


def test_a_new_file_of_which_nothing_is_typed_is_left_without_a_question(
    tmp_path: Path, qtbot: QtBot
) -> None:
    with running(services_at(tmp_path / "home"), qtbot) as live:
        live.program.session.command("new")
        live.hands.settle()
        live.program.session.command("quit")
        live.hands.settle()
        assert standing(live) == 0
