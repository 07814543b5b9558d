"""Wrapped text in which some words are emphasised; never read as mark-up."""

from __future__ import annotations

import math

from PySide6.QtCore import QPointF, QSizeF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QPainter,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)

from appraisal_app.application.excerpts import Marks
from appraisal_app.ui.theme.palette import Colours


class MarkedText:
    """One paragraph, laid out anew for each width that is asked for."""

    def __init__(self) -> None:
        self._text = ""
        self._marks: Marks = ()
        self._option = QTextOption()
        self._option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self._option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)

    def say(self, text: str, marks: Marks) -> None:
        """Take on another text."""
        self._text, self._marks = text, marks

    def size(self, font: QFont, width: int) -> QSizeF:
        """What the text takes of that width."""
        return self._laid_out(font, width, None)[1]

    def draw(self, painter: QPainter, place: QPointF, width: int, colours: Colours) -> None:
        """Draw the text with its upper left corner at `place`, in the painter's font."""
        layout, _ = self._laid_out(painter.font(), width, colours)
        painter.setPen(QColor(colours.text))
        layout.draw(painter, place)

    def _laid_out(
        self, font: QFont, width: int, colours: Colours | None
    ) -> tuple[QTextLayout, QSizeF]:
        layout = QTextLayout(self._text, font)
        layout.setTextOption(self._option)
        layout.setFormats(self._formats(colours))
        layout.beginLayout()
        height, widest = 0.0, 0.0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(max(width, 1))
            line.setPosition(QPointF(0, height))
            height += line.height()
            widest = max(widest, line.naturalTextWidth())
        layout.endLayout()
        return layout, QSizeF(math.ceil(widest), math.ceil(height))

    def _formats(self, colours: Colours | None) -> list[QTextLayout.FormatRange]:
        look = QTextCharFormat()
        look.setFontWeight(QFont.Weight.Bold)
        if colours is not None:
            look.setForeground(QColor(colours.accent))
            look.setBackground(QColor(colours.tint))
        return [self._format(start, end, look) for start, end in self._marks]

    def _format(self, start: int, end: int, look: QTextCharFormat) -> QTextLayout.FormatRange:
        made = QTextLayout.FormatRange()
        # Qt counts in UTF-16, where some letters are two.
        made.start = _units(self._text[:start])
        made.length = _units(self._text[start:end])
        made.format = look
        return made


def _units(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2
