"""A repaint of a bare canvas as large as the window."""

from __future__ import annotations

import time

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget


class Canvas(QWidget):
    """Fills itself and nothing more."""

    def __init__(self) -> None:
        super().__init__()
        self.resize(1280, 860)
        self.show()

    def paintEvent(self, _: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        painter = QPainter(self)
        painter.fillRect(self.rect(), self.palette().window())

    def repainted(self) -> float:
        """Milliseconds of one repaint."""
        start = time.perf_counter()
        self.repaint()
        settle()
        return (time.perf_counter() - start) * 1000


def settle() -> None:
    """Let everything draw itself and forget what it gave up."""
    for _ in range(2):
        QApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
