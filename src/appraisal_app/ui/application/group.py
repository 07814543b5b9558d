"""What all windows of the program have in common."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from threading import Lock
from typing import Protocol

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from appraisal_app.application.ports.interaction import Dialogs
from appraisal_app.application.ports.services import Services
from appraisal_app.application.settings import SettingsStore
from appraisal_app.application.shared_settings import SharedSettings
from appraisal_app.application.spelling.dictionary import Dictionary, read_dictionary
from appraisal_app.ui.application.desktop import application_of_the_program
from appraisal_app.ui.application.member import ProgramWindow
from appraisal_app.ui.asking.left_dialogs import Leaving
from appraisal_app.ui.theme.appearance import Appearance
from appraisal_app.ui.theme.icons import Icons
from appraisal_app.ui.windows.windows import Windows


class OneDictionary:
    """Read once, whichever window needs it first."""

    def __init__(self, resources: Path) -> None:
        self._resources = resources
        self._lock = Lock()
        self._found: Dictionary | None = None

    def read(self) -> Dictionary:
        """The dictionary; the first time it takes a while, so this is for a worker."""
        with self._lock:
            if self._found is None:
                self._found = read_dictionary(self._resources)
            return self._found


class Ending(Protocol):
    """A window that was closed and is to be let go of."""

    @property
    def window(self) -> QWidget: ...
    def end(self) -> None:
        """Wait for its work and keep what is to be kept."""
        ...


class Group:
    """The windows, and what they share; `make` opens another one.

    `dialogs` None lets every window ask over itself.
    """

    def __init__(
        self,
        services: Services,
        settings: SettingsStore,
        make: Callable[[Group], ProgramWindow],
        dialogs: Dialogs | None = None,
        appearance: Appearance | None = None,
    ) -> None:
        self.services = services
        self.dialogs = dialogs
        self.settings = SharedSettings(settings)
        self.icons = Icons(services.resources / "icons")
        # Even before the rest of the program is loaded, the first window is in its colours.
        self.appearance = appearance or Appearance(application_of_the_program(), services.resources)
        self.dictionary = OneDictionary(services.resources)
        self.windows = Windows[ProgramWindow](lambda: make(self))
        self.leaving = Leaving()
        self._let_go: list[Ending] = []

    def let_go(self, program: Ending) -> None:
        """End a window that was closed, once nothing of it is under way any more."""

        def end() -> None:
            program.end()
            program.window.deleteLater()

        self._let_go.append(program)
        program.window.destroyed.connect(lambda: self._let_go.remove(program))
        QTimer.singleShot(0, program.window, end)

    def end(self) -> None:
        """End what was closed last, when the program is over."""
        for program in self._let_go:
            program.end()
