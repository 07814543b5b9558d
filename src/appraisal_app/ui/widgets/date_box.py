"""A day to write or to pick from a calendar."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetrics, QPalette
from PySide6.QtWidgets import QWidget

from appraisal_app.ui.language.words import shown
from appraisal_app.ui.theme.icons import Icons
from appraisal_app.ui.theme.lettering import Lettering, font_of
from appraisal_app.ui.widgets.buttons import IconButton
from appraisal_app.ui.widgets.calendar_popup import CalendarPopup
from appraisal_app.ui.widgets.day import UnreadableDay, read_day, say_day, write_day
from appraisal_app.ui.widgets.edge_box import BOX_AROUND, EdgeBox
from appraisal_app.ui.widgets.flow import FlowLayout
from appraisal_app.ui.widgets.line_box import LineBox
from appraisal_app.ui.widgets.words import Tone, Words


class DateBox(QWidget):
    """A line that reads British dates, the day in full beside it, and a calendar.

    Emits `picked` with a date or None once the line can be read, `unreadable` when it cannot: the
    typed text then stays as it is.
    """

    picked = Signal(object)
    unreadable = Signal()
    left = Signal()

    def __init__(
        self, icons: Icons, today: Callable[[], date], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._icons = icons
        self._today = today
        self._day: date | None = None
        self._is_touched = False
        self.is_unreadable = False
        self.why_unreadable = UnreadableDay
        self.line = LineBox()
        self.line.setPalette(_see_through())
        self.edge = EdgeBox()
        self._open = IconButton(icons, "calendar", shown("Choose from a calendar"))
        self._said = Words("", Lettering.BODY, Tone.SOFT)
        self._said.setWordWrap(False)
        self._arrange()
        self.line.textEdited.connect(self._typed)
        self.line.returnPressed.connect(self.read)
        self.line.entered.connect(self.edge.enter)
        self.line.left.connect(self._leave)
        self._open.clicked.connect(self._open_calendar)

    def show_day(self, day: date | None) -> None:
        """Show `day`, unless it is the one shown before: then typed text stays."""
        if day != self._day:
            self._settle(day)

    def set_locked(self, *, locked: bool) -> None:
        """Let the day be read only."""
        self.line.setReadOnly(locked)
        self.line.setPlaceholderText(shown("No day entered") if locked else "")
        self._open.setVisible(not locked)

    def name(self, label: str, description: str) -> None:
        """Be called `label` by a screen reader."""
        self.line.setAccessibleName(shown(label))
        self.line.setAccessibleDescription(shown(description))
        self._open.rename(shown("Choose from a calendar: %1").replace("%1", label))

    def read(self) -> None:
        """Take what was typed, if anything was."""
        if not self._is_touched:
            return
        try:
            day = read_day(self.line.text(), today=self._today())
        except UnreadableDay as error:
            self.is_unreadable = True
            self.why_unreadable = type(error)
            self.unreadable.emit()
            return
        self._take(day)

    def _take(self, day: date | None) -> None:
        self._settle(day)
        self.picked.emit(day)

    def _settle(self, day: date | None) -> None:
        self._day = day
        self._is_touched = False
        self.is_unreadable = False
        self.line.setText(write_day(day) if day else "")
        self._say(day)

    def _arrange(self) -> None:
        self.edge.row.setContentsMargins(9, 2, 4, 2)
        self.edge.row.addWidget(self.line, 1)
        self.edge.row.addWidget(self._open)
        self.reletter()
        row = FlowLayout(self, gap=10)
        row.addWidget(self.edge)
        row.addWidget(self._said)

    def reletter(self) -> None:
        """Be wide enough for a date in the size of the text, and as high as other boxes."""
        height = QFontMetrics(font_of(Lettering.BODY)).height()
        self.edge.setFixedSize(self._width(), height + BOX_AROUND)

    def _width(self) -> int:
        metrics = QFontMetrics(font_of(Lettering.BODY))
        return metrics.horizontalAdvance("28 September 2026") + 2 * metrics.height() + 24

    def _typed(self, text: str) -> None:
        self._is_touched = True
        try:
            self._say(read_day(text, today=self._today()))
        except UnreadableDay:
            self._say(None)

    def _say(self, day: date | None) -> None:
        self._said.say(say_day(day) if day else "")

    def _leave(self) -> None:
        self.edge.leave()
        self.read()
        self.left.emit()

    def _open_calendar(self) -> None:
        popup = CalendarPopup(self._day or self._today(), self._icons, self)
        popup.chosen.connect(self._choose)
        popup.open_below(self.edge)

    def _choose(self, day: date) -> None:
        self._take(day)
        self.line.setFocus()


def _see_through() -> QPalette:
    """A palette that says one thing alone: the ground of the line is that of the box around it."""
    palette = QPalette()
    palette.setColor(QPalette.ColorRole.Base, Qt.GlobalColor.transparent)
    return palette
