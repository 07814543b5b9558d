"""A label at the left with a remark at the right, in as few rows as can be read well."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtWidgets import QLayoutItem

from appraisal_app.ui.widgets.flow import FlowLayout

_MOST = 0.58
"""The part of the width that a remark may take from a label that has to wrap."""
_LINES = 2
"""Lines that a label may take beside its remark."""


class HeadRow(FlowLayout):
    """A label and, if there is one, a remark beside it.

    The remark stays at the right while the label needs two lines at most; otherwise it stands
    below. That way the remarks of a page stand in one column, whatever they stand beside.
    """

    def _rows(self, width: int) -> list[list[tuple[int, QSize]]]:
        rows = super()._rows(width)
        if len(rows) != _LINES or sum(len(row) for row in rows) != _LINES:
            return rows
        (label, _), (remark, size) = rows[0][0], rows[1][0]
        room = width - size.width() - self._gap
        if size.width() > width * _MOST:
            return rows
        beside = self._narrowed(self._items[label], room)
        return [[(label, beside), (remark, size)]] if beside.isValid() else rows

    @staticmethod
    def _narrowed(item: QLayoutItem, room: int) -> QSize:
        """The size in that room; none where it takes too many lines, or has a word too long."""
        single = item.sizeHint().height()
        fits = item.hasHeightForWidth() and item.minimumSize().width() <= room
        height = item.heightForWidth(room) if fits else 0
        is_few = fits and height < single * (_LINES + 1)
        return QSize(room, height) if is_few else QSize()

    def _place(self, row: list[tuple[int, QSize]], area: QRect, single: bool) -> None:  # noqa: FBT001
        super()._place(row, area, single)
        label, words = row[0]
        if len(row) == 1 or words.height() <= self._items[label].sizeHint().height():
            return
        for index, size in row:
            left = self._items[index].geometry().left()
            self._items[index].setGeometry(QRect(QPoint(left, area.top()), size))
