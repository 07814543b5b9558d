"""What is seen in the first window until its page is there."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QPointF, QRectF, Signal
from PySide6.QtGui import QFont, QFontMetricsF, QKeySequence, QPainter, QPaintEvent, QShortcut
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QWidget

from appraisal_app.ui.language.words import shown

_SIDE = 96.0
_GAP = 24.0
_LARGER = 1.5


class FirstPicture(QWidget):
    """The emblem and the name; tells once when it is painted. Nothing moves."""

    painted = Signal()

    def __init__(self, emblem: Path, name: str) -> None:
        super().__init__()
        self._emblem = QSvgRenderer(str(emblem))
        self._name = name
        self._is_painted = False
        self.setAccessibleName(shown("CEO Appraisal is starting"))
        QShortcut(QKeySequence("Ctrl+Q"), self, self._close)

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
        left = middle.x() - letters.horizontalAdvance(self._name) / 2
        painter.drawText(QPointF(left, top + _SIDE + _GAP + letters.ascent()), self._name)
        painter.end()
        if not self._is_painted:
            self._is_painted = True
            self.painted.emit()
