"""The box around something to write in: an edge that shows focus and error."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QWidget

from appraisal_app.ui.theme.palette import colours_of

_RADIUS = 6.0


class EdgeBox(QWidget):
    """Draws the edge; what is written in it comes as children of its row."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._has_focus = False
        self._is_wrong = False
        self._is_locked = False
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(9, 5, 9, 5)
        self.row.setSpacing(6)

    def enter(self) -> None:
        """Draw the edge as of a box that has the focus."""
        self._has_focus = True
        self.update()

    def leave(self) -> None:
        """Draw the edge as of a box that the focus has left."""
        self._has_focus = False
        self.update()

    def show_condition(self, *, is_wrong: bool, is_locked: bool) -> None:
        """Draw the edge as of a box with an error, or one that is only to be read."""
        if (is_wrong, is_locked) != (self._is_wrong, self._is_locked):
            self._is_wrong, self._is_locked = is_wrong, is_locked
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        colours = colours_of(self.palette())
        edge = colours.line if self._is_locked else colours.edge
        edge = colours.bad if self._is_wrong else colours.accent if self._has_focus else edge
        width = 2.0 if self._has_focus or self._is_wrong else 1.0
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(edge), width))
        painter.setBrush(QColor(colours.guide if self._is_locked else colours.page))
        half = width / 2
        painter.drawRoundedRect(
            QRectF(self.rect()).adjusted(half, half, -half, -half), _RADIUS, _RADIUS
        )
