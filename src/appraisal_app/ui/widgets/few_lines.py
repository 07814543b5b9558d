"""Words that take a few lines at most: longer ones end in dots, and the tool tip has them all."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent, QTextLayout, QTextOption

from appraisal_app.ui.theme.lettering import Lettering
from appraisal_app.ui.widgets.breaking import breakable
from appraisal_app.ui.widgets.words import Words

_WRAP = QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere


class FewLines(Words):
    """Draws no more than `most` lines; a screen reader gets the whole, as `text` does."""

    def __init__(self, lettering: Lettering, most: int = 3) -> None:
        super().__init__("", lettering)
        self._most = most

    def keep_to(self, most: int) -> None:
        """Draw no more lines than that from now on."""
        if most != self._most:
            self._most = most
            self.updateGeometry()
            self.update()
            self._tell_the_whole()

    def heightForWidth(self, width: int) -> int:
        lines = len(self._starts(width))
        if lines <= self._most:
            return super().heightForWidth(width)
        return self._most * self.fontMetrics().lineSpacing()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._tell_the_whole()

    def say(self, text: str) -> None:
        super().say(text)
        self._tell_the_whole()

    def reletter(self) -> None:
        super().reletter()
        self.updateGeometry()

    @property
    def is_shortened(self) -> bool:
        """Whether there is more than can be seen."""
        return len(self._starts(self.width())) > self._most

    def paintEvent(self, event: QPaintEvent) -> None:
        starts = self._starts(self.width())
        if len(starts) <= self._most:
            super().paintEvent(event)
            return
        painter, metrics = QPainter(self), self.fontMetrics()
        painter.setPen(self.palette().color(self.foregroundRole()))
        area, height = QRectF(self.contentsRect()), metrics.lineSpacing()
        text = breakable(self.text())
        for at in range(self._most):
            is_last = at == self._most - 1
            part = text[starts[at] :] if is_last else text[starts[at] : starts[at + 1]]
            shown = metrics.elidedText(part.strip(), Qt.TextElideMode.ElideRight, int(area.width()))
            line = QRectF(area.topLeft() + QPointF(0, at * height), area.size())
            painter.drawText(line, int(Qt.AlignmentFlag.AlignTop), shown)

    def _tell_the_whole(self) -> None:
        self.setToolTip(self.text() if self.is_shortened else "")
        self.setAccessibleName(self.text())

    def _starts(self, width: int) -> list[int]:
        """Where each line begins."""
        margins = self.contentsMargins()
        layout = QTextLayout(breakable(self.text()), self.font())
        option = QTextOption()
        option.setWrapMode(_WRAP)
        layout.setTextOption(option)
        layout.beginLayout()
        starts: list[int] = []
        line = layout.createLine()
        while line.isValid():
            line.setLineWidth(max(width - margins.left() - margins.right(), 1))
            starts.append(line.textStart())
            line = layout.createLine()
        layout.endLayout()
        return starts
