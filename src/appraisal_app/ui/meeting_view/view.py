"""The meeting in the whole window, for a screen that everybody in the room may see."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QFocusEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from appraisal_app.ui.forms.listener import PageListener
from appraisal_app.ui.forms.tab_order import reading_order
from appraisal_app.ui.language.words import shown
from appraisal_app.ui.meeting_view.agenda_pane import AgendaPane
from appraisal_app.ui.meeting_view.keys import ALWAYS, BESIDES_TYPING
from appraisal_app.ui.meeting_view.large import LargeButton
from appraisal_app.ui.meeting_view.reading import Reading
from appraisal_app.ui.meeting_view.state import NEXT, PREVIOUS, MeetingState
from appraisal_app.ui.meeting_view.top_bar import TopBar
from appraisal_app.ui.shell.page_keys import actions_by_keys
from appraisal_app.ui.theme.icons import Icons
from appraisal_app.ui.widgets.ground import Ground, Side, Surface
from appraisal_app.ui.widgets.scroll_bar import quiet_bars
from appraisal_app.ui.widgets.word_button import ButtonKind

_AGENDA = 15.0
_BESIDE = 42.0
"""In heights of a line: the agenda's width, and the window's from which it stands at the left."""
_ALWAYS, _BESIDES_TYPING = actions_by_keys(ALWAYS), actions_by_keys(BESIDES_TYPING)


class _Key(QShortcut):
    """A key that does what a button does."""

    def __init__(self, view: QWidget, listener: PageListener, keys: str, action: str) -> None:
        super().__init__(QKeySequence(keys), view)
        self._listener, self._action = listener, action
        self.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self.activated.connect(self._do)

    def _do(self) -> None:
        self._listener.pressed(self._action)


class MeetingView(QWidget):
    """Agenda at the left, one objective in the middle, two large buttons below."""

    def __init__(self, listener: PageListener, icons: Icons) -> None:
        super().__init__()
        self._listener = listener
        self._state: MeetingState | None = None
        self.top = TopBar(listener)
        self.agenda = AgendaPane(listener)
        self.reading = Reading(listener, icons)
        self._area = QScrollArea()
        quiet_bars(self._area)
        self._foot = Ground(Surface.RAIL, Side.BOTTOM)
        self.previous = LargeButton("")
        self.next = LargeButton("", ButtonKind.PRIMARY)
        self._arrange()
        self._connect()
        self._order_tabs()

    def render_state(self, state: MeetingState) -> None:
        """Show `state`, touching only what differs from the last one."""
        if state == self._state:
            return
        is_other = self._state is None or self._state.here != state.here
        self._state = state
        self.setAccessibleName(shown("Review meeting"))
        self.top.show_top(state)
        self.reading.show_state(state)
        self._show_ways(state)
        if self.agenda.show_agenda(state):
            self._order_tabs()
        self._fit()
        if is_other:
            QTimer.singleShot(0, self, self._follow_agenda)

    def toggle_full_screen(self) -> None:
        """Take the whole screen, or give it back."""
        window = self.window()
        window.setWindowState(window.windowState() ^ Qt.WindowState.WindowFullScreen)

    def end_full_screen(self) -> bool:
        """Give the screen back; False when it was not taken."""
        window = self.window()
        is_full = window.isFullScreen()
        if is_full:
            window.setWindowState(window.windowState() & ~Qt.WindowState.WindowFullScreen)
        return is_full

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        # Not a focus proxy: with one, Qt loses half the order of Tab.
        self.reading.setFocus(event.reason())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and self._state is not None:
            self._fit()

    def _arrange(self) -> None:
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._area.setObjectName("meeting-agenda")
        self._area.setAccessibleName(shown("Agenda"))
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setWidgetResizable(True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setWidget(self.agenda)
        middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self._area)
        middle.addWidget(self.reading, 1)
        ways = QHBoxLayout(self._foot)
        ways.setContentsMargins(16, 8, 16, 9)
        ways.addWidget(self.previous)
        ways.addStretch(1)
        ways.addWidget(self.next)
        stack = QVBoxLayout(self)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.setSpacing(0)
        stack.addWidget(self.top)
        stack.addLayout(middle, 1)
        stack.addWidget(self._foot)

    def _connect(self) -> None:
        self.previous.setObjectName("action-previous")
        self.next.setObjectName("action-next")
        self.previous.clicked.connect(self._back)
        self.next.clicked.connect(self._on)
        for keys, action in _ALWAYS.items():
            _Key(self, self._listener, keys, action)
        self._sideways = [
            _Key(self, self._listener, keys, action) for keys, action in _BESIDES_TYPING.items()
        ]
        self.reading.note.entered.connect(self._let_caret_move)
        self.reading.note.left.connect(self._turn_with_arrows)

    def _show_ways(self, state: MeetingState) -> None:
        on = shown("The meeting as a whole") if state.next_is_whole else shown("Next objective")
        self.previous.say(shown("Previous objective"))
        self.next.say(on)
        focused = self.focusWidget()
        self._foot.setVisible(state.has_previous or state.has_next)
        self.previous.setEnabled(state.has_previous)
        self.next.setEnabled(state.has_next)
        if focused in (self.previous, self.next) and not focused.isEnabled():
            other = self.previous if focused is self.next else self.next
            (other if other.isEnabled() else self.reading).setFocus()

    def _fit(self) -> None:
        """Set the agenda at the left, or below everything where there is no room."""
        line = self.fontMetrics().height()
        is_beside = self.width() >= _BESIDE * line
        width = round(_AGENDA * line)
        if is_beside != (self._area.widget() is self.agenda):
            self._put_agenda(is_beside=is_beside)
            self._order_tabs()
        self._area.setVisible(is_beside)
        self.top.fit(is_narrow=not is_beside)
        self._area.setFixedWidth(width)
        self.reading.fit(self.width() - (width if is_beside else 0))

    def _put_agenda(self, *, is_beside: bool) -> None:
        if is_beside:
            self._area.setWidget(self.agenda)
        else:
            self._area.takeWidget()
            self.reading.add_below(self.agenda)
        self.agenda.show()

    def _order_tabs(self) -> None:
        """Let Tab go as one reads, in and out of what scrolls."""
        agenda = tuple(reading_order(self.agenda))
        reading = (self.reading, self.reading.note.box)
        is_beside = self._area.widget() is self.agenda
        middle = (*agenda, *reading) if is_beside else (*reading, *agenda)
        stops = (*reading_order(self.top), *middle, self.previous, self.next)
        for one, next_one in pairwise(stops):
            QWidget.setTabOrder(one, next_one)

    def _follow_agenda(self) -> None:
        """Keep the item that is talked about in sight, once it has its place."""
        here = next((line for line in self.agenda.lines if line.is_here), None)
        if here is not None and self._area.widget() is self.agenda:
            self._area.ensureWidgetVisible(here, 0, self.fontMetrics().height())

    def _back(self) -> None:
        self._listener.pressed(PREVIOUS)

    def _on(self) -> None:
        self._listener.pressed(NEXT)

    def _let_caret_move(self) -> None:
        for key in self._sideways:
            key.setEnabled(False)

    def _turn_with_arrows(self) -> None:
        for key in self._sideways:
            key.setEnabled(True)
