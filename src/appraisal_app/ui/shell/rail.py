"""The way through the work: places, stages and steps at the left of the window."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QListView, QVBoxLayout

from appraisal_app.ui.language.words import shown
from appraisal_app.ui.shell.rail_model import RailModel
from appraisal_app.ui.shell.rail_paint import RailDelegate
from appraisal_app.ui.shell.rail_rows import rows_of
from appraisal_app.ui.shell.state import RailState
from appraisal_app.ui.theme.icons import Icons
from appraisal_app.ui.theme.lettering import Lettering
from appraisal_app.ui.widgets.few_lines import FewLines
from appraisal_app.ui.widgets.ground import Ground, Side, Surface
from appraisal_app.ui.widgets.scroll_bar import quiet_bars
from appraisal_app.ui.widgets.words import Tone, Words

_LOW = 22
"""Lines of text: a rail that is less high keeps its head short."""
_MOST, _FEW = 3, 2
_CHOOSE = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


class RailList(QListView):
    """The rows; arrow keys move, Enter and a click choose."""

    chose = Signal(str)

    def __init__(self, icons: Icons) -> None:
        super().__init__()
        quiet_bars(self)
        self.rows = RailModel()
        self.setModel(self.rows)
        self.setItemDelegate(RailDelegate(self.rows, icons, self.viewport()))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QListView.SelectionMode.NoSelection)
        self.setSpacing(0)
        self.setTabKeyNavigation(False)
        self.viewport().setAutoFillBackground(False)
        self.setObjectName("rail-list")
        self.setAccessibleName(shown("Steps"))
        self.clicked.connect(self._choose)

    def reletter(self) -> None:
        """Lay the rows out in the new size of text."""
        self.scheduleDelayedItemsLayout()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _CHOOSE:
            self._choose(self.currentIndex())
            return
        super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        # A mouse points at its row already, and must not find another one scrolled under it.
        by_mouse = event.reason() is Qt.FocusReason.MouseFocusReason
        if not by_mouse and not self.currentIndex().isValid():
            self.setCurrentIndex(self.rows.entrance())
        super().focusInEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.scheduleDelayedItemsLayout()

    def _choose(self, index: QModelIndex) -> None:
        if index.isValid() and self.rows.row(index).key:
            self.chose.emit(self.rows.row(index).key)


class Rail(Ground):
    """Trust and review above, the rows, a quiet line below."""

    chose = Signal(str)

    def __init__(self, icons: Icons) -> None:
        super().__init__(Surface.RAIL, Side.RIGHT)
        self._current = ""
        self._title = FewLines(Lettering.SUBHEADING)
        self._subtitle = Words("", Lettering.SMALL, Tone.SOFT)
        self._footer = Words("", Lettering.SMALL, Tone.SOFT)
        self.list = RailList(icons)
        stack = QVBoxLayout(self)
        stack.setContentsMargins(12, 14, 10, 12)
        stack.setSpacing(2)
        for widget in (self._title, self._subtitle):
            stack.addWidget(widget)
        stack.addSpacing(8)
        stack.addWidget(self.list, 1)
        stack.addWidget(self._footer)
        self.list.chose.connect(self.chose)

    def show_rail(self, state: RailState | None) -> None:
        """Show `state`, touching only what differs; None keeps nothing of what was."""
        state = state or RailState()
        self._title.say(shown(state.title))
        self._subtitle.say(shown(state.subtitle))
        self._footer.say(shown(state.footer))
        self._make_room()
        rows = rows_of(state, count=shown("%1 of %2"), say=shown)
        was = self.list.currentIndex()
        key = self.list.rows.row(was).key if was.isValid() else ""
        if self.list.rows.show_rows(rows):
            self.list.scheduleDelayedItemsLayout()
            self.list.setCurrentIndex(self.list.rows.place_of(key))
        if state.current != self._current:
            self._current = state.current
            self.list.scrollTo(self.list.rows.chosen())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        """Leave the places to the rail where it is low: the top line names the review too."""
        is_low = self.height() < _LOW * self.fontMetrics().height()
        self._title.keep_to(_FEW if is_low else _MOST)
        self._subtitle.setVisible(bool(self._subtitle.text()) and not is_low)

    def take_focus(self) -> None:
        """Put the keyboard on the place that is in sight."""
        self.list.setCurrentIndex(self.list.rows.entrance())
        self.list.setFocus(Qt.FocusReason.ShortcutFocusReason)
