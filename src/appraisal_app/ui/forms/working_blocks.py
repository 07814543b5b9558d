"""Blocks to use: buttons inside the page, work under way, a table to read."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QProgressBar, QVBoxLayout, QWidget

from appraisal_app.ui.forms.action_row import ActionRow
from appraisal_app.ui.forms.blocks import ActionBlock, ProgressBlock, TableBlock
from appraisal_app.ui.forms.kit import BlockView, Kit
from appraisal_app.ui.forms.words import shown
from appraisal_app.ui.theme.lettering import Lettering
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
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._row = ActionRow(kit.listener)
        stack = QVBoxLayout(self)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.setSpacing(6)
        for widget in (self._words, self._bar, self._row):
            stack.addWidget(widget)

    def show_block(self, block: ProgressBlock) -> None:
        text = shown(block.text)
        self._words.say(text)
        self._bar.setAccessibleName(text)
        self._bar.setRange(0, block.total)
        self._bar.setValue(block.done)
        self._row.show_actions((block.cancel,) if block.cancel else ())


class TableBlockView(BlockView[TableBlock]):
    """A small table of text that wraps in its cells."""

    def __init__(self, kit: Kit) -> None:
        super().__init__(kit)
        self._cells: list[Words] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(18)
        self._grid.setVerticalSpacing(8)

    def show_block(self, block: TableBlock) -> None:
        for cell in self._cells:
            self._grid.removeWidget(cell)
            cell.hide()
            cell.deleteLater()
        self._cells = []
        if not block.rows and block.empty_text:
            self._put(Words(shown(block.empty_text), tone=Tone.SOFT), 0, 0)
            return
        for column, header in enumerate(block.headers):
            self._put(Words(shown(header), Lettering.SMALL_STRONG, Tone.SOFT), 0, column)
            self._grid.setColumnStretch(column, 1)
        for line, row in enumerate(block.rows, 1):
            for column, text in enumerate(row):
                self._put(Words(text), line, column)

    def _put(self, words: Words, row: int, column: int) -> None:
        self._grid.addWidget(words, row, column, Qt.AlignmentFlag.AlignTop)
        self._cells.append(words)
