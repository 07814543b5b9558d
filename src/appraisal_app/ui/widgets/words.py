"""Text to read: a label of a step of the type scale, in a tone that follows the theme."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QPalette
from PySide6.QtWidgets import QLabel, QSizePolicy

from appraisal_app.ui.language.words import shown
from appraisal_app.ui.theme.lettering import Lettering, font_of
from appraisal_app.ui.widgets.breaking import breakable, unbroken

_ANYWHERE = QRect(0, 0, 100_000, 100_000)
_WRAP = int(Qt.TextFlag.TextWordWrap)


class Tone(Enum):
    """The colour of text by purpose, as the palette role that carries it."""

    TEXT = QPalette.ColorRole.WindowText
    SOFT = QPalette.ColorRole.PlaceholderText
    ACCENT = QPalette.ColorRole.Link
    DUE = QPalette.ColorRole.LinkVisited
    BAD = QPalette.ColorRole.BrightText


class Words(QLabel):
    """A label that wraps, never reads mark-up and keeps its step of the type scale.

    One that `flows` asks for the width of a single line; others take what they are given.
    """

    def __init__(
        self,
        text: str = "",
        lettering: Lettering = Lettering.BODY,
        tone: Tone = Tone.TEXT,
        *,
        flows: bool = False,
    ) -> None:
        super().__init__()
        self._lettering = lettering
        self._flows = flows
        self._said = shown(text)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setForegroundRole(tone.value)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.setText(breakable(self._said))
        self.reletter()

    def reletter(self) -> None:
        """Take the font of this step again."""
        self.setFont(font_of(self._lettering))
        self._make_room_for_first_letter()

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        if not self._flows:
            return hint
        # Measured as it is drawn: letters that lean out are wider than the pen's way.
        line = self.fontMetrics().boundingRect(_ANYWHERE, _WRAP, self._said)
        return QSize(line.width() + self.contentsMargins().left() + 2, line.height())

    def text(self) -> str:
        """What was said, without the places where it may be broken."""
        return self._said

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy) and self.hasSelectedText():
            QGuiApplication.clipboard().setText(unbroken(self.selectedText()))
            return
        super().keyPressEvent(event)

    def say(self, text: str) -> None:
        """Show `text`, and nothing at all when it is empty."""
        text = shown(text)
        if text != self._said:
            self._said = text
            self.setText(breakable(text))
            self._make_room_for_first_letter()
        if self.isHidden() == bool(text):
            self.setVisible(bool(text))

    def in_lettering(self, lettering: Lettering) -> None:
        """Change the step of the scale."""
        if lettering is not self._lettering:
            self._lettering = lettering
            self.reletter()

    def in_tone(self, tone: Tone) -> None:
        """Change the colour."""
        self.setForegroundRole(tone.value)

    def _make_room_for_first_letter(self) -> None:
        """A large J begins left of its place and would be cut."""
        before = -self.fontMetrics().leftBearing(self._said[0]) if self._said else 0
        self.setContentsMargins(max(before, 0), 0, 0, 0)
