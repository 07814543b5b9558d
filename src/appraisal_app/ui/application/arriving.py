"""Files that are asked for outside the windows: by the system, or by a second start."""

from __future__ import annotations

import os
from collections import deque
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication

from appraisal_app.application.handed_over import Asked
from appraisal_app.ui.application.group import Group
from appraisal_app.ui.later import Later

_AGAIN_MS = 50


class Arriving(QObject):
    """Opens them one after the other, once no question stands open and no window waits."""

    _came = Signal(object)

    def __init__(self, group: Group, parent: QObject) -> None:
        super().__init__(parent)
        self._windows = group.windows
        self._waiting: deque[Asked] = deque()
        self._is_opening = False
        self._again = Later(self, _AGAIN_MS, self._go_on)
        self._came.connect(self._meet, Qt.ConnectionType.QueuedConnection)

    def hear(self, asked: Asked) -> None:
        """Pass on what another thread heard."""
        self._came.emit(asked)

    def open_file(self, name: str) -> None:
        """Open what the system asks for."""
        self._meet(Asked((Path(name),)))

    def _meet(self, asked: Asked) -> None:
        if asked.take():
            self._waiting.append(asked)
            if asked.token:
                # What Qt lets a window come forward by where the desktop wants a reason.
                os.environ["XDG_ACTIVATION_TOKEN"] = asked.token
            self._windows.come_forward()
            self._go_on()

    def _go_on(self) -> None:
        if not self._waiting or self._is_opening:
            return
        if self._is_busy():
            self._again.start()
            return
        self._is_opening = True
        try:
            for path in self._waiting.popleft().paths:
                self._windows.open(path)
        finally:
            self._is_opening = False
            QTimer.singleShot(0, self, self._go_on)

    def _is_busy(self) -> bool:
        is_asked = QApplication.activeModalWidget() is not None
        return is_asked or any(each.is_waiting for each in self._windows.members)
