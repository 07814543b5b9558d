"""Takes up what waited at a covered window that came in sight by itself."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from appraisal_app.ui.application.group import Group
from appraisal_app.ui.later import Later

AGAIN_MS = 50


class TakingUpLater(QObject):
    """Goes on once the other windows are locked too: until then every question is left at once."""

    def __init__(self, group: Group, go_on: Callable[[], None], parent: QObject) -> None:
        super().__init__(parent)
        self._group = group
        self._take_up = go_on
        self._again = Later(self, AGAIN_MS, self._go_on)

    def start(self) -> None:
        """Take it up as soon as somebody can be asked."""
        self._again.start()

    def _go_on(self) -> None:
        if self._is_busy():
            self._again.start()
        else:
            self._take_up()

    def _is_busy(self) -> bool:
        is_asked = QApplication.activeModalWidget() is not None
        waits = any(each.is_waiting for each in self._group.windows.members)
        return is_asked or waits or self._group.leaving.is_on
