"""What is seen in the first window until its page is there."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QPointF, QRectF, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QFont,
    QFontMetricsF,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QShortcut,
)
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QWidget

from appraisal_app.ui.language.words import shown
from appraisal_app.ui.later import Later

_SIDE = 96.0
_GAP = 24.0
_LARGER = 1.5
_LATE_MS = 1000
"""Whoever waits longer wants to know what for; what is there sooner needs no word."""


class FirstPicture(QWidget):
    """The emblem and the name, after a second a word; tells once when it is painted.

    Nothing moves.
    """

    painted = Signal()

    def __init__(self, emblem: Path, name: str) -> None:
        super().__init__()
        self._emblem = QSvgRenderer(str(emblem))
        self._name = name
        self._is_painted = False
        self._word = ""
        self._late = Later(self, _LATE_MS, self.say_so)
        self._late.start()
        self.setAccessibleName(shown("CEO Appraisal is starting"))
        QShortcut(QKeySequence("Ctrl+Q"), self, self._close)

    @property
    def word(self) -> str:
        """What stands under the name."""
        return self._word

    def say_so(self) -> None:
        """Say that the page is still to come."""
        self._word = shown("Opening…")
        self.setAccessibleDescription(self._word)
        changed = QAccessible.Event.DescriptionChanged
        QAccessible.updateAccessibility(QAccessibleEvent(self, changed))
        self.update()

    def _close(self) -> None:
        self.window().close()

    def paintEvent(self, _: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self.palette().base())
        font = QFont(self.font())
        font.setPointSizeF(font.pointSizeF() * _LARGER)
        middle = QRectF(self.rect()).center()
        top = middle.y() - (_SIDE + _GAP) / 2
        self._emblem.render(painter, QRectF(middle.x() - _SIDE / 2, top, _SIDE, _SIDE))
        letters = QFontMetricsF(font)
        painter.setFont(font)
        painter.setPen(self.palette().text().color())
        line = QPointF(middle.x(), top + _SIDE + _GAP + letters.ascent())
        _draw_centred(painter, line, self._name)
        if self._word:
            painter.setFont(self.font())
            _draw_centred(painter, line + QPointF(0, letters.lineSpacing()), self._word)
        painter.end()
        if not self._is_painted:
            self._is_painted = True
            self.painted.emit()


def _draw_centred(painter: QPainter, at: QPointF, text: str) -> None:
    width = QFontMetricsF(painter.font()).horizontalAdvance(text)
    painter.drawText(at - QPointF(width / 2, 0), text)
