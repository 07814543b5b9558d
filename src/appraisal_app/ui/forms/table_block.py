"""A table to read: each column as wide as what stands in it needs."""

from __future__ import annotations

import re

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout

from appraisal_app.ui.forms.blocks import TableBlock
from appraisal_app.ui.forms.kit import BlockView, Kit
from appraisal_app.ui.language.words import shown
from appraisal_app.ui.theme.lettering import Lettering, font_of
from appraisal_app.ui.theme.palette import colours_of
from appraisal_app.ui.widgets.words import Tone, Words

_LEFT, _RIGHT = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
_GAP, _AIR = 18, 12
"""Pixels between columns, and between rows: a line runs in the middle of these."""
_SHORT, _LEAST, _LONG = 7, 6.5, 40
"""Heights of a line: what is no wider is not broken, what is broken has so much, or counts so."""
_FAIRNESS = 0.8
"""The power of its width that a column is given room by: the widest leave some to the others."""
_NUMBER = re.compile(r"[-\u2212\u00a3]*\d[\d,.]*( ?%| minutes?)?")


class TableBlockView(BlockView[TableBlock]):
    """A small table of text that wraps in its cells; numbers stand at the right of theirs.

    Where its columns do not fit side by side, the cells of a row stand one under the other, each
    below its heading.
    """

    def __init__(self, kit: Kit) -> None:
        super().__init__(kit)
        self._block: TableBlock | None = None
        self._cells: list[Words] = []
        self._needs = 0
        self._is_stacked = False
        self._ends: list[list[Words]] = []
        self._breaks: list[Words] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(_GAP)

    def show_block(self, block: TableBlock) -> None:
        self._block = block
        self._is_stacked = False
        self._fill()

    def minimumSizeHint(self) -> QSize:
        hint = super().minimumSizeHint()
        return QSize(min(hint.width(), self._least()), hint.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._settle()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and self._block is not None:
            self.show_block(self._block)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(QColor(colours_of(self.palette()).line))
        for row in self._ends:
            height = max(each.geometry().bottom() for each in row) + _AIR // 2
            painter.drawLine(0, height, self.width(), height)
        for gap in self._breaks:
            height = gap.geometry().center().y()
            painter.drawLine(0, height, self.width(), height)

    def _settle(self) -> None:
        """Set the cells side by side or one under the other, as the width allows."""
        if self._block is not None and self._is_stacked is not (self.width() < self._needs):
            self._is_stacked = not self._is_stacked
            self._fill()
            # The page hears of the new height at once, and not only after it was painted.
            self._grid.activate()

    def _least(self) -> int:
        return max((cell.minimumSizeHint().width() for cell in self._cells), default=0)

    def _fill(self) -> None:
        block = self._block
        self._clear()
        if block is None:
            return
        if not block.rows and block.empty_text:
            self._put(Words(shown(block.empty_text), tone=Tone.SOFT), 0, 0)
        elif self._is_stacked:
            self._stack(block)
        else:
            self._tabulate(block)
            self._needs = self._grid.minimumSize().width()
            if self.isVisible():
                self._settle()

    def _clear(self) -> None:
        for cell in self._cells:
            self._grid.removeWidget(cell)
            cell.hide()
            cell.deleteLater()
        self._cells, self._ends, self._breaks = [], [], []
        for column in range(self._grid.columnCount()):
            self._grid.setColumnStretch(column, 0)
            self._grid.setColumnMinimumWidth(column, 0)

    def _tabulate(self, block: TableBlock) -> None:
        self._grid.setVerticalSpacing(_AIR)
        rows: list[list[Words]] = [[] for _ in range(len(block.rows) + 1)]
        for column, header in enumerate(block.headers):
            texts = [row[column] for row in block.rows if column < len(row)]
            side = _RIGHT if are_numbers(texts) else _LEFT
            rows[0].append(self._put(_heading(header), 0, column, side))
            for line, text in enumerate(texts, 1):
                rows[line].append(self._put(Words(text), line, column, side))
            self._make_room(column, (shown(header), *texts))
        self._ends = [row for row in rows[:-1] if row]

    def _make_room(self, column: int, texts: tuple[str, ...]) -> None:
        """Give the column its part of the width, and no less than a short text needs."""
        metrics = QFontMetrics(font_of(Lettering.STRONG))
        height = metrics.height()
        lines = (line for text in texts for line in text.splitlines())
        width = max((metrics.horizontalAdvance(line) for line in lines), default=0)
        wanted = min(max(width, 1), _LONG * height)
        self._grid.setColumnStretch(column, round(wanted**_FAIRNESS))
        is_short = width <= _SHORT * height
        self._grid.setColumnMinimumWidth(column, width if is_short else round(_LEAST * height))

    def _stack(self, block: TableBlock) -> None:
        self._grid.setVerticalSpacing(_AIR // 3)
        place = 0
        for row in block.rows:
            if place:
                self._breaks.append(self._put(Words(" "), place, 0))
                place += 1
            for header, text in zip(block.headers, row, strict=False):
                self._put(_heading(header), place, 0)
                self._put(Words(text), place + 1, 0)
                place += 2

    def _put(
        self,
        words: Words,
        row: int,
        column: int,
        side: Qt.AlignmentFlag = _LEFT,
    ) -> Words:
        words.setAlignment(side)
        self._grid.addWidget(words, row, column, Qt.AlignmentFlag.AlignTop)
        self._cells.append(words)
        return words


def are_numbers(texts: list[str]) -> bool:
    """Whether a column holds numbers, and nothing but numbers."""
    return any(texts) and all(_NUMBER.fullmatch(text) for text in texts if text)


def _heading(text: str) -> Words:
    return Words(shown(text), Lettering.SMALL_STRONG, Tone.SOFT)
