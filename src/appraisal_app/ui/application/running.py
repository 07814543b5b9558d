"""Runs the program from its first window to its last."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QLocale

from appraisal_app.application.handed_over import Hear
from appraisal_app.application.ports.services import Services
from appraisal_app.application.settings import SettingsStore
from appraisal_app.ui.application.arriving import Arriving
from appraisal_app.ui.application.desktop import DesktopApplication, application_of_the_program
from appraisal_app.ui.application.loading_behind import load_behind
from appraisal_app.ui.application.start import Program
from appraisal_app.ui.application.watching import watch_errors, watch_for_leaving
from appraisal_app.ui.language.installing import speak


class Listening(Protocol):
    """Hears what is handed over."""

    def close(self) -> None:
        """Hear no more."""
        ...


Listen = Callable[[Hear], Listening | None]


def open_window(
    services: Services,
    settings: SettingsStore,
    path: Path | None,
    listen: Listen = lambda _: None,
) -> int:
    """Run until the last window is closed; returns the exit code.

    `listen` begins to pass on what a second start hands over.
    """
    application = application_of_the_program()
    speak(application, services.resources, QLocale.system())
    first = Program(services, settings)
    group = first.group
    watch_errors(group, application)
    arriving = Arriving(group, application)
    if isinstance(application, DesktopApplication):
        application.asked_for.connect(arriving.open_file)
    load_behind(first.window, services)
    first.begin(path)
    watch_for_leaving(group, application)
    listening = listen(arriving.hear)
    code = application.exec()
    if listening is not None:
        listening.close()
    group.end()
    first.end()
    return code
