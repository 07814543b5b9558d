"""How a row of the rail is drawn."""

from __future__ import annotations

from dataclasses import dataclass

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

_WRAP = (
    int(Qt.TextFlag.TextWordWrap)
    | int(Qt.TextFlag.TextDontClip)  # a bold J begins left of its place
    | int(Qt.AlignmentFlag.AlignLeft)
)
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
        return QSize(0, places_in(row, width).height + (_APART if row.apart else 0))

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
        places = places_in(row, area.width())
        painter.setFont(_font(row))
        painter.setPen(QColor(colours.text))
        painter.drawText(places.words.translated(area.topLeft()), _WRAP, row.label)
        painter.setFont(font_of(Lettering.SMALL))
        painter.setPen(QColor(colours.soft if row.heading else colours.due))
        flags = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(places.right.translated(area.topLeft()), int(flags), row.right)


@dataclass(frozen=True, slots=True, kw_only=True)
class Places:
    """Where the words of a row stand, from its upper left corner, and how high it is."""

    words: QRect
    right: QRect
    height: int


def places_in(row: RailRow, width: int) -> Places:
    """The words beside what stands at the right, or above it where their longest does not fit."""
    metrics, small = QFontMetrics(_font(row)), QFontMetrics(font_of(Lettering.SMALL))
    left, top = _PAD + metrics.height() + _PAD, _PAD - 1
    room = width - left - _PAD
    beside = room - small.horizontalAdvance(row.right) - _PAD if row.right else room
    longest = max((metrics.horizontalAdvance(each) for each in row.label.split()), default=0)
    is_below = bool(row.right) and longest > beside
    wide = max(room if is_below else beside, 40)
    high = metrics.boundingRect(0, 0, wide, 10_000, _WRAP, row.label).height()
    line = small.height() if is_below else metrics.height()
    right = QRect(left, top + high if is_below else top, room, line)
    return Places(
        words=QRect(left, top, wide, high),
        right=right,
        height=high + (line if is_below else 0) + 2 * _PAD - 2,
    )


def _font(row: RailRow) -> QFont:
    strong = row.chosen or row.heading
    return font_of(Lettering.STRONG if strong else Lettering.BODY)


def _fill(painter: QPainter, area: QRect, colours: Colours) -> None:
    painter.setPen(QColor(colours.line))
    painter.setBrush(QColor(colours.chosen))
    painter.drawRoundedRect(QRectF(area).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
