"""Push buttons in words, of three weights."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygonF,
)
from PySide6.QtWidgets import QApplication, QMenu, QPushButton, QSizePolicy, QWidget

from appraisal_app.ui.language.words import shown
from appraisal_app.ui.theme.lettering import Lettering, font_of
from appraisal_app.ui.theme.palette import Colours, colours_of
from appraisal_app.ui.widgets.breaking import breakable, pieces
from appraisal_app.ui.widgets.enter_key import pressed_by_enter
from appraisal_app.ui.widgets.focus_ring import draw_focus

_CENTRED = int(Qt.TextFlag.TextWordWrap) | int(Qt.AlignmentFlag.AlignCenter)
_RADIUS = 6.0


class ButtonKind(StrEnum):
    """How much a button asks to be pressed."""

    PRIMARY = "primary"
    PLAIN = "plain"
    QUIET = "quiet"


class WordButton(QPushButton):
    """A push button that wraps when it must, with an arrow when it has a menu.

    It is painted rather than styled by a sheet: a sheet would cut it off from changes of palette
    and of the size of text.
    """

    def __init__(
        self, label: str, kind: ButtonKind = ButtonKind.PLAIN, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._kind: ButtonKind = kind
        self._label = self._drawn = ""
        self._has_arrow = False
        self._pressed_at: QPointF | None = None
        policy = QSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.reletter()
        self.say(label)

    def reletter(self) -> None:
        """Take the font of this step again."""
        strong = self._kind is ButtonKind.PRIMARY
        self.setFont(font_of(Lettering.STRONG if strong else Lettering.BODY))
        self.updateGeometry()

    def say(self, label: str) -> None:
        """Show `label`, as it is."""
        label = shown(label)
        if label != self._label:
            self._label, self._drawn = label, breakable(label)
            self.setText(label.replace("&", "&&"))
            self.setAccessibleName(shown(label))
            self.updateGeometry()

    def as_kind(self, kind: ButtonKind) -> None:
        """Become a button of another kind."""
        if kind is not self._kind:
            self._kind = kind
            self.reletter()
            self.update()

    def setMenu(self, menu: QMenu) -> None:
        super().setMenu(menu)
        self._has_arrow = True
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(self.font())
        width = metrics.horizontalAdvance(self._label) + 2 * self._side() + self._arrow()
        return QSize(width + 2, self.heightForWidth(width + 2))

    def minimumSizeHint(self) -> QSize:
        metrics = QFontMetrics(self.font())
        longest = max((metrics.horizontalAdvance(w) for w in pieces(self._drawn)), default=0)
        width = longest + 2 * self._side() + self._arrow() + 2
        return QSize(width, metrics.height() + self._pad())

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        metrics = QFontMetrics(self.font())
        room = max(width - 2 * self._side() - self._arrow(), 1)
        box = metrics.boundingRect(0, 0, room, 10_000, _CENTRED, self._drawn)
        return max(box.height(), metrics.height()) + self._pad()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not pressed_by_enter(self, event):
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed_at = event.globalPosition()
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        pressed_at, self._pressed_at = self._pressed_at, None
        is_inside = self.rect().contains(event.position().toPoint())
        super().mouseReleaseEvent(event)
        # Leaving a field may change the page under a resting pointer; that is a click all the same.
        if not is_inside and pressed_at is not None and event.button() is Qt.MouseButton.LeftButton:
            moved = (event.globalPosition() - pressed_at).manhattanLength()
            if moved < QApplication.startDragDistance():
                self.click()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        # A dialog that opened under the pointer takes its leaving along, now or later.
        if event.type() is QEvent.Type.ActivationChange and self.underMouse():
            self.setAttribute(Qt.WidgetAttribute.WA_UnderMouse, on=False)
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        colours = colours_of(self.palette())
        ground, ink, edge = self._paints(colours)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect())
        painter.setPen(QPen(QColor(edge), 1) if edge else Qt.PenStyle.NoPen)
        painter.setBrush(QColor(ground) if ground else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), _RADIUS, _RADIUS)
        if self.hasFocus():
            filled = self._kind is ButtonKind.PRIMARY and self.isEnabled()
            inner = box.adjusted(2, 2, -2, -2) if filled else box
            draw_focus(painter, inner, colours.on if filled else colours.accent)
        painter.setPen(QColor(ink))
        painter.drawText(self._words_area(), _CENTRED, self._drawn)
        if self._has_arrow:
            self._draw_arrow(painter, ink)

    def _paints(self, colours: Colours) -> tuple[str, str, str]:
        hot = self.underMouse() or self.isDown()
        if not self.isEnabled():
            return colours.guide, colours.soft, colours.line
        if self._kind is ButtonKind.PRIMARY:
            return colours.accent, colours.on, colours.text if hot else colours.accent
        if self._kind is ButtonKind.PLAIN:
            return (colours.tint if hot else colours.page), colours.text, colours.edge
        return (colours.tint if hot else ""), colours.text, ""

    def _draw_arrow(self, painter: QPainter, ink: str) -> None:
        side = self._arrow() / 2
        left, middle = self.width() - self._side() - side, self.height() / 2
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(ink))
        corner = QRectF(left, middle - side / 4, side, side / 2)
        tip = QRectF(corner.center().x(), corner.bottom(), 0, 0).topLeft()
        painter.drawPolygon(QPolygonF([corner.topLeft(), corner.topRight(), tip]))

    def _words_area(self) -> QRect:
        return self.rect().adjusted(self._side(), 0, -self._side() - self._arrow(), 0)

    def _side(self) -> int:
        line = QFontMetrics(self.font()).height()
        return line // 2 if self._kind is ButtonKind.QUIET else round(line * 0.8)

    def _pad(self) -> int:
        return round(QFontMetrics(self.font()).height() * 0.75)

    def _arrow(self) -> int:
        return QFontMetrics(self.font()).height() if self._has_arrow else 0
