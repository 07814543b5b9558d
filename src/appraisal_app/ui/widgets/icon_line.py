"""Icons in line with text."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from appraisal_app.ui.theme.icons import Icons
from appraisal_app.ui.theme.palette import colours_of
from appraisal_app.ui.widgets.words import Words


class IconView(QWidget):
    """An icon in line with text, in the colour of a purpose."""

    def __init__(self, icons: Icons, name: str, purpose: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._icons, self._name, self._purpose = icons, name, purpose
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_icon(self, name: str, purpose: str) -> None:
        """Show another icon, in the colour of another purpose."""
        self._name, self._purpose = name, purpose
        self.update()

    def sizeHint(self) -> QSize:
        side = self.fontMetrics().height()
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        colours = colours_of(self.palette())
        ink: str = getattr(colours, self._purpose)
        self._icons.paint(QPainter(self), QRectF(self.rect()), self._name, ink)


class IconLine(QWidget):
    """An icon and a sentence beside it."""

    def __init__(self, icons: Icons, name: str, purpose: str, words: Words) -> None:
        super().__init__()
        self.words = words
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(7)
        icon = IconView(icons, name, purpose, self)
        row.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(words, 1)
