"""A drop-down list that the wheel leaves alone."""

from __future__ import annotations

import sys

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFontMetrics,
    QPainter,
    QPaintEvent,
    QPen,
    QWheelEvent,
)
from PySide6.QtWidgets import QComboBox, QSizePolicy, QWidget

from appraisal_app.ui.language.words import shown
from appraisal_app.ui.theme.lettering import Lettering, font_of
from appraisal_app.ui.theme.palette import colours_of
from appraisal_app.ui.widgets.breaking import breakable
from appraisal_app.ui.widgets.edge_box import BOX_AROUND, Edge, draw_edge
from appraisal_app.ui.widgets.undo_keys import leaves_undo

_ALIGNED = int(Qt.AlignmentFlag.AlignVCenter) | int(Qt.TextFlag.TextWordWrap)
_PAD = 11
_ARROW = 0.55
"""How wide the arrow is, in heights of a line."""


class SelectBox(QComboBox):
    """Looks like the boxes to write in; the first line stands for no answer.

    It shrinks with its page and scrolls with it. What is chosen is read in full: it takes as many
    lines as it needs.
    """

    entered = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        policy = QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        self.setSizeAdjustPolicy(policy)
        self._is_wrong = False
        self.setMinimumContentsLength(12)
        sizes = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        sizes.setHeightForWidth(True)
        self.setSizePolicy(sizes)

    def reletter(self) -> None:
        """Be as high as the boxes to write in, and as the words that are chosen."""
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self._line + BOX_AROUND)

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), self._line + BOX_AROUND)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._words_within(self._room(QRect(0, 0, width, 0))).height() + BOX_AROUND

    def show_wrong(self, *, is_wrong: bool) -> None:
        """Draw the edge as of a box with an error."""
        if is_wrong != self._is_wrong:
            self._is_wrong = is_wrong
            self.update()

    def name(self, label: str, description: str = "") -> None:
        """Be called `label` by a screen reader."""
        self.setAccessibleName(shown(label))
        # On Linux Qt says the line that is chosen in place of the name of any combo box.
        said = (label, description) if sys.platform.startswith("linux") else (description,)
        self.setAccessibleDescription(shown(". ".join(part for part in said if part)))

    def event(self, event: QEvent) -> bool:
        return False if leaves_undo(event) else super().event(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        colours, can_choose = colours_of(self.palette()), self.isEnabled()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = Edge(has_focus=self.hasFocus(), is_wrong=self._is_wrong, is_locked=not can_choose)
        draw_edge(painter, QRectF(self.rect()), colours, edge)
        painter.setPen(QColor(colours.text if self.currentIndex() > 0 else colours.soft))
        room = self._room(self.rect())
        painter.drawText(room, _ALIGNED, self._words)
        if can_choose:
            line, right = self._line, self.rect().right() - _PAD
            _draw_arrow(
                painter,
                QRectF(right - line * _ARROW, 0, line * _ARROW, self.height()),
                colours.soft,
            )

    @property
    def _line(self) -> int:
        return QFontMetrics(font_of(Lettering.BODY)).height()

    @property
    def _words(self) -> str:
        is_open = self.isEnabled() or self.currentIndex() > 0
        return breakable(self.currentText() if is_open else shown("Nothing chosen"))

    def _room(self, area: QRect) -> QRect:
        """Where the words stand: left of the arrow."""
        return area.adjusted(_PAD, 0, -round(self._line * _ARROW) - 2 * _PAD, 0)

    def _words_within(self, room: QRect) -> QRect:
        metrics = QFontMetrics(font_of(Lettering.BODY))
        least = QRect(0, 0, max(room.width(), 1), 0)
        found = metrics.boundingRect(least, _ALIGNED, self._words)
        # Measured with what leans out above and below; one line is as high as a line to write in.
        is_one = found.height() < 2 * self._line
        return QRect(0, 0, room.width(), self._line) if is_one else found

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.entered.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()


def _draw_arrow(painter: QPainter, area: QRectF, colour: str) -> None:
    """A hook that points down, as wide as the area."""
    half = area.width() / 2
    middle = QPointF(area.center().x(), area.center().y() + half / 2)
    pen = QPen(QColor(colour), max(1.5, area.width() / 6))
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.drawPolyline([middle + QPointF(-half, -half), middle, middle + QPointF(half, -half)])
