"""A plain surface in the colour of a purpose, with a line along one of its sides."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import QLineF, QRectF
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from appraisal_app.ui.theme.palette import Colours, colours_of


class Surface(Enum):
    """What lies on the surface."""

    RAIL = "rail"
    GUIDE = "guide"
    TROUBLE = "trouble"
    CALM = "calm"


class Side(Enum):
    """Where the line runs."""

    BOTTOM = "bottom"
    LEFT = "left"
    RIGHT = "right"


class Ground(QWidget):
    """Paints its own ground, so that no style sheet can reach what lies on it."""

    def __init__(self, surface: Surface, side: Side, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._surface, self._side = surface, side

    def paintEvent(self, _event: QPaintEvent) -> None:
        colours = colours_of(self.palette())
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(_colour(self._surface, colours)))
        painter.setPen(QPen(QColor(colours.line), 1))
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        lines = {
            Side.BOTTOM: QLineF(box.bottomLeft(), box.bottomRight()),
            Side.LEFT: QLineF(box.topLeft(), box.bottomLeft()),
            Side.RIGHT: QLineF(box.topRight(), box.bottomRight()),
        }
        painter.drawLine(lines[self._side])


def _colour(surface: Surface, colours: Colours) -> str:
    return {
        Surface.RAIL: colours.rail,
        Surface.GUIDE: colours.guide,
        Surface.TROUBLE: colours.bad_tint,
        Surface.CALM: colours.tint,
    }[surface]
