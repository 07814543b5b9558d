"""The tour over the real window: a ring around what it speaks of, and a card that says it."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QColor,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QMainWindow,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from appraisal_app.domain.phrases import phrased
from appraisal_app.ui.language.words import shown
from appraisal_app.ui.theme.lettering import Lettering
from appraisal_app.ui.theme.palette import colours_of
from appraisal_app.ui.tour.stops import MENUS, Stop, Tour
from appraisal_app.ui.widgets.word_button import ButtonKind, WordButton
from appraisal_app.ui.widgets.words import Tone, Words

_PAGE = "page"
_GAP, _WIDE, _RADIUS = 14, 22, 10.0


class TourCard(QWidget):
    """Title, words, and the ways on; a ground and an edge of its own."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("tour-card")
        self.count = Words("", Lettering.SMALL, Tone.SOFT)
        self.title = Words("", Lettering.HEADING)
        self.text = Words("")
        self.leave = WordButton(shown("Leave the tour"), ButtonKind.QUIET)
        self.back = WordButton(shown("Back"))
        self.next = WordButton(shown("Next"), ButtonKind.PRIMARY)
        row = QHBoxLayout()
        for button in (self.leave, self.back, self.next):
            row.addWidget(button)
        row.insertStretch(1)
        stack = QVBoxLayout(self)
        stack.setContentsMargins(18, 14, 18, 14)
        for words in (self.count, self.title, self.text):
            stack.addWidget(words)
        stack.addLayout(row)

    def paintEvent(self, _event: QPaintEvent) -> None:
        colours, painter = colours_of(self.palette()), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(colours.accent), 2))
        painter.setBrush(QColor(colours.page))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), _RADIUS, _RADIUS)


class TourView(QWidget):
    """Lies over the window until the tour ends; nothing moves, and no click goes through."""

    ended = Signal()

    def __init__(self, window: QMainWindow, stops: tuple[Stop, ...]) -> None:
        super().__init__(window)
        self.setObjectName("tour")
        self._window = window
        self._before: QWidget | None = window.focusWidget()
        self._tour = Tour(stops, lambda at: self._area(at) is not None)
        self.card = TourCard(self)
        self.card.next.clicked.connect(self._on)
        self.card.back.clicked.connect(self._back)
        self.card.leave.clicked.connect(self.end)
        window.installEventFilter(self)
        self.setGeometry(window.rect())
        self.show()
        self.raise_()
        self._show()
        _application().focusChanged.connect(self._focus_went)

    def end(self) -> None:
        """Go, and give the keyboard back where it has not gone on."""
        _application().focusChanged.disconnect(self._focus_went)
        self._window.removeEventFilter(self)
        is_here = self.isAncestorOf(self._window.focusWidget())
        self.hide()
        if is_here and self._before is not None and isValid(self._before):
            self._before.setFocus(Qt.FocusReason.OtherFocusReason)
        self.ended.emit()
        self.deleteLater()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize:
            self.setGeometry(self._window.rect())
            self._place()
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.end()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Right}:
            self._on()
        elif event.key() == Qt.Key.Key_Left:
            self._back()

    def focusNextPrevChild(self, is_next: bool) -> bool:  # noqa: FBT001 - Qt calls it so
        ring = [
            each for each in (self.card.leave, self.card.back, self.card.next) if each.isEnabled()
        ]
        now = self.focusWidget()
        at = next((i for i, each in enumerate(ring) if each is now), 0)
        ring[(at + (1 if is_next else -1)) % len(ring)].setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def paintEvent(self, _event: QPaintEvent) -> None:
        area = self._area(self._tour.state.stop.at)
        if area is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(colours_of(self.palette()).accent), 3))
        ring = QRectF(area).adjusted(-8, -5, 8, 5).intersected(QRectF(self.rect()))
        painter.drawRoundedRect(ring.adjusted(2, 2, -2, -2), _RADIUS, _RADIUS)

    def _focus_went(self, _old: QWidget | None, now: QWidget | None) -> None:
        """What the tour speaks of has gone, such as a file closed with Ctrl+W: so has the tour."""
        if now is not None and now.window() is self._window and not self.isAncestorOf(now):
            self.end()

    def _on(self) -> None:
        if self._tour.on():
            self._show()
        else:
            self.end()

    def _back(self) -> None:
        self._tour.back()
        self._show()

    def _show(self) -> None:
        state = self._tour.state
        title, text = shown(state.stop.title), shown(state.stop.text)
        self.card.count.say(
            shown("%1 of %2").replace("%1", str(state.number)).replace("%2", str(state.count))
        )
        self.card.title.say(title)
        self.card.text.say(text)
        is_last = state.number == state.count
        self.card.next.say(shown("Finish") if is_last else shown("Next"))
        self.card.back.setEnabled(state.number > 1)
        self.card.setAccessibleName(shown(title))
        self.card.next.setAccessibleDescription(
            shown(phrased("{title}. {text}", title=title, text=text))
        )
        self.card.next.setFocus(Qt.FocusReason.OtherFocusReason)
        QAccessible.updateAccessibility(
            QAccessibleAnnouncementEvent(
                self.card, phrased("{title}. {text}", title=title, text=text)
            )
        )
        self._place()
        self.update()

    def _place(self) -> None:
        """Beside what is spoken of, where there is room, and always inside the window."""
        wide = min(_WIDE * self.fontMetrics().height(), self.width() - 2 * _GAP)
        layout = self.card.layout()
        high = layout.totalHeightForWidth(wide) if layout is not None else 0
        area = self._area(self._tour.state.stop.at)
        spot = self.rect().center() - QPoint(wide // 2, high // 2)
        if area is not None:
            spot = self._beside(area, wide, high, spot)
        left = max(_GAP, min(spot.x(), self.width() - wide - _GAP))
        top = max(_GAP, min(spot.y(), self.height() - high - _GAP))
        self.card.setGeometry(left, top, wide, high)

    def _beside(self, area: QRect, wide: int, high: int, middle: QPoint) -> QPoint:
        """Below, right, left or above, whichever has room first; in the middle otherwise."""
        if area.bottom() + _GAP + high <= self.height():
            return QPoint(area.left(), area.bottom() + _GAP)
        if area.right() + _GAP + wide <= self.width():
            return QPoint(area.right() + _GAP, middle.y())
        if area.left() - _GAP - wide >= 0:
            return QPoint(area.left() - _GAP - wide, middle.y())
        above = area.top() - _GAP - high
        return QPoint(area.left(), above) if above > 0 else middle

    def _area(self, at: str) -> QRect | None:
        """Where that widget stands in the window; None where it does not show."""
        found = self._widget(at) if at else None
        if found is None or not found.isVisible():
            return None
        return QRect(found.mapTo(self._window, QPoint(0, 0)), found.size())

    def _widget(self, at: str) -> QWidget | None:
        if at == MENUS:
            return self._window.menuBar()
        if at == _PAGE:
            return self._window.findChild(QStackedWidget)
        return next(
            (each for each in self._window.findChildren(QWidget, at) if each.isVisible()), None
        )


def _application() -> QApplication:
    return cast("QApplication", QApplication.instance())
