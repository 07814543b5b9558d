"""Loads behind the first window what it does without, while whoever opened it reads it."""

from __future__ import annotations

import gc
import threading
from contextlib import suppress
from importlib import import_module

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from appraisal_app.application.ports.services import Services
from appraisal_app.ui.application.collecting import Collecting


class LoadingBehind(QObject):
    """Begins once the window is painted; whoever needs a part sooner waits for that part alone."""

    _ended = Signal()

    def __init__(self, services: Services, parent: QObject) -> None:
        super().__init__(parent)
        self._services = services
        self._ended.connect(self._tidy, Qt.ConnectionType.QueuedConnection)
        QTimer.singleShot(0, self, self._begin)

    def _begin(self) -> None:
        threading.Thread(target=self._run, name="loading").start()

    def _run(self) -> None:
        try:
            _load(self._services)
        finally:
            # The program may have been left meanwhile.
            with suppress(RuntimeError):
                self._ended.emit()

    def _tidy(self) -> None:
        """Look for what nobody needs any more from now on, but never again in what was loaded."""
        gc.collect()
        gc.freeze()
        Collecting(self)


def _load(services: Services) -> None:
    # The order in which they are wanted: a file is opened before its pages are turned.
    services.files()
    import_module("appraisal_app.ui.application.home_page")
    import_module("appraisal_app.ui.application.other_pages")
