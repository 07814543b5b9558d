"""The program is started again while it runs: by a double click, or by the system."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot
from tests.journeys.hands import WAIT_MS
from tests.journeys.running import Running, new_file, running, services_at
from tests.wired import ROOT

from appraisal_app.application.ports.services import Services
from appraisal_app.system.folders import system_folders
from appraisal_app.system.handing_over.handing import hand_over, listen
from appraisal_app.system.handing_over.place import meeting_place
from appraisal_app.ui.application.arriving import Arriving

pytestmark = [
    pytest.mark.qt_log_ignore("This plugin does not support", extend=True),
    pytest.mark.skipif(sys.platform == "win32", reason="kills, and looks at sockets"),
]
_MACOS = """
import sys
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QFileOpenEvent
from appraisal_app.ui.application.desktop import application_of_the_program
application = application_of_the_program()
QCoreApplication.sendEvent(application, QFileOpenEvent(sys.argv[1]))
application.pass_on(print)
QCoreApplication.sendEvent(application, QFileOpenEvent(sys.argv[2]))
"""


@pytest.fixture(autouse=True)
def runtime(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    with TemporaryDirectory() as folder:
        monkeypatch.setenv("XDG_RUNTIME_DIR", folder)
        yield


@pytest.fixture
def wired(tmp_path: Path) -> Services:
    return services_at(tmp_path / "home")


@pytest.fixture
def file(tmp_path: Path, wired: Services) -> Path:
    return new_file(tmp_path / "One.appraisal", wired)


def started(*words: str) -> subprocess.Popen[bytes]:
    own = {"PYTHONPATH": str(ROOT / "src"), "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-m", "appraisal_app", *words]
    return subprocess.Popen(command, env={**os.environ, **own}, stderr=subprocess.PIPE)


@contextmanager
def listening(live: Running) -> Iterator[None]:
    """As the program does when it is started."""
    arriving = Arriving(live.program.group, live.program.window)
    ears = listen(meeting_place(system_folders().data), arriving.hear)
    assert ears is not None
    yield
    ears.close()


def names(live: Running) -> list[str]:
    found = (each.path for each in live.program.group.windows.members)
    return [each.name if each is not None else "" for each in found]


def finished(live: Running, other: subprocess.Popen[bytes]) -> None:
    live.qtbot.waitUntil(lambda: other.poll() is not None, timeout=WAIT_MS)
    assert (other.communicate()[1], other.returncode) == (b"", 0)


def test_a_second_start_hands_its_file_over_and_ends(
    tmp_path: Path, wired: Services, file: Path, qtbot: QtBot
) -> None:
    second = new_file(tmp_path / "Two.appraisal", wired)
    with running(wired, qtbot, path=file) as live, listening(live):
        finished(live, started(str(second)))
        live.wait_until(lambda: names(live) == ["One.appraisal", "Two.appraisal"])
        finished(live, started(str(file)))
        live.wait_until(live.program.window.isActiveWindow)
        assert names(live) == ["One.appraisal", "Two.appraisal"]
        live.program.session.command("quit")
        live.hands.settle()


def test_of_two_starts_at_once_one_stays_and_the_other_ends(file: Path) -> None:
    both = [started(str(file)), started(str(file))]
    try:
        until = time.monotonic() + WAIT_MS / 1000
        while not [each for each in both if each.poll() is not None]:
            assert time.monotonic() < until
            with suppress(subprocess.TimeoutExpired):
                both[0].wait(0.05)
        (ended,) = [each for each in both if each.poll() is not None]
        assert (ended.communicate()[1], ended.returncode) == (b"", 0)
        # The other one promises whatever it has loaded by now.
        assert hand_over(meeting_place(system_folders().data), ())
    finally:
        for each in both:
            each.kill()
            each.wait()
            if each.stderr is not None:
                each.stderr.close()


def test_what_is_handed_over_waits_until_an_open_question_is_answered(
    tmp_path: Path, wired: Services, file: Path, qtbot: QtBot
) -> None:
    second = new_file(tmp_path / "Two.appraisal", wired)
    with running(wired, qtbot, path=file) as live:
        arriving = Arriving(live.program.group, live.program.window)
        question = QDialog(live.program.window)
        question.setModal(True)
        question.show()
        arriving.open_file(str(second))
        qtbot.wait(120)
        assert names(live) == ["One.appraisal"]
        question.close()
        live.wait_until(lambda: names(live) == ["One.appraisal", "Two.appraisal"])
        live.program.session.command("quit")
        live.hands.settle()
    assert QApplication.activeModalWidget() is None


def test_when_the_program_is_killed_the_next_start_takes_its_place(
    wired: Services, file: Path, qtbot: QtBot
) -> None:
    place = meeting_place(system_folders().data)
    first = started(str(file))
    until = time.monotonic() + WAIT_MS / 1000
    while not hand_over(place, ()):
        with suppress(subprocess.TimeoutExpired):
            pytest.fail(f"it ended with {first.wait(0.2)}")
        assert time.monotonic() < until
    first.send_signal(signal.SIGKILL)
    first.communicate()
    assert not hand_over(place, ())
    with running(wired, qtbot, path=file) as live, listening(live):
        assert names(live) == ["One.appraisal"]
        assert hand_over_from_elsewhere(live)
        live.close()


def hand_over_from_elsewhere(live: Running) -> bool:
    finished(live, started())
    return live.told() == []


def test_the_system_hands_files_to_the_program_as_macos_does_early_and_late(tmp_path: Path) -> None:
    own = {"PYTHONPATH": str(ROOT / "src"), "QT_QPA_PLATFORM": "offscreen"}
    names = [tmp_path / "One.appraisal", tmp_path / "Two.appraisal"]
    done = subprocess.run(
        [sys.executable, "-c", _MACOS, *map(str, names)],
        env={**os.environ, **own},
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.splitlines() == [str(each) for each in names]
