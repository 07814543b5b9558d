"""A quiet scroll bar, for where the program draws its own looks."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QEnterEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractScrollArea, QScrollBar, QStyle, QStyleOptionSlider

from appraisal_app.ui.theme.palette import colours_of

_OURS = "fusion"
_THICK, _BUSY = 6, 9
"""How wide the handle is, at rest and under the pointer; what can be hit is wider."""


class ScrollBar(QScrollBar):
    """Its handle can be seen in every theme (3:1); Qt's own cannot in high contrast.

    Windows and macOS have bars that people know: there they stay as they are.
    """

    def __init__(self, orientation: Qt.Orientation) -> None:
        super().__init__(orientation)
        # What lies below shows through: bars stand upon grounds of several colours.
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent, on=False)

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.style().name() != _OURS:
            super().paintEvent(event)
            return
        if self.minimum() == self.maximum():
            return
        painter = QPainter(self)
        colours = colours_of(self.palette())
        is_busy = self.isSliderDown() or self.underMouse()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.soft if is_busy else colours.edge))
        handle = _narrowed(self._handle(), self.orientation(), _BUSY if is_busy else _THICK)
        radius = min(handle.width(), handle.height()) / 2
        painter.drawRoundedRect(handle, radius, radius)

    def _handle(self) -> QRect:
        option = QStyleOptionSlider()
        self.initStyleOption(option)
        control = QStyle.ComplexControl.CC_ScrollBar
        part = QStyle.SubControl.SC_ScrollBarSlider
        return self.style().subControlRect(control, option, part, self)


def quiet_bars(area: QAbstractScrollArea) -> None:
    """Give it quiet scroll bars; before anything listens to those that it has."""
    area.setVerticalScrollBar(ScrollBar(Qt.Orientation.Vertical))
    area.setHorizontalScrollBar(ScrollBar(Qt.Orientation.Horizontal))


def _narrowed(handle: QRect, orientation: Qt.Orientation, thick: int) -> QRectF:
    rect = QRectF(handle)
    if orientation is Qt.Orientation.Vertical:
        aside = (rect.width() - thick) / 2
        return rect.adjusted(aside, 1, -aside, -1)
    aside = (rect.height() - thick) / 2
    return rect.adjusted(1, aside, -1, -aside)
