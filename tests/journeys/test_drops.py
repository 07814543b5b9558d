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

from appraisal_app.application.ports.interaction import Question
from appraisal_app.application.ports.services import Services
from appraisal_app.application.reading import envelope, read_content

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


def test_a_process_is_read_on_its_page_and_from_elsewhere_it_leads_there(
    tmp_path: Path, wired: Services, file: Path, qtbot: QtBot
) -> None:
    process = tmp_path / "Ours.appraisal-process"
    with running(wired, qtbot, process, "import_design", path=file) as live:
        turn_to(live, "process_design")
        live.hands.press("begin_design")
        live.hands.press("export_design")
        design = record_of(live).design.process
        live.hands.key(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        assert record_of(live).design.process is None
        assert "read the process from it" in drop(live, process)
        assert record_of(live).design.process == design
        live.hands.key(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        assert record_of(live).design.process is None
        live.program.session.go("home")
        assert "see where it can go" in drop(live, process)
        assert live.program.session.page == "process_design"
        assert record_of(live).design.process == design
        live.close()


def question(live: Running) -> Question:
    asked = live.dialogs.asked[-1][1]
    assert isinstance(asked, Question)
    return asked


def test_a_paper_leads_to_the_page_that_keeps_papers(
    tmp_path: Path, wired: Services, file: Path, qtbot: QtBot
) -> None:
    letter, picture = tmp_path / "Reply.docx", tmp_path / "chart.png"
    for each in (letter, picture):
        each.write_bytes(b"whatever")
    with running(wired, qtbot, "not now", "evidence", path=file) as live:
        drop(live, picture)
        assert question(live).title == "“chart.png” seems to be a picture"
        assert [each.key for each in question(live).choices][:2] == ["choose_logo", "evidence"]
        drop(live, letter)
        assert "Keep a copy in this file" in question(live).text
        assert live.program.session.page == "evidence"
        live.close()


def test_a_record_becomes_a_file(tmp_path: Path, wired: Services, qtbot: QtBot) -> None:
    record, target = tmp_path / "record.json", tmp_path / "Made.appraisal"
    case = wired.files().open(new_file(tmp_path / "F.appraisal", wired), None, at=wired.clock.now())
    made = envelope(case, wired.clock, "test")
    record.write_bytes(wired.records().dumps(read_content(case), made))
    case.close()
    with running(wired, qtbot, "make", target, "make", target) as live:
        drop(live, record)
        live.wait_until(lambda: live.program.session.review is not None)
        assert live.review.case.path == target
        record.write_text("{}")
        live.program.session.command("close")
        drop(live, record)
        live.wait_until(lambda: bool(live.told()))
        assert live.told()[-1][1] == "No file was made"
        live.close()


@pytest.mark.parametrize(("name", "kind"), [("music.mp3", "sound"), ("all.zip", "packed folder")])
def test_what_fits_nowhere_is_answered_in_the_same_way_however_it_comes(
    tmp_path: Path, wired: Services, qtbot: QtBot, name: str, kind: str
) -> None:
    stray = tmp_path / name
    stray.write_bytes(b"la la la")
    with running(wired, qtbot) as live:
        drop(live, stray)
        live.program.group.windows.open(stray)
        first, second = live.told()
        assert first == second
        assert kind in str(first[1])
        assert "What can be dropped" in str(first[2])
        live.close()


def test_of_files_dropped_together_one_is_used_and_the_others_are_named(
    tmp_path: Path, wired: Services, file: Path, qtbot: QtBot
) -> None:
    letter, table = tmp_path / "Reply.docx", tmp_path / "figures.csv"
    for each in (letter, table):
        each.write_bytes(b"whatever")
    second = new_file(tmp_path / "Two.appraisal", wired)
    with running(wired, qtbot, path=file) as live:
        assert "3 files" in drop(live, letter, table, second)
        assert len(live.program.group.windows.members) == 2
        _, title, text, _ = live.dialogs.asked[-1]
        assert title == "Not every file was used"
        assert "“Reply.docx”, “figures.csv”" in str(text)
        live.program.session.command("quit")
        live.hands.settle()
