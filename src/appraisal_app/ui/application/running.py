"""Runs the program from its first window to its last.

Its frame is painted before the program is loaded: here, and in what is imported here, stands
nothing but the frame. Decision 0032.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QLocale, QObject
from PySide6.QtWidgets import QApplication

from appraisal_app.application.handed_over import Waiting
from appraisal_app.ui.application.desktop import application_of_the_program
from appraisal_app.ui.application.first_picture import FirstPicture
from appraisal_app.ui.application.frame import Frame
from appraisal_app.ui.application.loading_first import LoadingFirst
from appraisal_app.ui.language.installing import speak
from appraisal_app.ui.later import Later
from appraisal_app.ui.shell.window import AppWindow
from appraisal_app.ui.theme.appearance import Appearance

if TYPE_CHECKING:
    from appraisal_app.application.ports.services import Services
    from appraisal_app.application.settings import SettingsStore
    from appraisal_app.ui.application.first_program import FirstProgram

_LATEST_MS = 250
"""A window that is minimised, or behind others, may not be painted for long."""


class Listening(Protocol):
    """Hears what is handed over."""

    def close(self) -> None:
        """Hear no more."""
        ...


def open_window(
    services: Services,
    settings: SettingsStore,
    path: Path | None,
    waiting: Waiting,
    listening: Listening | None,
) -> int:
    """Run until the last window is closed; returns the exit code.

    `waiting` keeps what a second start hands over; `listening` hears it already.
    """
    application = application_of_the_program()
    speak(application, services.resources, QLocale.system())
    while True:
        starting = Starting(services, settings, path, waiting)
        code = application.exec()
        if starting.is_filled:
            _close(listening)
            starting.end()
            return code
        starting.end()
        if code or not waiting.has_files:
            _close(listening)
            return code
        # It was closed before it was filled, after files had been promised to another start.
        path = None


def _close(listening: Listening | None) -> None:
    if listening is not None:
        listening.close()


class Starting(QObject):
    """Shows the frame, and fills it once it is painted."""

    def __init__(
        self, services: Services, settings: SettingsStore, path: Path | None, waiting: Waiting
    ) -> None:
        super().__init__()
        self._services, self._settings = services, settings
        self._path, self._waiting = path, waiting
        self._application = application_of_the_program()
        self._appearance = Appearance(self._application, services.resources)
        self._program: FirstProgram | None = None
        self._loading = LoadingFirst(load_the_rest, self)
        self._loading.loaded.connect(self._fill)
        self._latest = Later(self._loading, _LATEST_MS, self._loading.begin)
        self._frame = self._shown()

    @property
    def window(self) -> AppWindow:
        """The one in sight from the first picture on."""
        return self._frame.window

    @property
    def is_filled(self) -> bool:
        """Whether the program stands in it."""
        return self._program is not None

    def end(self) -> None:
        """Keep what is to be kept, once the last window is closed."""
        self._loading.finish()
        if self._program is not None:
            self._program.end()

    def _shown(self) -> Frame:
        settings = self._settings.load()
        self._appearance.set_shade(settings.theme)
        self._appearance.set_text_size(settings.text_size)
        frame = Frame(settings, self._path)
        name = QApplication.applicationName()
        emblem = self._services.resources / "emblem" / "appraisal-app.svg"
        picture = FirstPicture(emblem, name)
        picture.painted.connect(self._loading.begin)
        self._latest.start()
        frame.window.setWindowTitle(name)
        frame.window.setCentralWidget(picture)
        frame.window.show()
        return frame

    def _fill(self) -> None:
        if self._loading.has_failed:
            self._application.exit(1)
        elif self._frame.window.isVisible():
            from appraisal_app.ui.application.first_program import FirstProgram

            self._program = FirstProgram(
                self._services, self._settings, self._frame, self._appearance
            )
            self._program.begin(self, self._path, self._waiting)


def load_the_rest() -> None:
    """Import what fills the frame."""
    import appraisal_app.ui.application.first_program  # noqa: F401  # pyright: ignore[reportUnusedImport]
