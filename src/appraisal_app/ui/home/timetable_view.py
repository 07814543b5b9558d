"""The timetable drawn to scale; the list under it says the same in words."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QEvent, QLineF, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy

from appraisal_app.domain.english_dates import long_day
from appraisal_app.ui.forms.kit import BlockView, Kit
from appraisal_app.ui.home.axis import Axis, rows_for
from appraisal_app.ui.home.timetable import TimetableBlock, TimetableMark
from appraisal_app.ui.language.words import shown
from appraisal_app.ui.theme.lettering import Lettering, font_of
from appraisal_app.ui.theme.palette import Colours, colours_of
from appraisal_app.ui.widgets.marks import paint_mark

_DAY = date(2000, 1, 1)
_NOTHING = TimetableBlock("timetable", start=_DAY, end=_DAY, meeting=_DAY, today=_DAY)
_CENTRE = int(Qt.AlignmentFlag.AlignCenter)


class TimetableView(BlockView[TimetableBlock]):
    """Months on a line, steps as marks with their numbers above it, the meeting and today."""

    def __init__(self, kit: Kit) -> None:
        super().__init__(kit)
        self._block = _NOTHING
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(shown("The timetable, drawn to scale"))

    def show_block(self, block: TimetableBlock) -> None:
        self._block = block
        said = shown("Review meeting on %1. The list below gives every step in words.")
        self.setAccessibleDescription(shown(said.replace("%1", long_day(block.meeting))))
        self.updateGeometry()
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.updateGeometry()

    def sizeHint(self) -> QSize:
        return QSize(600, self.heightForWidth(600))

    def minimumSizeHint(self) -> QSize:
        return QSize(120, int(self._line() * 5))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        rows = self._rows(self._axis(width))
        return int((max(rows, default=0) + 1) * self._row() + self._line() * 4)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(font_of(Lettering.SMALL))
        colours, axis = colours_of(self.palette()), self._axis(self.width())
        base = self.height() - self._line() * 2.6
        self._paint_months(painter, axis, base, colours)
        self._paint_days(painter, axis, base, colours)
        for mark, row in zip(self._block.marks, self._rows(axis), strict=True):
            self._paint_step(painter, axis.x(mark.due), base - (row + 0.85) * self._row(), mark)

    def _axis(self, width: float) -> Axis:
        block, side = self._block, self._line() * 1.2
        return Axis(start=block.start, end=block.end, left=side, right=width - side)

    def _rows(self, axis: Axis) -> tuple[int, ...]:
        marks = self._block.marks
        order = sorted(range(len(marks)), key=lambda place: marks[place].due)
        rows = rows_for([axis.x(marks[place].due) for place in order], self._line() * 1.35)
        found = dict(zip(order, rows, strict=True))
        return tuple(found[place] for place in range(len(marks)))

    def _line(self) -> float:
        return QFontMetricsF(font_of(Lettering.SMALL)).height()

    def _row(self) -> float:
        return self._line() * 2.2

    def _paint_months(self, painter: QPainter, axis: Axis, base: float, colours: Colours) -> None:
        painter.setPen(QPen(QColor(colours.edge), 1.5))
        painter.drawLine(QLineF(axis.left, base, axis.right, base))
        for x, name in axis.months(self._line() * 4):
            painter.setPen(QPen(QColor(colours.edge), 1))
            painter.drawLine(QLineF(x, base, x, base + self._line() * 0.35))
            painter.setPen(QColor(colours.soft))
            painter.drawText(QPointF(x + 3, base + self._line() * 1.15), name)

    def _paint_days(self, painter: QPainter, axis: Axis, base: float, colours: Colours) -> None:
        block = self._block
        meeting = axis.x(block.meeting)
        self._paint_line(painter, meeting, base, colours.accent, Qt.PenStyle.SolidLine)
        side = self._line() * 0.5
        diamond = [(0, -side), (side, 0), (0, side), (-side, 0)]
        painter.setBrush(QColor(colours.accent))
        painter.drawPolygon(QPolygonF([QPointF(meeting + x, base + y) for x, y in diamond]))
        self._paint_label(painter, meeting, shown("Review meeting"), colours.accent, above=True)
        if axis.holds(block.today):
            today = axis.x(block.today)
            self._paint_line(painter, today, base, colours.text, Qt.PenStyle.DashLine)
            self._paint_label(painter, today, shown("Today"), colours.text, above=False)

    def _paint_line(
        self, painter: QPainter, x: float, base: float, colour: str, style: Qt.PenStyle
    ) -> None:
        painter.setPen(QPen(QColor(colour), 1.2, style))
        painter.drawLine(QLineF(x, self._line() * 1.2, x, base + self._line() * 1.4))

    def _paint_label(
        self, painter: QPainter, x: float, text: str, colour: str, *, above: bool
    ) -> None:
        width = QFontMetricsF(painter.font()).horizontalAdvance(text) + 8
        left = min(max(x - width / 2, 0), self.width() - width)
        top = 0 if above else self.height() - self._line() * 1.15
        painter.setPen(QColor(colour))
        painter.drawText(QRectF(left, top, width, self._line()), _CENTRE, text)

    def _paint_step(self, painter: QPainter, x: float, y: float, mark: TimetableMark) -> None:
        colours, side = colours_of(self.palette()), self._line() * 0.95
        ground = QRectF(x - side * 0.6, y - side * 0.55, side * 1.2, side * 2.05)
        painter.fillRect(ground, QColor(colours.page))
        area = QRectF(x - side / 2, y - side / 2, side, side)
        paint_mark(painter, area, mark.mark, colours, colours.page)
        painter.setPen(QColor(colours.text))
        number = QRectF(x - side * 1.5, y + side / 2, side * 3, self._line())
        painter.drawText(number, _CENTRE, str(mark.number))
