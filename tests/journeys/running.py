"""The real program on folders of its own, with somebody else to answer its questions."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from tests.exchange.packets.making import quick
from tests.journeys.begun import begun, day_of, laid
from tests.journeys.hands import WAIT_MS, Hands
from tests.new_files import quick_at_files
from tests.ui.fakes import FakeDialogs

from appraisal_app.application.ports.services import Services
from appraisal_app.bootstrap import device_keys, services
from appraisal_app.exchange.packets.container import Container
from appraisal_app.exchange.packets.sealer import PacketSealer
from appraisal_app.system.folders import SystemFolders
from appraisal_app.system.settings_file import SettingsFile
from appraisal_app.ui.application.collecting import Collecting
from appraisal_app.ui.application.start import Program
from appraisal_app.ui.session.open_review import OpenReview
from appraisal_app.ui.theme.appearance import Appearance

ROOT = Path(__file__).resolve().parents[2]


def services_at(home: Path) -> Services:
    """Every real adapter, its folders below `home`, the computer's own clock."""
    documents = home / "documents"
    documents.mkdir(parents=True, exist_ok=True)
    folders = SystemFolders(
        data=home / "data", config=home / "config", logs=home / "logs", documents=documents
    )
    return quick_at_files(services(ROOT / "resources", folders))


def quick_post_at(home: Path) -> Services:
    """The same for people who send many packets, whose keys are then quick to derive."""
    made = services_at(home)
    sealer = PacketSealer(device_keys(home / "data"), Container(quick))
    return replace(made, packets=lambda: sealer)


def new_file(path: Path, wired: Services, passphrase: str | None = None) -> Path:
    """A file with a first review in which nothing is answered yet, as tests.journeys.begun says."""
    return laid(path, begun(path.name, day_of(wired.clock), passphrase))


@dataclass(frozen=True, slots=True)
class Running:
    """A program with its window open."""

    program: Program
    hands: Hands
    dialogs: FakeDialogs
    services: Services
    qtbot: QtBot

    @property
    def review(self) -> OpenReview:
        """The review that is open; fails when none is."""
        review = self.program.session.review
        assert review is not None, "no file is open"
        return review

    def is_dirty(self) -> bool:
        """Whether something is not on disk yet."""
        return self.review.editor.dirty

    def wait_until(self, condition: Callable[[], bool]) -> None:
        """Let the window go on until the condition holds."""
        self.qtbot.waitUntil(condition, timeout=WAIT_MS)

    def told(self) -> list[tuple[object, ...]]:
        """What was said in message boxes."""
        return [asked for asked in self.dialogs.asked if asked[0] == "tell"]

    def close(self) -> None:
        """Close the window as its cross does, and end."""
        assert self.program.window.close()
        self.program.end()


@contextmanager
def running(
    wired: Services,
    qtbot: QtBot,
    *answers: object,
    path: Path | None = None,
    dialogs: FakeDialogs | None = None,
) -> Iterator[Running]:
    """The program from its start to its end; every question must have been answered."""
    dialogs, font = dialogs or FakeDialogs(*answers), QApplication.font()
    settings = SettingsFile(wired.folders.documents.parent / "config" / "settings.json")
    program = Program(wired, settings, dialogs)
    program.window.resize(1280, 860)
    Collecting(program.window)
    program.begin(path)
    qtbot.waitExposed(program.window)
    program.window.activateWindow()
    qtbot.waitUntil(program.window.isActiveWindow)
    made = Running(program, Hands(qtbot, program.window), dialogs, wired, qtbot)
    made.hands.settle()
    try:
        yield made
        assert not dialogs.answers, f"nobody asked for {dialogs.answers}"
    finally:
        _put_away(program)
        # Each program sizes its letters by the system's font: leave the one that was found.
        QApplication.setFont(font)


def _put_away(program: Program) -> None:
    sessions = [each._session for each in program.group.windows.members]
    for session in {program.session, *sessions}:
        if session.file is not None:
            # Only after a test that failed: nothing may be saved or asked any more.
            session._keeping._saver = None
            session.file.case.close()
            session.held.file = None
    for other in program.group.windows.members:
        other.close()
    program.window.close()
    program.end()
    program.window.deleteLater()
    for look in _application().findChildren(Appearance):
        look.deleteLater()
    QApplication.processEvents()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def _application() -> QCoreApplication:
    application = QCoreApplication.instance()
    assert application is not None
    return application
