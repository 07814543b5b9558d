"""The outlines of markers."""

from __future__ import annotations

from math import cos, pi, sin

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainterPath, QPolygonF

from appraisal_app.application.charts.marks import Place, Shape

_DISC, _ARM = 0.86, 0.36
"""A disc is drawn smaller, to look as large as shapes with corners; half an arm of a cross."""
_CORNERS = {Shape.SQUARE: (4, pi / 4), Shape.TRIANGLE: (3, -pi / 2), Shape.WEDGE: (3, pi / 2)}


def marker_path(shape: Shape, centre: Place, radius: float) -> QPainterPath:
    """The outline of a marker that reaches `radius` from its centre."""
    path = QPainterPath()
    if shape is Shape.DISC:
        path.addEllipse(QPointF(*centre), radius * _DISC, radius * _DISC)
        return path
    x, y = centre
    corners = [QPointF(x + radius * across, y + radius * down) for across, down in _corners(shape)]
    path.addPolygon(QPolygonF(corners))
    path.closeSubpath()
    return path


def _corners(shape: Shape) -> list[Place]:
    if shape is Shape.CROSS:
        return _cross()
    count, first = _CORNERS.get(shape, (4, 0.0))
    turns = [first + 2 * pi * corner / count for corner in range(count)]
    return [(cos(turn), sin(turn)) for turn in turns]


def _cross() -> list[Place]:
    arm, reach = _ARM, (1 - _ARM**2) ** 0.5
    return [
        *((-arm, -reach), (arm, -reach), (arm, -arm), (reach, -arm)),
        *((reach, arm), (arm, arm), (arm, reach), (-arm, reach)),
        *((-arm, arm), (-reach, arm), (-reach, -arm), (-arm, -arm)),
    ]
