"""The application as the desktop sees it."""

from __future__ import annotations

import sys

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication

from appraisal_app.ui.interpreter import keep_constants_alive


class DesktopApplication(QApplication):
    """Hears of files that the system hands over, as macOS does instead of starting it again."""

    asked_for = Signal(str)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QFileOpenEvent):
            self.asked_for.emit(event.file())
            return True
        return super().event(event)


def application_of_the_program() -> QApplication:
    """The one there is, made if there is none yet."""
    running = QApplication.instance()
    if isinstance(running, QApplication):
        return running
    keep_constants_alive()
    application = DesktopApplication(sys.argv[:1])
    application.setApplicationName("CEO Appraisal")
    application.setDesktopFileName("appraisal-app")
    return application
