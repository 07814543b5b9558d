"""A drop-down list that the wheel leaves alone."""

from __future__ import annotations

import sys

from PySide6.QtCore import QEvent, QRectF, Signal
from PySide6.QtGui import QFocusEvent, QFontMetrics, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QSizePolicy, QWidget

from appraisal_app.ui.language.words import shown
from appraisal_app.ui.theme.lettering import Lettering, font_of
from appraisal_app.ui.theme.palette import colours_of
from appraisal_app.ui.widgets.focus_ring import draw_focus
from appraisal_app.ui.widgets.outline import outline
from appraisal_app.ui.widgets.undo_keys import leaves_undo


class SelectBox(QComboBox):
    """A combo box that shrinks with its page and scrolls with it."""

    entered = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        policy = QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        self.setSizeAdjustPolicy(policy)
        self.setMinimumContentsLength(12)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        outline(self)
        self.reletter()

    def reletter(self) -> None:
        """Be as high as the boxes to write in."""
        self.setMinimumHeight(round(QFontMetrics(font_of(Lettering.BODY)).height() * 1.8))

    def name(self, label: str, description: str = "") -> None:
        """Be called `label` by a screen reader."""
        self.setAccessibleName(shown(label))
        # On Linux Qt says the line that is chosen in place of the name of any combo box.
        said = (label, description) if sys.platform.startswith("linux") else (description,)
        self.setAccessibleDescription(shown(". ".join(part for part in said if part)))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            outline(self)

    def event(self, event: QEvent) -> bool:
        return False if leaves_undo(event) else super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.hasFocus():
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            draw_focus(painter, QRectF(self.rect()), colours_of(self.palette()).accent)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.entered.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()
