"""A new file that is not made yet is covered, since there is nothing to lock it with."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from tests.journeys.running import running, services_at
from tests.ui.finding import found
from tests.ui.locking.test_left_questions import by_idleness, by_key, by_sleep
from tests.ui.locking.test_lock import file_open, lock, shown

from appraisal_app.ui.help.window import HelpWindow
from appraisal_app.ui.locking.page import COVERED
from appraisal_app.ui.widgets.text_box import TextBox

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


def test_a_half_filled_new_file_goes_out_of_sight_however_one_leaves_and_comes_back_as_it_was(
    tmp_path: Path, qtbot: QtBot
) -> None:
    with running(services_at(tmp_path / "home"), qtbot, True) as live:
        live.hands.door("new")
        live.hands.write("trust", "Northmoor Trust")
        for leave in (by_key, by_idleness, by_sleep):
            assert "Northmoor" in shown(live)
            leave(live)
            live.hands.settle()
            assert COVERED in shown(live)
            assert "Northmoor" not in shown(live)
            live.program.window._command("welcome")
            assert live.program.session.page == "new_file"
            live.hands.press("uncover")
            assert live.hands.find(TextBox, "text-trust").text() == "Northmoor Trust"
        live.close()


def test_ctrl_l_is_offered_on_the_page_of_a_new_file_and_not_on_the_first_page(
    tmp_path: Path, qtbot: QtBot
) -> None:
    with running(services_at(tmp_path / "home"), qtbot) as live:
        session = live.program.session
        assert "lock" not in {each.key for each in session.state.menus}
        session.command("new")
        assert "lock" in {each.key for each in session.state.menus}
        live.close()


def test_an_open_help_window_tells_no_longer_where_one_was(tmp_path: Path, qtbot: QtBot) -> None:
    with file_open(tmp_path, qtbot) as live:
        live.program.session.go("meeting")
        live.program.help.show_page()
        live.hands.settle()
        window = found(live.program.window, HelpWindow)
        window.line.setText("pay")
        topic = window.topic.accessibleName()
        lock(live)
        assert topic != window.topic.accessibleName() == "Locking the screen"
        assert (window.line.text(), window.back.isEnabled()) == ("", False)
        live.close()
