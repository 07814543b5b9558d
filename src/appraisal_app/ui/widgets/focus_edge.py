"""A ring around what only scrolls, while the keyboard is there."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from appraisal_app.ui.theme.palette import colours_of
from appraisal_app.ui.widgets.focus_ring import draw_focus


class FocusEdge(QWidget):
    """Lies over a scroll area without a frame, lets every click through, and shows its focus."""

    def __init__(self, around: QAbstractScrollArea) -> None:
        super().__init__(around)
        self._around = around
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()
        around.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QFocusEvent):
            by_mouse = event.reason() is Qt.FocusReason.MouseFocusReason
            self._settle(shown=event.gotFocus() and not by_mouse)
        elif event.type() is QEvent.Type.Resize:
            self._settle(shown=self.isVisible())
        return super().eventFilter(watched, event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw_focus(painter, QRectF(self.rect()), colours_of(self.palette()).accent)

    def _settle(self, *, shown: bool) -> None:
        self.setGeometry(self._around.rect())
        self.setVisible(shown)
        self.raise_()
