"""Stands before a window at once, where a lock that is due has to wait for something else."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QPalette
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from appraisal_app.ui.language.words import shown
from appraisal_app.ui.theme.lettering import Lettering
from appraisal_app.ui.widgets.words import Words

DRAWN = "This window is being locked. It waits for work that is still being done."


class Curtain(QWidget):
    """As large as the window; what waits behind it finds everything as it was."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Window)
        self.setAcceptDrops(True)
        words = Words(shown(DRAWN), Lettering.STRONG)
        words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        layout = QVBoxLayout(self)
        layout.addWidget(words)
        window.installEventFilter(self)
        self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._fit()
        return super().eventFilter(watched, event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        self._refuse(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        self._refuse(event)

    def dropEvent(self, event: QDropEvent) -> None:
        self._refuse(event)

    def _refuse(self, event: QDropEvent) -> None:
        """Nothing is dropped here: a question about it would be left the moment it was asked.

        What is not accepted would go on to the window behind.
        """
        event.setDropAction(Qt.DropAction.IgnoreAction)
        event.accept()

    def _fit(self) -> None:
        self.setGeometry(self._window.rect())
        self.raise_()
        self.show()


def draw_curtains() -> list[Curtain]:
    """One before every window in sight; a popup and a question are left, and need none."""
    windows = (each for each in QApplication.topLevelWidgets() if each.isVisible())
    return [Curtain(each) for each in windows if each.windowType() == Qt.WindowType.Window]
