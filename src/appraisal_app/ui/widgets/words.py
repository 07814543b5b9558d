"""Text to read: a label of a step of the type scale, in a tone that follows the theme."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from appraisal_app.ui.theme.lettering import Lettering, font_of


class Tone(Enum):
    """The colour of text by purpose, as the palette role that carries it."""

    TEXT = QPalette.ColorRole.WindowText
    SOFT = QPalette.ColorRole.PlaceholderText
    ACCENT = QPalette.ColorRole.Link
    DUE = QPalette.ColorRole.LinkVisited
    BAD = QPalette.ColorRole.BrightText


class Words(QLabel):
    """A label that wraps, never reads mark-up and keeps its step of the type scale."""

    def __init__(
        self,
        text: str = "",
        lettering: Lettering = Lettering.BODY,
        tone: Tone = Tone.TEXT,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._lettering = lettering
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setForegroundRole(tone.value)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.reletter()
        self.setText(text)

    def reletter(self) -> None:
        """Take the font of this step again."""
        self.setFont(font_of(self._lettering))

    def say(self, text: str) -> None:
        """Show `text`, and nothing at all when it is empty."""
        if text != self.text():
            self.setText(text)
        if self.isHidden() == bool(text):
            self.setVisible(bool(text))

    def in_tone(self, tone: Tone) -> None:
        """Change the colour."""
        self.setForegroundRole(tone.value)
