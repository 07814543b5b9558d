"""The first window with everything behind it, and what hears of the others."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from appraisal_app.application.handed_over import Waiting
from appraisal_app.application.ports.services import Services
from appraisal_app.application.settings import SettingsStore
from appraisal_app.ui.application.arriving import Arriving
from appraisal_app.ui.application.desktop import DesktopApplication
from appraisal_app.ui.application.frame import Frame
from appraisal_app.ui.application.group import Group
from appraisal_app.ui.application.loading_behind import LoadingBehind
from appraisal_app.ui.application.start import Program, open_another
from appraisal_app.ui.application.watching import watch_errors, watch_for_leaving
from appraisal_app.ui.theme.appearance import Appearance


class FirstProgram:
    """Fills a frame that stands there already."""

    def __init__(
        self, services: Services, settings: SettingsStore, frame: Frame, appearance: Appearance
    ) -> None:
        self._services = services
        self._group = Group(services, settings, open_another, appearance=appearance)
        self._first = Program(services, settings, group=self._group, frame=frame)

    def begin(self, parent: QObject, path: Path | None, waiting: Waiting) -> None:
        """Show the first page, or the file that was named; then what was asked for meanwhile.

        It goes on until `parent` goes.
        """
        watch_errors(self._group, parent)
        arriving = Arriving(self._group, parent)
        LoadingBehind(self._services, parent)
        self._first.begin(path)
        watch_for_leaving(self._group, parent)
        waiting.pass_on(arriving.hear)
        application = QApplication.instance()
        if isinstance(application, DesktopApplication):
            application.pass_on(arriving.open_file)

    def end(self) -> None:
        """Keep what is to be kept, once the last window is closed."""
        self._group.end()
        self._first.end()
