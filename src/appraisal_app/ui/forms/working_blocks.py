"""Blocks to use: buttons inside the page, work under way, a table to read."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from appraisal_app.ui.forms.action_row import ActionRow
from appraisal_app.ui.forms.blocks import ActionBlock, ProgressBlock, TableBlock
from appraisal_app.ui.forms.kit import BlockView, Kit
from appraisal_app.ui.language.words import shown
from appraisal_app.ui.theme.lettering import Lettering
from appraisal_app.ui.widgets.busy_bar import BusyBar
from appraisal_app.ui.widgets.words import Tone, Words


class ActionBlockView(BlockView[ActionBlock]):
    """Buttons in a row that wraps."""

    def __init__(self, kit: Kit) -> None:
        super().__init__(kit)
        self._row = ActionRow(kit.listener)
        stack = QVBoxLayout(self)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.addWidget(self._row)

    def show_block(self, block: ActionBlock) -> None:
        self._row.show_actions(block.actions)

    def seek(self, key: str) -> QWidget | None:
        return self._row.button(key)


class ProgressBlockView(BlockView[ProgressBlock]):
    """A sentence, a bar, and a way to stop."""

    def __init__(self, kit: Kit) -> None:
        super().__init__(kit)
        self._words = Words()
        self._bar = BusyBar()
        self._row = ActionRow(kit.listener)
        stack = QVBoxLayout(self)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.setSpacing(6)
        for widget in (self._words, self._bar, self._row):
            stack.addWidget(widget)

    def show_block(self, block: ProgressBlock) -> None:
        text = shown(block.text)
        self._words.say(text)
        self._bar.show_work(text, block.done, block.total)
        self._row.show_actions((block.cancel,) if block.cancel else ())


class TableBlockView(BlockView[TableBlock]):
    """A small table of text that wraps in its cells.

    Where its columns do not fit side by side, the cells of a row stand one under the other, each
    below its heading.
    """

    def __init__(self, kit: Kit) -> None:
        super().__init__(kit)
        self._block: TableBlock | None = None
        self._cells: list[Words] = []
        self._needs = 0
        self._is_stacked = False
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(18)
        self._grid.setVerticalSpacing(8)

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

    def _settle(self) -> None:
        """Set the cells side by side or one under the other, as the width allows."""
        if self._block is not None and self._is_stacked is not (self.width() < self._needs):
            self._is_stacked = not self._is_stacked
            self._fill()

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
        self._cells = []
        for column in range(1, self._grid.columnCount()):
            self._grid.setColumnStretch(column, 0)

    def _tabulate(self, block: TableBlock) -> None:
        for column, header in enumerate(block.headers):
            self._put(_heading(header), 0, column)
            self._grid.setColumnStretch(column, 1)
        for line, row in enumerate(block.rows, 1):
            for column, text in enumerate(row):
                self._put(Words(text), line, column)

    def _stack(self, block: TableBlock) -> None:
        lines = (pair for row in block.rows for pair in zip(block.headers, row, strict=False))
        for place, (header, text) in enumerate(lines):
            self._put(_heading(header), 2 * place, 0)
            self._put(Words(text), 2 * place + 1, 0)

    def _put(self, words: Words, row: int, column: int) -> None:
        self._grid.addWidget(words, row, column, Qt.AlignmentFlag.AlignTop)
        self._cells.append(words)


def _heading(text: str) -> Words:
    return Words(shown(text), Lettering.SMALL_STRONG, Tone.SOFT)
