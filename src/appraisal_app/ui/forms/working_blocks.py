"""Blocks to use: buttons inside the page, and work under way."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from appraisal_app.ui.forms.action_row import ActionRow
from appraisal_app.ui.forms.blocks import ActionBlock, ProgressBlock
from appraisal_app.ui.forms.kit import BlockView, Kit
from appraisal_app.ui.language.words import shown
from appraisal_app.ui.widgets.busy_bar import BusyBar
from appraisal_app.ui.widgets.words import Words


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
