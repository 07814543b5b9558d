"""A bar that says that work is under way, and how far it is."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QProgressBar

from appraisal_app.ui.language.words import shown
from appraisal_app.ui.theme.motion import wants_stillness


class BusyBar(QProgressBar):
    """The one thing in the window that moves by itself; half full instead where nothing may."""

    def __init__(self, is_still: Callable[[], bool] = wants_stillness) -> None:
        super().__init__()
        self._is_still = is_still
        self.setTextVisible(False)

    def show_work(self, text: str, done: int = 0, total: int = 0) -> None:
        """Show `text` to a screen reader, and how far it is; without a total it is not known."""
        self.setAccessibleName(shown(text))
        self.setToolTip(shown(text))
        if text and not total:
            done, total = (1, 2) if self._is_still() else (0, 0)
        self.setRange(0, total if text else 1)
        self.setValue(done)
