"""The frame stands there before the program is loaded, and is filled in its place."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMainWindow
from pytestqt.qtbot import QtBot
from tests.journeys.running import services_at
from tests.wired import ROOT

from appraisal_app.application.handed_over import Asked, Waiting
from appraisal_app.application.settings import Settings
from appraisal_app.ui.application.first_picture import FirstPicture
from appraisal_app.ui.application.frame import Frame
from appraisal_app.ui.application.loading_first import LoadingFirst
from appraisal_app.ui.application.running import Starting

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
EMBLEM = ROOT / "resources" / "emblem" / "appraisal-app.svg"
_LOADED = """
import sys
from pathlib import Path
from appraisal_app.application.handed_over import Waiting
from appraisal_app.bootstrap import services
from appraisal_app.system.settings_file import SettingsFile
from appraisal_app.ui.application.running import Starting
starting = Starting(services(), SettingsFile(Path("none.json")), None, Waiting())
print(*(each for each in sys.modules if each.startswith("appraisal_app.")))
starting.window.close()
starting.end()
"""


class Kept:
    """A SettingsStore."""

    def __init__(self) -> None:
        self.settings = Settings()

    def load(self) -> Settings:
        return self.settings

    def save(self, settings: Settings) -> None:
        self.settings = settings


@pytest.fixture
def starting(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Starting]:
    # The program takes these for as long as its process lives.
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(sys, "unraisablehook", sys.unraisablehook)
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)
    font = QApplication.font()
    made = Starting(services_at(tmp_path), Kept(), None, Waiting())
    yield made
    made.window.close()
    made.end()
    made.window.deleteLater()
    made.deleteLater()
    QApplication.setFont(font)


def test_nothing_of_reviews_is_loaded_before_the_window_is_in_sight(tmp_path: Path) -> None:
    own = {"PYTHONPATH": str(ROOT / "src"), "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [sys.executable, "-c", _LOADED],
        env={**os.environ, **own},
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=True,
    )
    loaded = done.stdout.split()
    assert "appraisal_app.ui.shell.window" in loaded
    # How to say things and dates is all that the window wants of the domain.
    of_reviews = [each for each in loaded if each.startswith("appraisal_app.domain.")]
    assert set(of_reviews) <= {"appraisal_app.domain.phrases", "appraisal_app.domain.english_dates"}
    assert [each for each in loaded if ".storage" in each or ".ui.session" in each] == []


def test_the_window_that_is_seen_first_is_the_one_that_is_filled(
    starting: Starting, qtbot: QtBot
) -> None:
    window = starting.window
    assert window.isVisible()
    assert isinstance(window.centralWidget(), FirstPicture)
    qtbot.waitUntil(lambda: starting.is_filled)
    assert not isinstance(window.centralWidget(), FirstPicture)
    assert [each for each in QApplication.topLevelWidgets() if each.isVisible()] == [window]


def test_a_window_that_is_closed_at_once_stays_closed(starting: Starting, qtbot: QtBot) -> None:
    starting.window.close()
    qtbot.wait(1)
    starting.end()
    qtbot.wait(1)
    assert not starting.window.isVisible()
    assert not starting.is_filled


def test_the_first_picture_says_what_it_is_and_can_be_left(qtbot: QtBot) -> None:
    window = QMainWindow()
    picture = FirstPicture(EMBLEM, "CEO Appraisal")
    window.setCentralWidget(picture)
    qtbot.addWidget(window)
    with qtbot.waitSignal(picture.painted):
        window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    assert picture.accessibleName() == "CEO Appraisal is starting"
    QTest.keyClick(window, Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier)
    assert not window.isVisible()


def test_what_takes_long_is_said_under_the_name_and_to_a_screen_reader(qtbot: QtBot) -> None:
    picture = FirstPicture(EMBLEM, "CEO Appraisal")
    qtbot.addWidget(picture)
    picture.resize(500, 400)
    before = picture.grab().toImage()
    assert (picture.word, picture.accessibleDescription()) == ("", "")
    picture.say_so()
    assert picture.accessibleDescription() == "Opening…"
    assert picture.grab().toImage() != before


def test_the_frame_stands_where_the_window_of_that_file_stood(tmp_path: Path) -> None:
    path = tmp_path / "One.appraisal"
    first = Frame(Settings())
    first.window.resize(700, 500)
    place = "31" + bytes(first.window.saveGeometry().data()).hex()
    assert Frame(Settings().placed(path, place), path).window.size() == first.window.size()
    assert Frame(Settings(), path).window.size() != first.window.size()


def test_what_cannot_be_loaded_is_no_silent_end(qtbot: QtBot) -> None:
    def fail() -> None:
        raise ImportError(name="a part of the program")

    parent = QMainWindow()
    qtbot.addWidget(parent)
    loading = LoadingFirst(fail, parent)
    with qtbot.waitSignal(loading.loaded):
        loading.begin()
    assert loading.has_failed
    with pytest.raises(ImportError):
        loading.finish()


def test_what_is_asked_for_early_is_told_first_and_nothing_twice() -> None:
    waiting, heard = Waiting(), list[Asked]()
    early, late = Asked((Path("early"),)), Asked((Path("late"),))
    waiting.hear(early)
    assert heard == []
    waiting.pass_on(heard.append)
    waiting.hear(late)
    assert heard == [early, late]
