"""How a row of the rail is drawn."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from appraisal_app.ui.shell.rail_model import RailModel
from appraisal_app.ui.shell.rail_rows import RailRow
from appraisal_app.ui.theme.icons import Icons
from appraisal_app.ui.theme.lettering import Lettering, font_of
from appraisal_app.ui.theme.palette import Colours, colours_of
from appraisal_app.ui.widgets.focus_ring import draw_focus
from appraisal_app.ui.widgets.marks import paint_mark, paint_ring

_WRAP = int(Qt.TextFlag.TextWordWrap) | int(Qt.AlignmentFlag.AlignLeft)
_PAD = 8
_APART = 12


class RailDelegate(QStyledItemDelegate):
    """Mark, words that wrap, and what stands at the right."""

    def __init__(self, model: RailModel, icons: Icons, view: QWidget) -> None:
        super().__init__(view)
        self._model, self._icons = model, icons
        self._view = view

    def sizeHint(
        self, _option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        row, width = self._model.row(index), self._view.contentsRect().width()
        height = self._words_box(row, width).height() + 2 * _PAD - 2
        return QSize(0, height + (_APART if row.apart else 0))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        row, colours = self._model.row(index), colours_of(self._view.palette())
        area = QRect(option.rect)
        if row.apart:
            area.setTop(area.top() + _APART)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if row.chosen:
            _fill(painter, area, colours)
        if option.state & QStyle.StateFlag.State_HasFocus:
            draw_focus(painter, QRectF(area), colours.accent)
        self._paint_sign(painter, row, area, colours)
        self._paint_words(painter, row, area, colours)
        painter.restore()

    def _paint_sign(self, painter: QPainter, row: RailRow, area: QRect, colours: Colours) -> None:
        line = QFontMetrics(_font(row)).height()
        side = line * (0.95 if row.heading else 0.72)
        box = QRectF(0, 0, side, side)
        box.moveCenter(QRectF(area.left() + _PAD, area.top() + _PAD - 1, line, line).center())
        ground = colours.chosen if row.chosen else colours.rail
        if row.icon:
            self._icons.paint(painter, box.adjusted(-1, -1, 1, 1), row.icon, colours.soft)
        elif row.heading:
            paint_ring(painter, box, row.part, colours, ground)
        else:
            paint_mark(painter, box, row.mark, colours, ground)

    def _paint_words(self, painter: QPainter, row: RailRow, area: QRect, colours: Colours) -> None:
        box = self._words_box(row, area.width()).translated(area.topLeft())
        painter.setFont(_font(row))
        painter.setPen(QColor(colours.text))
        painter.drawText(box, _WRAP, row.label)
        small = font_of(Lettering.SMALL)
        painter.setFont(small)
        painter.setPen(QColor(colours.soft if row.heading else colours.due))
        line = QFontMetrics(_font(row)).height()
        right = QRect(area.left(), box.top(), area.width() - _PAD, line)
        flags = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(right, int(flags), row.right)

    @staticmethod
    def _words_box(row: RailRow, width: int) -> QRect:
        metrics = QFontMetrics(_font(row))
        left = _PAD + metrics.height() + _PAD
        used = QFontMetrics(font_of(Lettering.SMALL)).horizontalAdvance(row.right)
        room = width - left - _PAD - (used + _PAD if row.right else 0)
        box = metrics.boundingRect(0, 0, max(room, 40), 10_000, _WRAP, row.label)
        return QRect(left, _PAD - 1, max(room, 40), box.height())


def _font(row: RailRow) -> QFont:
    strong = row.chosen or row.heading
    return font_of(Lettering.STRONG if strong else Lettering.BODY)


def _fill(painter: QPainter, area: QRect, colours: Colours) -> None:
    painter.setPen(QColor(colours.line))
    painter.setBrush(QColor(colours.chosen))
    painter.drawRoundedRect(QRectF(area).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
