"""What is done a little later."""

from __future__ import annotations

import ast
from pathlib import Path

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from appraisal_app import ui
from appraisal_app.ui.later import Later


def test_it_is_done_once_each_time_it_is_started(qtbot: QtBot) -> None:
    parent, done = QObject(), list[int]()
    later = Later(parent, 1, lambda: done.append(1))
    for times in (1, 2):
        later.start()
        later.start()
        qtbot.waitUntil(lambda times=times: len(done) == times)  # type: ignore[misc]
        assert not later.isActive()


def test_nothing_of_ours_calls_later_what_may_be_gone_by_then() -> None:
    """Without a delay `singleShot` holds what it calls: see decision 0036."""
    root = Path(ui.__file__).parent
    calls = [
        (path.relative_to(root).as_posix(), ast.unparse(node.args[0]))
        for path in root.rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and node.func.attr == "singleShot"
    ]
    assert calls
    assert [call for call in calls if call[1] != "0"] == []
