"""A dialog that shows words large and calmly, to be read out over the telephone."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from appraisal_app.application.ports.interaction import Choice
from appraisal_app.ui.asking.frame import DialogFrame
from appraisal_app.ui.language.words import shown
from appraisal_app.ui.theme.lettering import Lettering
from appraisal_app.ui.theme.palette import colours_of
from appraisal_app.ui.widgets.secrecy import keep_secret
from appraisal_app.ui.widgets.words import Words

_RADIUS = 10.0


class WordsPanel(QWidget):
    """The words in rows of as many, read across; a screen reader says them as one line."""

    def __init__(self, words: str, room: int) -> None:
        """`room` is how wide it will be, in pixels."""
        super().__init__()
        self.setAccessibleName(shown(words))
        keep_secret(self)
        grid = QGridLayout(self)
        grid.setContentsMargins(20, 16, 20, 18)
        grid.setHorizontalSpacing(22)
        grid.setVerticalSpacing(8)
        shown_words = [Words(word, Lettering.TITLE, flows=True) for word in words.split()]
        widest = max((each.sizeHint().width() for each in shown_words), default=0)
        columns = next((each for each in (3, 2) if each * (widest + 22) <= room - 18), 1)
        for place, each in enumerate(shown_words):
            grid.addWidget(each, place // columns, place % columns)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor(colours_of(self.palette()).line))
        painter.setBrush(QColor(colours_of(self.palette()).guide))
        area = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(area, _RADIUS, _RADIUS)


class WordsDialog(DialogFrame):
    """What the words are for, the words, and one button."""

    def __init__(self, title: str, text: str, words: str, parent: QWidget | None = None) -> None:
        close = shown("Close")
        super().__init__(title, text, (Choice("close", close),), parent)
        self.panel = WordsPanel(words, self.room)
        self.middle.addWidget(self.panel)
