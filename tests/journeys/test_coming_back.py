"""A page that one comes back to begins where it was left, with its title in sight."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from tests.journeys.running import Running, running, services_at
from tests.wired import example_at

from appraisal_app.ui.forms.page import FormView

PAGES = ("framework", "reflection", "meeting")


def heights(live: Running) -> list[int]:
    views = live.program.window.findChildren(FormView)
    return [each.verticalScrollBar().value() for each in views if each.isVisible()]


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_the_second_visit_begins_at_the_top(tmp_path: Path, qtbot: QtBot) -> None:
    path = example_at(tmp_path / "F.appraisal")
    with running(services_at(tmp_path / "home"), qtbot, path=path) as live:
        live.program.window.resize(1280, 720)
        for page in PAGES * 2:
            live.program.session.go(page)
            live.hands.settle()
            assert heights(live) == [0], page
        live.close()
