"""A layout that sets things in a row and wraps them, like words."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class FlowLayout(QLayout):
    """Items left to right, then in further rows; `push_from` sends the rest to the right edge.

    Where all are sent there, they stand at the right in further rows too.
    """

    def __init__(self, parent: QWidget | None = None, *, gap: int = 8) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._gap = gap
        self._pushed = -1
        self._heights: dict[int, int] = {}
        self.setContentsMargins(0, 0, 0, 0)

    def push_from(self, index: int) -> None:
        """The items from `index` on stand at the right while all is in one row."""
        self._pushed = index

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        if width not in self._heights:
            self._heights[width] = self._arrange(QRect(0, 0, width, 0), apply=False)
        return self._heights[width]

    def invalidate(self) -> None:
        self._heights.clear()
        super().invalidate()

    def setGeometry(self, area: QRect) -> None:
        super().setGeometry(area)
        self._arrange(area, apply=True)

    def sizeHint(self) -> QSize:
        hints = [item.sizeHint() for item in self._items if not item.isEmpty()]
        width = sum(h.width() for h in hints) + self._gap * max(len(hints) - 1, 0)
        return QSize(width, max((h.height() for h in hints), default=0))

    def minimumSize(self) -> QSize:
        sizes = [item.minimumSize() for item in self._items if not item.isEmpty()]
        return QSize(
            max((s.width() for s in sizes), default=0), max((s.height() for s in sizes), default=0)
        )

    def _arrange(self, area: QRect, *, apply: bool) -> int:
        top = area.top()
        for number, row in enumerate(rows := self._rows(area.width())):
            height = max(size.height() for _, size in row)
            if apply:
                self._place(row, QRect(area.left(), top, area.width(), height), len(rows) == 1)
            top += height + (self._gap if number < len(rows) - 1 else 0)
        return top - area.top()

    def _rows(self, width: int) -> list[list[tuple[int, QSize]]]:
        rows: list[list[tuple[int, QSize]]] = []
        used = 0
        for index, item in enumerate(self._items):
            if item.isEmpty():
                continue
            size = self._size(item, width)
            if rows and used + self._gap + size.width() <= width:
                rows[-1].append((index, size))
                used += self._gap + size.width()
            else:
                rows.append([(index, size)])
                used = size.width()
        return rows

    @staticmethod
    def _size(item: QLayoutItem, width: int) -> QSize:
        size = item.sizeHint()
        if size.width() <= width:
            return size
        height = item.heightForWidth(width) if item.hasHeightForWidth() else size.height()
        return QSize(width, height)

    def _place(self, row: list[tuple[int, QSize]], area: QRect, single: bool) -> None:  # noqa: FBT001
        used = sum(size.width() for _, size in row) + self._gap * (len(row) - 1)
        left = area.left()
        for index, size in row:
            is_pushed = self._pushed == 0 or (single and 0 <= self._pushed <= index)
            if is_pushed and left < area.right():
                left += max(area.width() - used, 0)
                used = area.width()
            top = area.top() + (area.height() - size.height()) // 2
            self._items[index].setGeometry(QRect(QPoint(left, top), size))
            left += size.width() + self._gap
