"""A button with a menu of what is wanted seldom."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from appraisal_app.ui.forms.blocks import PageAction
from appraisal_app.ui.forms.listener import PageListener
from appraisal_app.ui.language.words import shown
from appraisal_app.ui.widgets.word_button import ButtonKind, WordButton


class MoreButton(WordButton):
    """Tells the key of the entry that was chosen."""

    def __init__(self, listener: PageListener) -> None:
        super().__init__("", ButtonKind.QUIET)
        self.say(shown("More"))
        self.setObjectName("more")
        self._listener = listener
        self._menu = QMenu(self)
        self._menu.triggered.connect(self._chosen)
        self.setMenu(self._menu)

    def show_entries(self, entries: Sequence[PageAction]) -> None:
        """Offer these."""
        self._menu.clear()
        for entry in entries:
            action = self._menu.addAction(shown(entry.label))
            action.setObjectName(f"action-{entry.key}")
            action.setData(entry.key)
            action.setEnabled(entry.enabled)

    def _chosen(self, action: QAction) -> None:
        self._listener.pressed(str(action.data()))
