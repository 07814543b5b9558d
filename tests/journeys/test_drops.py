"""Files that are dragged over the window and dropped on the page that they are for."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from tests.journeys.prepared import record_of
from tests.journeys.running import Running, new_file, running, services_at
from tests.journeys.turning import turn_to

from appraisal_app.application.ports.services import Services
from appraisal_app.ui.session.drops import UNFIT_TITLE

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
_HOW = (Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)


@pytest.fixture
def wired(tmp_path: Path) -> Services:
    return services_at(tmp_path / "home")


@pytest.fixture
def file(tmp_path: Path, wired: Services) -> Path:
    return new_file(tmp_path / "One.appraisal", wired)


def carried(*paths: Path) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(each)) for each in paths])
    return data


def drag(live: Running, data: QMimeData) -> str:
    """Carry it over the window; what the window says."""
    event = QDragEnterEvent(QPointF(300, 300), Qt.DropAction.CopyAction, data, *_HOW)
    QApplication.sendEvent(live.program.window, event)
    line = live.program.window.findChild(QWidget, "drop-line")
    assert line is not None
    return line.accessibleName() if line.isVisible() else ""


def drop(live: Running, *paths: Path) -> str:
    """Carry files over the window and let go; what it said before."""
    data = carried(*paths)
    said = drag(live, data)
    event = QDropEvent(QPointF(300, 300), Qt.DropAction.CopyAction, data, *_HOW)
    QApplication.sendEvent(live.program.window, event)
    live.hands.settle()
    return said


def test_the_window_says_what_letting_go_does_until_it_is_done_or_left(
    tmp_path: Path, wired: Services, file: Path, qtbot: QtBot
) -> None:
    second, third = (new_file(tmp_path / f"{n}.appraisal", wired) for n in ("Two", "Three"))
    with running(wired, qtbot, path=file) as live:
        data = carried(second)
        assert "in a window of its own" in drag(live, data)
        QApplication.sendEvent(live.program.window, QDragLeaveEvent())
        assert not live.hands.shows("drop-line")
        assert drop(live, second, third)
        assert not live.hands.shows("drop-line")
        assert len(live.program.group.windows.members) == 3
        assert drag(live, QMimeData()) == ""
        live.program.session.command("quit")
        live.hands.settle()


def test_a_process_is_read_on_its_page_and_elsewhere_it_is_said_where(
    tmp_path: Path, wired: Services, file: Path, qtbot: QtBot
) -> None:
    process = tmp_path / "Ours.appraisal-process"
    with running(wired, qtbot, process, path=file) as live:
        turn_to(live, "process_design")
        live.hands.press("begin_design")
        live.hands.press("export_design")
        design = record_of(live).design.process
        live.hands.key(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        assert record_of(live).design.process is None
        assert "read the process from it" in drop(live, process)
        assert record_of(live).design.process == design
        live.program.session.go("home")
        assert "“Our own process”" in drop(live, process)
        assert live.told()[-1][1] == UNFIT_TITLE
        live.close()


def test_what_fits_nowhere_is_answered_in_a_sentence(
    tmp_path: Path, wired: Services, qtbot: QtBot
) -> None:
    music = tmp_path / "music.mp3"
    music.write_bytes(b"la la la")
    with running(wired, qtbot) as live:
        assert "What can be dropped" in drop(live, music)
        assert live.told()[-1][1] == UNFIT_TITLE
        live.close()
