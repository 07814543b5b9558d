"""The box around something to write in: an edge that shows focus and error."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QWidget

from appraisal_app.ui.theme.palette import Colours, colours_of

BOX_AROUND = 19
"""Pixels that a box to write in has above and below its line, the edge with it."""
_RADIUS = 6.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Edge:
    """What the edge of a box says of it."""

    has_focus: bool = False
    is_wrong: bool = False
    is_locked: bool = False


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
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = Edge(has_focus=self._has_focus, is_wrong=self._is_wrong, is_locked=self._is_locked)
        draw_edge(painter, QRectF(self.rect()), colours_of(self.palette()), edge)


def draw_edge(painter: QPainter, area: QRectF, colours: Colours, edge: Edge) -> None:
    """Draw the ground and the edge of a box that takes an answer."""
    colour = colours.line if edge.is_locked else colours.edge
    colour = colours.bad if edge.is_wrong else colours.accent if edge.has_focus else colour
    width = 2.0 if edge.has_focus or edge.is_wrong else 1.0
    painter.setPen(QPen(QColor(colour), width))
    painter.setBrush(QColor(colours.guide if edge.is_locked else colours.page))
    half = width / 2
    painter.drawRoundedRect(area.adjusted(half, half, -half, -half), _RADIUS, _RADIUS)
