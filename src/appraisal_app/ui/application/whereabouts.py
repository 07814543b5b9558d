"""Looks on a thread of its own whether files are still there."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from threading import Thread

from PySide6.QtCore import QObject, Qt, Signal

from appraisal_app.ui.session.openings import is_there

Found = Callable[[frozenset[Path]], None]


class Whereabouts(QObject):
    """A folder on a network that is not reached answers after half a minute; nobody waits for it.

    For that reason it is no job of the window, either, all of which are waited for.
    """

    _looked = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._looked.connect(self._tell, Qt.ConnectionType.QueuedConnection)

    def look_for(self, paths: tuple[Path, ...], found: Found) -> None:
        """Say later which of the files are gone; never after the page has gone."""

        def look() -> None:
            gone = frozenset(each for each in paths if not is_there(each))
            try:
                self._looked.emit(lambda: found(gone))
            except RuntimeError:
                # The window was closed meanwhile.
                return

        Thread(target=look, name="whereabouts", daemon=True).start()

    def _tell(self, call: Callable[[], None]) -> None:
        call()
