"""What every block on a page is made from, and what each must be able to do."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QWidget

from appraisal_app.ui.forms.blocks import Block
from appraisal_app.ui.forms.listener import PageListener
from appraisal_app.ui.theme.icons import Icons

B = TypeVar("B", bound=Block)

_STEADY = 9.5
"""Pixels of a line's distance that do not grow with the text, so that large text keeps its room."""


class BlockView(QWidget, Generic[B]):
    """Shows one block, and the next block of the same key and kind in its place."""

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self.kit = kit
        self._distance = 0.0

    def stand_off(self, lines: float) -> None:
        """Keep that distance from the block above, in heights of a line of text."""
        self._distance = lines
        unit = _STEADY + self.fontMetrics().height() / 2
        self.setContentsMargins(0, round(lines * unit), 0, 0)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.stand_off(self._distance)

    def show_block(self, block: B) -> None:
        """Show `block`, touching only what differs from the last one."""
        raise NotImplementedError

    def seek(self, key: str) -> QWidget | None:
        """The widget to focus for the block `key`: this one's, or that of one inside."""
        del key
        return None

    def read_now(self) -> None:
        """Pass on what was typed but not yet read, as a date is until it is left."""

    def retire(self) -> None:
        """Say nothing more: this view is about to go."""
        self.blockSignals(True)  # noqa: FBT003 - Qt takes no keyword here
        for child in self.findChildren(QWidget):
            child.blockSignals(True)  # noqa: FBT003 - Qt takes no keyword here


Kinds = Mapping[type[Block], Callable[["Kit"], BlockView[Any]]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Kit:
    """Handed to every block view; `kinds` says which view shows which kind of block.

    `reshaped` is to be called when widgets came, went or moved.
    """

    listener: PageListener
    icons: Icons
    today: Callable[[], date]
    kinds: Kinds
    reshaped: Callable[[], None]
