"""Files that are dragged over the window."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout

from appraisal_app.ui.language.words import shown
from appraisal_app.ui.theme.icons import Icons
from appraisal_app.ui.theme.lettering import Lettering
from appraisal_app.ui.widgets.ground import Ground, Side, Surface
from appraisal_app.ui.widgets.icon_line import IconLine
from appraisal_app.ui.widgets.words import Tone, Words


class DropLine(Ground):
    """Says what letting go would do; hidden while nothing is dragged."""

    def __init__(self, icons: Icons) -> None:
        super().__init__(Surface.CALM, Side.BOTTOM)
        self.setObjectName("drop-line")
        self._words = Words("", Lettering.STRONG, Tone.ACCENT)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 8, 14, 8)
        row.addWidget(IconLine(icons, "arrow-down", "accent", self._words))
        self.hide()

    def foretell(self, words: str) -> None:
        """Show the sentence, or nothing."""
        self._words.say(shown(words))
        self.setAccessibleName(shown(words))
        self.setVisible(bool(words))
