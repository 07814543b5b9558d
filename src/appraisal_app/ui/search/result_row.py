"""One result: the page's title above it, and the excerpt with the words emphasised."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from appraisal_app.domain.phrases import phrased
from appraisal_app.ui.language.words import shown
from appraisal_app.ui.search.blocks import Result
from appraisal_app.ui.search.marked_text import MarkedText
from appraisal_app.ui.theme.lettering import Lettering, font_of
from appraisal_app.ui.theme.palette import Colours, colours_of
from appraisal_app.ui.widgets.enter_key import pressed_by_enter
from appraisal_app.ui.widgets.focus_ring import draw_focus

_SIDE, _PAD, _GAP = 12, 7, 2
_WRAP = int(Qt.TextFlag.TextWordWrap) | int(Qt.AlignmentFlag.AlignLeft)
_MOVES = (Qt.Key.Key_Up, Qt.Key.Key_Down)


class ResultRow(QAbstractButton):
    """A button as wide as the page; tells its key."""

    asked = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._result = Result("", "", "")
        self._excerpt = MarkedText()
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.clicked.connect(self._ask)
        self.reletter()

    def reletter(self) -> None:
        """Take the font of this step again."""
        self.setFont(font_of(Lettering.BODY))
        self.updateGeometry()

    def show_result(self, result: Result) -> None:
        """Show `result` in place of the last one."""
        if result == self._result:
            return
        self._result = result
        can_open = bool(result.key)
        self.setObjectName(f"result-{result.key}")
        self.setAccessibleName(
            shown(
                phrased("{spoken}: {excerpt}", spoken=shown(result.spoken), excerpt=result.excerpt)
            )
        )
        self.setEnabled(can_open)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if can_open else Qt.FocusPolicy.NoFocus)
        shape = Qt.CursorShape.PointingHandCursor if can_open else Qt.CursorShape.ArrowCursor
        self.setCursor(shape)
        self._excerpt.say(result.excerpt, result.marks)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        width = self.fontMetrics().averageCharWidth() * 40
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(40, 0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        room = width - 2 * _SIDE
        excerpt = round(self._excerpt.size(self.font(), room).height())
        return 2 * _PAD + self._title_height(room) + excerpt

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _MOVES:
            # The page moves among its results, in and out of the field.
            event.ignore()
        elif not pressed_by_enter(self, event):
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        colours = colours_of(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._draw_ground(painter, colours)
        room = self.width() - 2 * _SIDE
        top = self._draw_title(painter, room, colours)
        painter.setFont(self.font())
        self._excerpt.draw(painter, QPointF(_SIDE, top), room, colours)

    def _draw_ground(self, painter: QPainter, colours: Colours) -> None:
        if self.isEnabled() and (self.underMouse() or self.hasFocus()):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.guide))
            painter.drawRoundedRect(QRectF(self.rect()), 6, 6)
        if self.hasFocus():
            draw_focus(painter, QRectF(self.rect()), colours.accent)

    def _draw_title(self, painter: QPainter, room: int, colours: Colours) -> int:
        if not self._result.title:
            return _PAD
        height = self._title_height(room)
        painter.setFont(font_of(Lettering.STRONG))
        painter.setPen(QColor(colours.accent if self.isEnabled() else colours.soft))
        area = QRectF(_SIDE, _PAD, room, height)
        painter.drawText(area, _WRAP, shown(self._result.title))
        return _PAD + height

    def _title_height(self, room: int) -> int:
        if not self._result.title:
            return 0
        metrics = QFontMetrics(font_of(Lettering.STRONG))
        box = metrics.boundingRect(0, 0, max(room, 1), 10_000, _WRAP, shown(self._result.title))
        return box.height() + _GAP

    def _ask(self) -> None:
        self.asked.emit(self._result.key)
