"""The agenda at the left: a tick for what is dealt with, and a way to what comes."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from appraisal_app.ui.forms.listener import PageListener
from appraisal_app.ui.language.words import shown
from appraisal_app.ui.meeting_view.state import GO, MAKE, TICK, AgendaLine, MeetingState
from appraisal_app.ui.theme.lettering import Lettering, font_of
from appraisal_app.ui.widgets.buttons import TARGET, LinkButton
from appraisal_app.ui.widgets.choice_rows import tick_row
from appraisal_app.ui.widgets.ground import Ground, Side, Surface
from appraisal_app.ui.widgets.quiet import quietly
from appraisal_app.ui.widgets.word_button import WordButton
from appraisal_app.ui.widgets.words import Tone, Words


class Place(LinkButton):
    """A title that leads to what it is about; strong where one is."""

    def __init__(self) -> None:
        self._is_here = False
        super().__init__()

    def reletter(self) -> None:
        """Take the font of this step again."""
        self.setFont(font_of(Lettering.STRONG if self._is_here else Lettering.BODY))
        self.updateGeometry()

    def mark(self, *, is_here: bool) -> None:
        """Say whether this is what stands in the middle."""
        if is_here is not self._is_here:
            self._is_here = is_here
            self.reletter()


class LineView(QWidget):
    """One item: the tick, the title, and about how long it takes."""

    ticked = Signal(str, bool)
    asked = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._id = ""
        self.is_here = False
        tick = tick_row(self)
        tick.say("")
        # It has no words beside it that would make it wide enough to be hit.
        tick.setMinimumWidth(TARGET)
        self.box = tick.button
        self.place = Place()
        self._minutes = Words("", Lettering.SMALL, Tone.SOFT)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.place)
        words.addWidget(self._minutes)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(3)
        row.addWidget(tick, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        self.box.clicked.connect(self._tick)
        self.place.clicked.connect(self._ask)

    def show_line(self, line: AgendaLine, *, is_locked: bool) -> None:
        """Show `line` in place of the last one."""
        self._id, self.is_here = line.id, line.is_here
        self.box.setObjectName(f"tick-{line.id}")
        self.box.setAccessibleName(shown("Dealt with: %1").replace("%1", line.title))
        self.box.setEnabled(not is_locked)
        with quietly(self.box):
            self.box.setChecked(line.done)
        self.place.say(line.title)
        self.place.mark(is_here=line.is_here)
        here = shown("This is in the middle now.") if line.is_here else ""
        self.place.setAccessibleDescription(shown(here))
        self._minutes.say(line.minutes)

    def _tick(self) -> None:
        self.ticked.emit(self._id, self.box.isChecked())

    def _ask(self) -> None:
        self.asked.emit(self._id)


class AgendaPane(Ground):
    """All items, as high as they need; rows are kept for the next items."""

    def __init__(self, listener: PageListener) -> None:
        super().__init__(Surface.RAIL, Side.RIGHT)
        self._listener = listener
        self.lines: list[LineView] = []
        self._empty = Words("", tone=Tone.SOFT)
        self._make = WordButton(shown("Make the agenda"))
        self._make.setObjectName("action-make")
        self._total = Words("", Lettering.SMALL, Tone.SOFT)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(12)
        stack = QVBoxLayout(self)
        stack.setContentsMargins(16, 14, 14, 16)
        stack.setSpacing(10)
        stack.addWidget(Words(shown("Agenda"), Lettering.SUBHEADING))
        stack.addWidget(self._total)
        stack.addWidget(self._empty)
        stack.addWidget(self._make, 0, Qt.AlignmentFlag.AlignLeft)
        stack.addLayout(self._rows)
        stack.addStretch(1)
        self._make.clicked.connect(self._ask_to_make)

    def show_agenda(self, state: MeetingState) -> bool:
        """Show the items; True when rows came or went."""
        before = len(self.lines)
        while len(self.lines) < len(state.agenda):
            self._add()
        while len(self.lines) > len(state.agenda):
            self._drop()
        for view, line in zip(self.lines, state.agenda, strict=True):
            view.show_line(line, is_locked=bool(state.note.lock))
        self._total.say(state.agenda_total)
        self._empty.say("" if state.agenda else shown("There is no agenda."))
        self._make.setVisible(state.can_make)
        return before != len(self.lines)

    def _add(self) -> None:
        view = LineView()
        view.ticked.connect(self._tick)
        view.asked.connect(self._go)
        self.lines.append(view)
        self._rows.addWidget(view)

    def _drop(self) -> None:
        view = self.lines.pop()
        self._rows.removeWidget(view)
        view.hide()
        view.deleteLater()

    def _tick(self, item: str, done: bool) -> None:  # noqa: FBT001 - a signal's own argument
        self._listener.changed(f"{TICK}{item}", done)

    def _go(self, item: str) -> None:
        self._listener.pressed(f"{GO}{item}")

    def _ask_to_make(self) -> None:
        self._listener.pressed(MAKE)
