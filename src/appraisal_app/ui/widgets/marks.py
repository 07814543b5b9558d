"""Marks drawn by shape: the state of a step, the progress of a stage."""

from __future__ import annotations

from PySide6.QtCore import QLineF, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from appraisal_app.ui.theme.palette import Colours, colours_of
from appraisal_app.ui.widgets.mark_kind import Mark

_TICK = ((0.28, 0.52), (0.44, 0.68), (0.73, 0.34))
_TURN = 16
"""Qt counts angles in sixteenths of a degree."""


def paint_mark(painter: QPainter, area: QRectF, mark: Mark, colours: Colours, ground: str) -> None:
    """Draw `mark` into the square `area`, which lies on the colour `ground`."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    side = area.width()
    disc = area.adjusted(side * 0.1, side * 0.1, -side * 0.1, -side * 0.1)
    if mark is Mark.DONE:
        _fill(painter, colours.good).drawEllipse(disc)
        _tick(painter, disc, ground)
    elif mark is Mark.NOW:
        _pen(painter, colours.accent, side * 0.11).drawEllipse(disc)
        _fill(painter, colours.accent).drawPie(disc, 90 * _TURN, -180 * _TURN)
    elif mark is Mark.LATE:
        _fill(painter, colours.due).drawPolygon(_triangle(disc))
        _exclaim(painter, disc, ground)
    elif mark is Mark.NEEDLESS:
        _pen(painter, colours.soft, side * 0.1).drawEllipse(disc)
        middle = disc.center()
        reach = QPointF(disc.width() * 0.26, 0)
        painter.drawLine(middle - reach, middle + reach)
    elif mark is Mark.TODO:
        _pen(painter, colours.soft, side * 0.1).drawEllipse(disc)
    painter.restore()


def paint_ring(painter: QPainter, area: QRectF, part: float, colours: Colours, ground: str) -> None:
    """Draw how much of a stage is done, 0 to 1, with a tick when it is whole."""
    if part >= 1:
        paint_mark(painter, area, Mark.DONE, colours, ground)
        return
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    thick = area.width() * 0.16
    disc = area.adjusted(thick, thick, -thick, -thick)
    _pen(painter, colours.edge, thick * 0.5).drawEllipse(disc)
    _pen(painter, colours.accent, thick).drawArc(disc, 90 * _TURN, -round(part * 360 * _TURN))
    painter.restore()


def _pen(painter: QPainter, colour: str, width: float) -> QPainter:
    pen = QPen(QColor(colour), width)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    return painter


def _fill(painter: QPainter, colour: str) -> QPainter:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colour))
    return painter


def _at(area: QRectF, x: float, y: float) -> QPointF:
    return QPointF(area.left() + area.width() * x, area.top() + area.height() * y)


def _tick(painter: QPainter, area: QRectF, colour: str) -> None:
    _pen(painter, colour, area.width() * 0.14)
    painter.drawPolyline(QPolygonF([_at(area, x, y) for x, y in _TICK]))


def _triangle(area: QRectF) -> QPolygonF:
    return QPolygonF([_at(area, 0.5, 0.02), _at(area, 1.04, 0.96), _at(area, -0.04, 0.96)])


def _exclaim(painter: QPainter, area: QRectF, colour: str) -> None:
    _pen(painter, colour, area.width() * 0.13)
    painter.drawLine(QLineF(_at(area, 0.5, 0.42), _at(area, 0.5, 0.62)))
    painter.drawPoint(_at(area, 0.5, 0.83))


class MarkView(QWidget):
    """A mark beside a line of text, as high as the text."""

    def __init__(self, mark: Mark = Mark.NONE, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._mark = mark
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_mark(self, mark: Mark) -> None:
        """Show another state."""
        if mark is not self._mark:
            self._mark = mark
            self.update()

    def sizeHint(self) -> QSize:
        side = self.fontMetrics().height()
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        colours, side = colours_of(self.palette()), self.fontMetrics().height() * 0.78
        area = QRectF(0, 0, side, side)
        area.moveCenter(QRectF(self.rect()).center())
        paint_mark(QPainter(self), area, self._mark, colours, colours.guide)
