"""Answers to tick or to pick: native buttons with text that wraps beside them."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QHBoxLayout,
    QRadioButton,
    QWidget,
)

from appraisal_app.domain.phrases import phrased
from appraisal_app.ui.language.words import shown
from appraisal_app.ui.theme.lettering import Lettering, font_of
from appraisal_app.ui.theme.palette import colours_of
from appraisal_app.ui.widgets.focus_ring import draw_focus
from appraisal_app.ui.widgets.indicators import grow_with_text
from appraisal_app.ui.widgets.outline import outline
from appraisal_app.ui.widgets.words import Words

_SIDEWAYS = {int(Qt.Key.Key_Up): Qt.Key.Key_Left, int(Qt.Key.Key_Down): Qt.Key.Key_Right}


class ChoiceRow(QWidget):
    """A radio button or a tick box with its words; a click on the words counts.

    The button itself carries no text and no style sheet: it stays the system's own.
    """

    clicked = Signal()
    left = Signal()

    def __init__(
        self,
        button: QAbstractButton,
        parent: QWidget | None = None,
        *,
        lettering: Lettering = Lettering.BODY,
        flows: bool = False,
    ) -> None:
        super().__init__(parent)
        self.button = button
        self._flows = flows
        self._words = Words("", lettering, flows=flows)
        row = QHBoxLayout(self)
        row.setContentsMargins(4, 3, 4, 3)
        row.setSpacing(9)
        row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._words, 1)
        self.reletter()
        button.clicked.connect(self.clicked)
        button.installEventFilter(self)
        outline(button)
        grow_with_text(button)

    def reletter(self) -> None:
        """Keep the button in line with the first line of its words."""
        self.button.setMinimumHeight(QFontMetrics(font_of(Lettering.BODY)).height())

    def say(self, label: str, description: str = "") -> None:
        """Show the answer and what it means."""
        text = (
            phrased("{label} \u2013 {description}", label=label, description=description)
            if description
            else label
        )
        self._words.say(text)
        self.button.setAccessibleName(shown(text))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if self._flows and isinstance(event, QKeyEvent) and event.key() in _SIDEWAYS:
            # Answers in a line are gone through with all four arrows, as those in a column are.
            aside = QKeyEvent(event.type(), _SIDEWAYS[event.key()], event.modifiers())
            return QApplication.sendEvent(self.button, aside)
        if event.type() == QEvent.Type.PaletteChange:
            outline(self.button)
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.update()
        if event.type() == QEvent.Type.FocusOut:
            self.left.emit()
        return super().eventFilter(watched, event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self.button.isEnabled() and self.rect().contains(event.position().toPoint()):
            self.button.setFocus(Qt.FocusReason.MouseFocusReason)
            self.button.click()

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self.button.hasFocus():
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            draw_focus(painter, QRectF(self.rect()), colours_of(self.palette()).accent)


def radio_row(parent: QWidget) -> ChoiceRow:
    """A row to pick; the caller groups the buttons."""
    return ChoiceRow(QRadioButton(), parent)


def flowing_radio_row(parent: QWidget) -> ChoiceRow:
    """A row to pick that stands in a line with others."""
    return ChoiceRow(QRadioButton(), parent, flows=True)


def tick_row(parent: QWidget) -> ChoiceRow:
    """A row to tick."""
    return ChoiceRow(QCheckBox(), parent)


def flowing_tick_row() -> ChoiceRow:
    """A row to tick that stands in a line with others, its words as strong as a label."""
    return ChoiceRow(QCheckBox(), lettering=Lettering.STRONG, flows=True)
