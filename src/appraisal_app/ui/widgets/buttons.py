"""Buttons with an icon, and buttons that read like a link."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from appraisal_app.ui.language.words import shown
from appraisal_app.ui.theme.icons import Icons
from appraisal_app.ui.theme.lettering import Lettering, font_of
from appraisal_app.ui.theme.palette import colours_of
from appraisal_app.ui.widgets.breaking import breakable
from appraisal_app.ui.widgets.enter_key import pressed_by_enter
from appraisal_app.ui.widgets.focus_ring import draw_focus

TARGET = 24
"""Pixels that whatever can be pressed is high at least: WCAG 2.2, criterion 2.5.8."""

_WRAP = int(Qt.TextFlag.TextWordWrap) | int(Qt.AlignmentFlag.AlignLeft)


class IconButton(QAbstractButton):
    """A small button with an icon; its name is spoken and shown as a tool tip."""

    def __init__(self, icons: Icons, icon: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icons, self._icon = icons, icon
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.rename(name)

    def rename(self, name: str) -> None:
        """Be called something else."""
        self.setAccessibleName(shown(name))
        self.setToolTip(shown(name))

    def show_icon(self, icon: str) -> None:
        """Show another icon."""
        self._icon = icon
        self.update()

    def sizeHint(self) -> QSize:
        side = max(self.fontMetrics().height() + 8, TARGET)
        return QSize(side, side)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not pressed_by_enter(self, event):
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        colours = colours_of(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.underMouse() and self.isEnabled():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.tint))
            painter.drawRoundedRect(self.rect(), 5, 5)
        if self.hasFocus():
            draw_focus(painter, QRectF(self.rect()), colours.accent)
        if not self.isEnabled():
            painter.setOpacity(0.4)
        side = self.fontMetrics().height() * 0.95
        area = QRectF(0, 0, side, side)
        area.moveCenter(QRectF(self.rect()).center())
        ink = colours.text if self.underMouse() else colours.soft
        self._icons.paint(painter, area, self._icon, ink)


class LinkButton(QAbstractButton):
    """A button that reads like a link and wraps like a sentence."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = self._drawn = ""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.reletter()

    def reletter(self) -> None:
        """Take the font of this step again."""
        self.setFont(font_of(Lettering.BODY))
        self.updateGeometry()

    def say(self, text: str, *, spoken: str = "") -> None:
        """Show `text`; a screen reader hears `spoken` where the text alone would not tell."""
        self.setAccessibleName(shown(spoken or text))
        text = shown(text)
        if text != self._words:
            self._words, self._drawn = text, breakable(text)
            self.setText(text.replace("&", "&&"))
            self.updateGeometry()

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(self.font())
        height = max(metrics.height() + 2, TARGET)
        return QSize(metrics.horizontalAdvance(self._words) + 2, height)

    def minimumSizeHint(self) -> QSize:
        return QSize(40, self.sizeHint().height())

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return max(self._box(width).height() + 2, TARGET)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not pressed_by_enter(self, event):
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        colours = colours_of(self.palette())
        painter = QPainter(self)
        if self.hasFocus():
            box = self._box(self.width()).adjusted(0, 0, 0, 2)
            painter.fillRect(box, QColor(colours.accent))
        font = self.font()
        font.setUnderline(True)
        painter.setFont(font)
        painter.setPen(QColor(colours.on if self.hasFocus() else colours.accent))
        painter.drawText(self.rect(), _WRAP, self._drawn)

    def _box(self, width: int) -> QRect:
        metrics = QFontMetrics(self.font())
        return metrics.boundingRect(0, 0, max(width, 1), 10_000, _WRAP, self._drawn)
