"""Starts a window, and every further one."""

from __future__ import annotations

import platform
from pathlib import Path
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QDialog

from appraisal_app.application.kept_editor import KeptEditor
from appraisal_app.application.ports.interaction import Dialogs
from appraisal_app.application.ports.services import Services
from appraisal_app.application.settings import SettingsStore
from appraisal_app.ui.application.clipboard import ClipboardGuard
from appraisal_app.ui.application.covered_work import CoveredWork
from appraisal_app.ui.application.desk import Desk
from appraisal_app.ui.application.dropped_dialogs import DroppedDialogs
from appraisal_app.ui.application.file_words import FileWords
from appraisal_app.ui.application.frame import Frame
from appraisal_app.ui.application.group import Group
from appraisal_app.ui.application.help_room import HelpRoom
from appraisal_app.ui.application.host import Host
from appraisal_app.ui.application.member import ProgramWindow
from appraisal_app.ui.application.page import HostedPage
from appraisal_app.ui.application.pages import make_page
from appraisal_app.ui.application.taking_up_later import TakingUpLater
from appraisal_app.ui.application.watching import watch_errors, watch_for_leaving
from appraisal_app.ui.asking.beginning import Beginning
from appraisal_app.ui.asking.left_dialogs import LeftDialogs
from appraisal_app.ui.autosave import Autosave, QtSingleShot
from appraisal_app.ui.destinations import REPAIRING
from appraisal_app.ui.dialogs import QtDialogs
from appraisal_app.ui.locking.gate import LockGate
from appraisal_app.ui.locking.watch import LockWatch
from appraisal_app.ui.session.commands import add_commands
from appraisal_app.ui.session.ports import Saver, SaveScreen, WindowParts
from appraisal_app.ui.session.presenter import WindowPresenter
from appraisal_app.ui.shell.furnishing import furnish
from appraisal_app.ui.shell.window import AppWindow
from appraisal_app.ui.spelling.checking import Spelling, SpellingParts
from appraisal_app.ui.tasks import ThreadTasks
from appraisal_app.ui.welcome.opening import Opening, OpeningParts
from appraisal_app.ui.windows.beside import Beside

_STEP = 32
"""Pixels by which a further window stands beside the one in front."""


class Program:
    """One window with everything behind it; those that it opens share a group with it.

    It fills `frame`, which may be in sight already.
    """

    def __init__(
        self,
        services: Services,
        settings: SettingsStore,
        dialogs: Dialogs | None = None,
        group: Group | None = None,
        frame: Frame | None = None,
    ) -> None:
        self.group = group or Group(services, settings, open_another, dialogs)
        self._services = services
        kept = self.group.settings.load()
        frame = frame or Frame(kept)
        self.window = frame.window
        furnish(self.window, self.group.icons)
        self.window.restore_guidance(bytes.fromhex(kept.window))
        self._soon = QtSingleShot(self.window)
        self._clipboard = ClipboardGuard(self.window)
        self.tasks = ThreadTasks(self.window)
        asked = self.group.dialogs or self._own_dialogs()
        self._dialogs = DroppedDialogs(LeftDialogs(asked, self.group.leaving))
        self._opening = self._made_opening()
        self._spelling = Spelling(self._spelling_parts(), self.window)
        parts = self._parts()
        self.session = WindowPresenter(parts, self._host())
        self.member = ProgramWindow(self.window, self.session, self.tasks, self._dialogs)
        add_commands(self.session, parts)
        self.help = HelpRoom(self.window, services, self._dialogs, self.group.icons)
        self.help.teach(self.session, self.tasks)
        locking = self.session.locking
        waiting = self.session.waiting
        frame.relay.target = LockGate(self.session, lambda: locking.hides, waiting)
        locking.came_out = TakingUpLater(self.group, waiting.go_on, self.window).start
        self.window.came_forward.connect(self._came_forward)
        self.window.closed.connect(self._left)

    def begin(self, path: Path | None) -> None:
        """Show the window, and the file that was named."""
        self.window.show()
        # Drawing it in every size takes longer than the first picture of the window.
        QTimer.singleShot(0, self.window, self._show_emblem)
        self.group.windows.add(self.member)
        self.session.begin(path)

    def end(self) -> None:
        """Keep the window's place, and wait for work under way."""
        self.session.keep_view(self.window.view_state().hex())
        self._clipboard.take_secret()
        self.tasks.close()

    def watch_for_leaving(self) -> LockWatch:
        """Lock when nobody is there, and when the computer sleeps, as long as this window lives."""
        return watch_for_leaving(self.group, self.window)

    def watch_errors(self) -> None:
        """Turn unforeseen errors into a report that can be copied, as long as this window lives."""
        watch_errors(self.group, self.window)

    def _show_emblem(self) -> None:
        emblem = self._services.resources / "emblem" / "appraisal-app.svg"
        self.window.setWindowIcon(QIcon(str(emblem)))

    def _show_recovery(self) -> None:
        self.session.go(REPAIRING)

    def _came_forward(self) -> None:
        self.group.windows.came_forward(self.member)

    def _left(self) -> None:
        self.group.windows.drop(self.member)

    def _host(self) -> Host:
        make, appearance = self._make_page, self.group.appearance
        return Host(self.window, appearance, make, self._clipboard, self._spelling, self._dialogs)

    def _parts(self) -> WindowParts:
        return WindowParts(
            services=self._services,
            dialogs=self._dialogs,
            settings=self.group.settings,
            opening=self._opening,
            make_saver=self._make_saver,
            finish_work=self.tasks.finish,
            work=CoveredWork(self.window, self.tasks),
            leaving_questions=self.group.leaving.on,
            once_quiet=QtSingleShot(self.window).start,
            tasks=self.tasks,
            windows=Beside(self.group.windows, lambda: self.member),
        )

    def _made_opening(self) -> Opening:
        services = self._services
        return Opening(
            OpeningParts(
                files=services.files,
                clock=services.clock,
                dialogs=self._dialogs,
                machine=platform.node(),
                backups=services.folders.backups,
                show_recovery=self._show_recovery,
            )
        )

    def _spelling_parts(self) -> SpellingParts:
        words = FileWords(file=lambda: self.session.file)
        return SpellingParts(
            read=self.group.dictionary.read,
            tasks=self.tasks,
            words_of_file=words.all,
            taught=words.taught,
            learning=words.learning,
        )

    def _own_dialogs(self) -> QtDialogs:
        beginning = Beginning(self.group.settings, self._services.folders.documents)
        return QtDialogs(self._parent, self.group.icons, self._help_over, beginning)

    def _help_over(self, dialog: QDialog, title: str) -> None:
        self.help.show_over(dialog, title)

    def _parent(self) -> AppWindow:
        return self.window

    def _make_saver(self, editor: KeptEditor[Any], screen: SaveScreen) -> Saver:
        return Autosave(editor, self._soon, screen)

    def _make_page(self, key: str) -> HostedPage | None:
        desk = Desk(
            services=self._services,
            dialogs=self._dialogs,
            tasks=self.tasks,
            icons=self.group.icons,
            opening=self._opening,
            session=self.session,
        )
        return make_page(desk, key)


def open_another(group: Group) -> ProgramWindow:
    """A further window, on its first page; it ends when it is closed."""
    before = group.windows.front
    program = Program(group.services, group.settings, group.dialogs, group)
    if before is not None:
        program.member.stand_beside(before, _STEP)
    program.window.closed.connect(lambda: group.let_go(program))
    program.begin(None)
    return program.member
