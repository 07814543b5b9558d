"""A page that is turned to in order to write: the keyboard goes to its first field."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent

from appraisal_app.ui.forms.kit import Kinds
from appraisal_app.ui.forms.listener import PageListener
from appraisal_app.ui.forms.page import FormView
from appraisal_app.ui.theme.icons import Icons


class FirstFieldForm(FormView):
    """A page of blocks that begins at the field `first`, where that is in sight."""

    def __init__(
        self,
        listener: PageListener,
        icons: Icons,
        today: Callable[[], date],
        kinds: Kinds | None = None,
        *,
        first: str,
    ) -> None:
        super().__init__(listener, icons, today, kinds)
        self._first = first

    def focus_first(self) -> None:
        """Put the keyboard on the field."""
        if not self.focus_field(self._first):
            super().focus_first()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        # On a page that is shown for the first time the window does not see the field yet.
        if event.reason() is Qt.FocusReason.ShortcutFocusReason:
            self.focus_field(self._first)
