"""A calendar that opens under a date and closes when a day is chosen."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, QLocale, QPoint, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QPalette, QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QFrame, QToolButton, QVBoxLayout, QWidget

from appraisal_app.ui.language.words import shown
from appraisal_app.ui.theme.icons import Icons
from appraisal_app.ui.theme.palette import colours_of

_BRITISH = QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom)
_ARROWS = {"qt_calendar_prevmonth": "chevron-left", "qt_calendar_nextmonth": "chevron-right"}


class CalendarPopup(QFrame):
    """A calendar that closes when a day is chosen."""

    chosen = Signal(object)

    def __init__(self, day: date, icons: Icons, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self._calendar = QCalendarWidget(self)
        self._calendar.setLocale(_BRITISH)
        self._calendar.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
        header = QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader
        self._calendar.setVerticalHeaderFormat(header)
        self._calendar.setSelectedDate(QDate(day.year, day.month, day.day))
        self._calendar.setAccessibleName(shown("Calendar"))
        self._calendar.clicked.connect(self._take)
        self._calendar.activated.connect(self._take)
        self._colour(icons)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(4, 4, 4, 4)
        layout.addWidget(self._calendar)

    def open_below(self, anchor: QWidget) -> None:
        """Appear under `anchor`, inside its screen."""
        self.adjustSize()
        at = anchor.mapToGlobal(QPoint(0, anchor.height()))
        room = anchor.screen().availableGeometry()
        at.setX(max(min(at.x(), room.right() - self.width()), room.left()))
        if at.y() + self.height() > room.bottom():
            at.setY(anchor.mapToGlobal(QPoint(0, 0)).y() - self.height())
        self.move(at)
        self.show()
        self._calendar.setFocus()

    def _colour(self, icons: Icons) -> None:
        """Qt paints week-ends red and arrows black whatever lies under them."""
        colours, side = colours_of(self.palette()), self.fontMetrics().height()
        plain = QTextCharFormat()
        plain.setForeground(QColor(colours.text))
        for day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            self._calendar.setWeekdayTextFormat(day, plain)
        palette = QPalette(self.palette())
        palette.setColor(QPalette.ColorRole.Button, QColor(colours.accent))
        for name, icon in _ARROWS.items():
            button = self._calendar.findChild(QToolButton, name)
            if button is not None:
                button.setIcon(icons.icon(icon, colours.on, side))
                button.setPalette(palette)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._calendar.setFocus()

    def _take(self, day: QDate) -> None:
        if self.isVisible():
            self.close()
            self.chosen.emit(date(day.year(), day.month(), day.day()))
