"""The application as the desktop sees it."""

from __future__ import annotations

import sys
from collections.abc import Callable

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication

from appraisal_app.ui.interpreter import (
    keep_constants_alive,
    keep_errors_whole,
    leave_sources_unread,
)


class DesktopApplication(QApplication):
    """Hears of files that the system hands over, as macOS does instead of starting it again."""

    _asked_for = Signal(str)

    def __init__(self, arguments: list[str]) -> None:
        super().__init__(arguments)
        self._early: list[str] = []
        self._is_heard = False

    def pass_on(self, hear: Callable[[str], object]) -> None:
        """Tell of files from now on, first of those that were asked for already."""
        self._asked_for.connect(hear)
        self._is_heard = True
        early, self._early = self._early, []
        for name in early:
            self._asked_for.emit(name)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QFileOpenEvent):
            self._ask_for(event.file())
            return True
        return super().event(event)

    def _ask_for(self, name: str) -> None:
        if self._is_heard:
            self._asked_for.emit(name)
        else:
            self._early.append(name)


def application_of_the_program() -> QApplication:
    """The one there is, made if there is none yet."""
    running = QApplication.instance()
    if isinstance(running, QApplication):
        return running
    keep_constants_alive()
    keep_errors_whole()
    leave_sources_unread()
    application = DesktopApplication(sys.argv[:1])
    application.setApplicationName("CEO Appraisal")
    application.setDesktopFileName("appraisal-app")
    return application
