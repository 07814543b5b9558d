"""What is talked about now: title, measures, columns and notes, from top to bottom."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from appraisal_app.domain.phrases import phrased, strung
from appraisal_app.ui.forms.listener import PageListener
from appraisal_app.ui.forms.page import Sheet
from appraisal_app.ui.language.words import shown
from appraisal_app.ui.meeting_view.columns import Columns
from appraisal_app.ui.meeting_view.large import LargeWords
from appraisal_app.ui.meeting_view.note_box import NoteBox
from appraisal_app.ui.meeting_view.state import MeetingState
from appraisal_app.ui.theme.icons import Icons
from appraisal_app.ui.theme.lettering import Lettering
from appraisal_app.ui.widgets.focus_edge import FocusEdge
from appraisal_app.ui.widgets.scroll_bar import quiet_bars
from appraisal_app.ui.widgets.words import Tone, Words

_TURNS = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


class Reading(QScrollArea):
    """Scrolls with the arrows up and down; those to the side turn to another objective."""

    def __init__(self, listener: PageListener, icons: Icons) -> None:
        super().__init__()
        quiet_bars(self)
        self._here = ""
        self._eyebrow = Words("", Lettering.LEAD, Tone.SOFT)
        self._title = LargeWords("", Lettering.HEADING)
        self._statement = LargeWords()
        self._measures = Words(shown("It is reached when"), Lettering.BODY, Tone.SOFT)
        self._criteria = LargeWords()
        self.columns = Columns(icons)
        self.note = NoteBox(listener)
        self._content = Sheet()
        self._stack = QVBoxLayout(self._content)
        self._arrange()
        FocusEdge(self)

    def show_state(self, state: MeetingState) -> None:
        """Show `state`, from its beginning when it is another objective."""
        is_other, self._here = self._here != state.here, state.here
        self.setAccessibleName(
            shown(phrased("{eyebrow}. {title}", eyebrow=shown(state.eyebrow), title=state.title))
        )
        self._eyebrow.say(shown(state.eyebrow))
        self._title.say(state.title)
        self._statement.say(state.statement)
        self._measures.setVisible(bool(state.criteria))
        self._criteria.say(
            strung("\n", (phrased("\u2022 {each}", each=each) for each in state.criteria))
        )
        self.columns.show_sources(state.sources)
        self.note.show_note(state.note)
        if is_other:
            self.verticalScrollBar().setValue(0)

    def add_below(self, widget: QWidget) -> None:
        """Let `widget` stand at the very end."""
        self._stack.insertWidget(self._stack.count() - 1, widget)

    def fit(self, width: int) -> None:
        """Set the columns for that width."""
        margins = self._stack.contentsMargins()
        bar = self.verticalScrollBar().sizeHint().width()
        self.columns.fit(width - margins.left() - margins.right() - bar)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _TURNS:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def _arrange(self) -> None:
        self.setObjectName("meeting-reading")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self._stack.setContentsMargins(24, 18, 24, 20)
        self._stack.setSpacing(8)
        words = (self._eyebrow, self._title, self._statement, self._measures, self._criteria)
        for widget in words:
            self._stack.addWidget(widget)
        self._stack.addSpacing(6)
        self._stack.addWidget(self.columns)
        self._stack.addSpacing(10)
        self._stack.addWidget(self.note)
        self._stack.addStretch(1)
        self.setWidget(self._content)
