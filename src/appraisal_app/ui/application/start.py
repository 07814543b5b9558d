"""Starts the window and runs it."""

from __future__ import annotations

import platform
import sys
from pathlib import Path
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from appraisal_app.application.kept_editor import KeptEditor
from appraisal_app.application.ports.interaction import Dialogs
from appraisal_app.application.ports.services import Services
from appraisal_app.application.settings import SettingsStore
from appraisal_app.application.spelling.dictionary import read_dictionary
from appraisal_app.application.spelling.of_file import words_of_file
from appraisal_app.ui.application.clipboard import ClipboardGuard
from appraisal_app.ui.application.desk import Desk
from appraisal_app.ui.application.host import Host
from appraisal_app.ui.application.page import HostedPage
from appraisal_app.ui.application.pages import make_page
from appraisal_app.ui.application.relay_window import WindowRelay
from appraisal_app.ui.application.unexpected import Telling, UnexpectedErrors
from appraisal_app.ui.autosave import Autosave, QtSingleShot
from appraisal_app.ui.destinations import REPAIRING
from appraisal_app.ui.dialogs import QtDialogs
from appraisal_app.ui.interpreter import keep_constants_alive
from appraisal_app.ui.locking.gate import LockGate
from appraisal_app.ui.locking.sleep import SleepEar
from appraisal_app.ui.locking.watch import LockWatch, WatchParts
from appraisal_app.ui.session.commands import add_commands
from appraisal_app.ui.session.ports import Saver, SaveScreen, WindowParts
from appraisal_app.ui.session.presenter import WindowPresenter
from appraisal_app.ui.shell.window import AppWindow
from appraisal_app.ui.spelling.checking import Spelling, SpellingParts
from appraisal_app.ui.tasks import ThreadTasks
from appraisal_app.ui.theme.appearance import Appearance
from appraisal_app.ui.theme.icons import Icons
from appraisal_app.ui.welcome.opening import Opening, OpeningParts

_WIDTH, _HEIGHT = 1280, 860


class Program:
    """One window with everything behind it."""

    def __init__(
        self, services: Services, settings: SettingsStore, dialogs: Dialogs | None = None
    ) -> None:
        application = _application()
        self._services = services
        self._icons = Icons(services.resources / "icons")
        self._relay = WindowRelay()
        self.window = AppWindow(self._relay, self._icons)
        self.window.resize(_WIDTH, _HEIGHT)
        self._soon = QtSingleShot(self.window)
        self._clipboard = ClipboardGuard(self.window)
        self.tasks = ThreadTasks(self.window)
        self._dialogs: Dialogs = dialogs or QtDialogs(self._parent, self._icons)
        self._opening = Opening(
            OpeningParts(
                files=services.files,
                clock=services.clock,
                dialogs=self._dialogs,
                machine=platform.node(),
                backups=services.folders.backups,
                show_recovery=self._show_recovery,
            )
        )
        appearance = Appearance(application, services.resources)
        self._spelling = Spelling(self._spelling_parts(), self.window)
        parts = WindowParts(
            services=services,
            dialogs=self._dialogs,
            settings=settings,
            opening=self._opening,
            make_saver=self._make_saver,
            finish_work=self.tasks.finish,
            once_quiet=QtSingleShot(self.window).start,
            tasks=self.tasks,
        )
        self.session = WindowPresenter(parts, self._host(appearance))
        add_commands(self.session, parts)
        locking = self.session.locking
        self._relay.target = LockGate(self.session, lambda: locking.away is not None)
        self.window.restore_view(bytes.fromhex(self.session.settings.window))

    def begin(self, path: Path | None) -> None:
        """Show the window, and the file that was named."""
        self.window.show()
        # Drawing it in every size takes longer than the first picture of the window.
        QTimer.singleShot(0, self.window, self._show_emblem)
        self.session.begin(path)

    def end(self) -> None:
        """Keep the window's place, and wait for work under way."""
        self.session.keep_view(self.window.view_state().hex())
        self._clipboard.take_secret()
        self.tasks.close()

    def watch_for_leaving(self) -> LockWatch:
        """Lock when nobody is there, and when the computer sleeps."""
        session, locking = self.session, self.session.locking

        def lock() -> None:
            self.window.read_now()
            locking.lock_unasked()

        parts = WatchParts(
            now=self._services.clock.now,
            minutes=lambda: session.settings.lock_after,
            is_busy=lambda: self.tasks.is_waiting,
            is_holding=lambda: locking.away is not None and bool(locking.away.held),
            lock=lock,
        )
        watch = LockWatch(parts, self.window)
        watch.start()
        SleepEar(watch.lock, self.window).listen()
        return watch

    def watch_errors(self) -> None:
        """Turn unforeseen errors into a report that can be copied."""
        telling = Telling(
            version=self._services.version, report=self._dialogs.report, tell=self._tell
        )
        UnexpectedErrors(telling, self.window).watch()

    def _show_emblem(self) -> None:
        emblem = self._services.resources / "emblem" / "appraisal-app.svg"
        self.window.setWindowIcon(QIcon(str(emblem)))

    def _show_recovery(self) -> None:
        self.session.go(REPAIRING)

    def _tell(self, title: str, text: str) -> None:
        self._dialogs.tell(title, text)

    def _host(self, appearance: Appearance) -> Host:
        return Host(self.window, appearance, self._make_page, self._clipboard, self._spelling)

    def _spelling_parts(self) -> SpellingParts:
        resources = self._services.resources
        return SpellingParts(
            read=lambda: read_dictionary(resources),
            tasks=self.tasks,
            words_of_file=self._words_of_file,
        )

    def _words_of_file(self) -> frozenset[str]:
        file = self.session.file
        return words_of_file(file.editor.present) if file is not None else frozenset()

    def _parent(self) -> AppWindow:
        return self.window

    def _make_saver(self, editor: KeptEditor[Any], screen: SaveScreen) -> Saver:
        return Autosave(editor, self._soon, screen)

    def _make_page(self, key: str) -> HostedPage | None:
        desk = Desk(
            services=self._services,
            dialogs=self._dialogs,
            tasks=self.tasks,
            icons=self._icons,
            opening=self._opening,
            session=self.session,
        )
        return make_page(desk, key)


def open_window(services: Services, settings: SettingsStore, path: Path | None) -> int:
    """Run the window until it is closed; returns the exit code."""
    application = _application()
    program = Program(services, settings)
    program.watch_errors()
    program.begin(path)
    program.watch_for_leaving()
    code = application.exec()
    program.end()
    return code


def _application() -> QApplication:
    running = QApplication.instance()
    if isinstance(running, QApplication):
        return running
    keep_constants_alive()
    application = QApplication(sys.argv[:1])
    application.setApplicationName("CEO Appraisal")
    application.setDesktopFileName("appraisal-app")
    return application
