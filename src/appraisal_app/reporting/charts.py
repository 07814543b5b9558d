"""Charts on a page: the marks that the screen paints too, in the inks and letters of print."""

from __future__ import annotations

from math import cos, pi, sin
from typing import TYPE_CHECKING, Any, Final

from reportlab.graphics import shapes
from reportlab.lib.colors import Color, HexColor, white
from reportlab.pdfbase.pdfmetrics import getAscentDescent, stringWidth

from appraisal_app.application.charts.drawing import draw
from appraisal_app.application.charts.letters import Letters
from appraisal_app.application.charts.marks import (
    Anchor,
    Cell,
    Label,
    Line,
    Mark,
    Marker,
    Place,
    Polygon,
    Polyline,
    Role,
    Shape,
)
from appraisal_app.reporting.fonts import Face
from appraisal_app.reporting.style import ACCENT, INK, LINE, SOFT, TINT
from appraisal_app.reporting.text import drawable

if TYPE_CHECKING:
    from collections.abc import Sequence

    from appraisal_app.application.charts.values import Chart
    from appraisal_app.reporting.fonts import FontBook

_shapes: Final[Any] = shapes
_SIZE: Final = 8.5
_FACES: Final = {False: Face.SANS.value, True: Face.SANS_BOLD.value}
_INKS: Final[dict[Role, Color]] = {
    Role.GRID: LINE,
    Role.AXIS: SOFT,
    Role.SOFT: SOFT,
    Role.CELL: SOFT,
    Role.GAP: SOFT,
}
_SERIES: Final = (ACCENT, *map(HexColor, ("#8a5a00", "#6a3d9a", "#1f5fbf", "#5d6b12", "#a02c6d")))
"""Neither green nor red, which would praise or blame; shape and dashes tell without colour."""
_WEIGHTS: Final = {Role.SERIES: 1.3, Role.ZERO: 0.9, Role.TARGET: 0.9}
_THIN: Final = 0.5
_MINUS, _DASH = "\u2212", "\u2013"
_RADIUS: Final = 3.0
_DISC, _ARM = 0.86, 0.36
_CORNERS: Final = {
    Shape.SQUARE: (4, pi / 4),
    Shape.TRIANGLE: (3, -pi / 2),
    Shape.WEDGE: (3, pi / 2),
}


def chart_drawing(chart: Chart, width: float, fonts: FontBook) -> shapes.Drawing:
    """The chart in that width, in points; letters that the font lacks come out as its sign."""
    drawing = draw(chart, width, _letters(fonts))
    page: Any = _shapes.Drawing(drawing.width, drawing.height)
    for mark in drawing.marks:
        for shape in _drawn(mark, drawing.height, fonts):
            page.add(shape)
    return page


def _letters(fonts: FontBook) -> Letters:
    ascent, descent = getAscentDescent(Face.SANS.value, _SIZE)
    return Letters(
        ascent=ascent,
        descent=-descent,
        measure=lambda text, strong: stringWidth(
            _printed(text, _FACES[strong], fonts), _FACES[strong], _SIZE
        ),
    )


def _drawn(mark: Mark, height: float, fonts: FontBook) -> Sequence[Any]:
    """What is drawn for one mark; a page counts upwards."""
    found: Sequence[Any]
    match mark:
        case Line() | Polyline() | Polygon():
            found = [_path(mark, height)]
        case Marker():
            found = _marker(mark, height)
        case Label():
            found = _label(mark, height, fonts)
        case Cell():
            found = [_cell(mark, height)]
    return found


def _ink(role: Role, series: int) -> Color:
    return _SERIES[series % len(_SERIES)] if role is Role.SERIES else _INKS.get(role, INK)


def _weight(role: Role) -> float:
    return _WEIGHTS.get(role, _THIN)


def _path(mark: Line | Polyline | Polygon, height: float) -> Any:
    weight = _weight(mark.role)
    return _shapes.PolyLine(
        [number for x, y in _along(mark) for number in (x, height - y)],
        strokeColor=_ink(mark.role, mark.series),
        strokeWidth=weight,
        strokeDashArray=[part * weight for part in mark.dash] or None,
        strokeLineJoin=1,
        strokeLineCap=0 if mark.dash else 1,
    )


def _along(mark: Line | Polyline | Polygon) -> Sequence[Place]:
    if isinstance(mark, Line):
        return (mark.start, mark.end)
    return (*mark.places, mark.places[0]) if isinstance(mark, Polygon) else mark.places


def _marker(mark: Marker, height: float) -> Sequence[Any]:
    """On a rim of white, so that lines and other markers stay apart."""
    ink = _ink(mark.role, mark.series)
    rim = _outline(mark, mark.radius + 1, height, fill=white, stroke=None)
    inner = mark.radius - 0.5
    return [rim, _outline(mark, inner, height, fill=ink if mark.filled else white, stroke=ink)]


def _outline(
    mark: Marker, radius: float, height: float, *, fill: Color, stroke: Color | None
) -> Any:
    x, y = mark.centre
    look = {"fillColor": fill, "strokeColor": stroke, "strokeWidth": 1.0}
    if mark.shape is Shape.DISC:
        return _shapes.Circle(x, height - y, radius * _DISC, **look)
    points = [
        number
        for across, down in _corners(mark.shape)
        for number in (x + radius * across, height - y - radius * down)
    ]
    return _shapes.Polygon(points, **look)


def _corners(shape: Shape) -> Sequence[Place]:
    if shape is Shape.CROSS:
        arm, reach = _ARM, (1 - _ARM**2) ** 0.5
        turned: list[Place] = [(-arm, -reach), (arm, -reach), (arm, -arm)]
        for _ in range(3):
            turned += [(-y, x) for x, y in turned[-3:]]
        return turned
    count, first = _CORNERS.get(shape, (4, 0.0))
    turns = [first + 2 * pi * corner / count for corner in range(count)]
    return [(cos(turn), sin(turn)) for turn in turns]


def _label(mark: Label, height: float, fonts: FontBook) -> Sequence[Any]:
    box, face = mark.box, _FACES[mark.strong]
    text = _shapes.String(
        box.left,
        height - mark.place[1],
        _printed(mark.text, face, fonts),
        fontName=face,
        fontSize=_SIZE,
        fillColor=_ink(mark.role, -1),
        textAnchor=Anchor.START.value,
    )
    if not mark.halo:
        return [text]
    room = _shapes.Rect(
        box.left,
        height - box.bottom,
        box.right - box.left,
        box.bottom - box.top,
        fillColor=white,
        strokeColor=None,
    )
    return [room, text]


def _printed(text: str, face: str, fonts: FontBook) -> str:
    """The letters that are drawn; the font has no minus, and a dash of that width looks the same.

    A reader hears the words that stand in for the chart.
    """
    return drawable(text.replace(_MINUS, _DASH), face, fonts)


def _cell(mark: Cell, height: float) -> Any:
    is_gap, box = mark.role is Role.GAP, mark.box
    return _shapes.Rect(
        box.left + _THIN / 2,
        height - box.bottom + _THIN / 2,
        box.right - box.left - _THIN,
        box.bottom - box.top - _THIN,
        rx=_RADIUS,
        ry=_RADIUS,
        fillColor=white if is_gap else TINT,
        strokeColor=_ink(mark.role, -1),
        strokeWidth=_THIN,
        strokeDashArray=[2, 2] if is_gap else None,
    )
