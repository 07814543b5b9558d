"""Paints a drawing with Qt."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen, QPolygonF

from appraisal_app.application.charts.marks import (
    Box,
    Cell,
    Drawing,
    Label,
    Line,
    Mark,
    Marker,
    Polygon,
    Polyline,
    Role,
)
from appraisal_app.ui.charts.inks import ink_of
from appraisal_app.ui.charts.shapes import marker_path
from appraisal_app.ui.theme.palette import Colours

_WEIGHTS = {Role.SERIES: 0.11, Role.ZERO: 0.085, Role.TARGET: 0.085}
_THIN = 0.055
"""Widths of lines in heights of a line of text."""
_RADIUS = 0.3
_DOTS = (1, 3)
"""The grid where it has no colour of its own, as in high contrast."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Brushwork:
    """What a drawing is painted with; `line` is the height of a line of text in pixels."""

    painter: QPainter
    colours: Colours
    plain: QFont
    strong: QFont
    line: float

    def paint(self, drawing: Drawing) -> None:
        """Paint all marks in their order."""
        self.painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for mark in drawing.marks:
            self._paint(mark)

    def _paint(self, mark: Mark) -> None:
        match mark:
            case Line():
                self._line(mark)
            case Polyline() | Polygon():
                self._outline(mark)
            case Marker():
                self._marker(mark)
            case Label():
                self._label(mark)
            case Cell():
                self._cell(mark)

    def _pen(self, role: Role, series: int, dash: Sequence[float]) -> QPen:
        if role is Role.GRID and self.colours.line == self.colours.text:
            dash = _DOTS
        width = max(self.line * _WEIGHTS.get(role, _THIN), 1.0)
        pen = QPen(QColor(ink_of(role, series, self.colours)), width)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap if dash else Qt.PenCapStyle.RoundCap)
        if dash:
            pen.setDashPattern(list(dash))
        return pen

    def _line(self, mark: Line) -> None:
        pen = self._pen(mark.role, mark.series, mark.dash)
        (x1, y1), (x2, y2) = mark.start, mark.end
        if y1 == y2:
            y1 = y2 = self._crisp(y1, pen.widthF())
        if x1 == x2:
            x1 = x2 = self._crisp(x1, pen.widthF())
        self.painter.setPen(pen)
        self.painter.drawLine(QLineF(x1, y1, x2, y2))

    def _crisp(self, along: float, width: float) -> float:
        """The nearest place where a line of that width covers whole pixels of the screen."""
        ratio = self.painter.device().devicePixelRatioF()
        half = 0.5 if round(width * ratio) % 2 else 0.0
        return (round(along * ratio - half) + half) / ratio

    def _outline(self, mark: Polyline | Polygon) -> None:
        self.painter.setPen(self._pen(mark.role, mark.series, mark.dash))
        self.painter.setBrush(Qt.BrushStyle.NoBrush)
        shape = QPolygonF([QPointF(x, y) for x, y in mark.places])
        if isinstance(mark, Polygon):
            self.painter.drawPolygon(shape)
        else:
            self.painter.drawPolyline(shape)

    def _marker(self, mark: Marker) -> None:
        """On a rim in the colour of the page, so that lines and other markers stay apart."""
        ink = QColor(ink_of(mark.role, mark.series, self.colours))
        page = QColor(self.colours.page)
        path = marker_path(mark.shape, mark.centre, mark.radius)
        self.painter.setBrush(page)
        self.painter.setPen(QPen(page, max(self.line * 0.16, 2.0)))
        self.painter.drawPath(path)
        self.painter.setBrush(ink if mark.filled else page)
        pen = QPen(ink, max(self.line * 0.09, 1.2))
        pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
        self.painter.setPen(pen)
        inner = marker_path(mark.shape, mark.centre, mark.radius - pen.widthF() / 2)
        self.painter.drawPath(inner)

    def _label(self, mark: Label) -> None:
        if mark.halo:
            self.painter.fillRect(_rect(mark.box), QColor(self.colours.page))
        self.painter.setFont(self.strong if mark.strong else self.plain)
        self.painter.setPen(QColor(ink_of(mark.role, -1, self.colours)))
        self.painter.drawText(QPointF(mark.box.left, mark.place[1]), mark.text)

    def _cell(self, mark: Cell) -> None:
        is_gap = mark.role is Role.GAP
        pen = self._pen(mark.role, -1, (3, 3) if is_gap else ())
        self.painter.setPen(pen)
        self.painter.setBrush(QColor(self.colours.page if is_gap else self.colours.guide))
        half = pen.widthF() / 2
        room = _rect(mark.box).adjusted(half, half, -half, -half)
        self.painter.drawRoundedRect(room, self.line * _RADIUS, self.line * _RADIUS)


def _rect(box: Box) -> QRectF:
    return QRectF(QPointF(box.left, box.top), QPointF(box.right, box.bottom))
