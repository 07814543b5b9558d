"""The notes of what stands in the middle."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from appraisal_app.ui.forms.listener import PageListener
from appraisal_app.ui.language.words import shown
from appraisal_app.ui.meeting_view.large import LargeTextBox, LargeWords
from appraisal_app.ui.meeting_view.state import NOTE, NoteState
from appraisal_app.ui.theme.lettering import Lettering
from appraisal_app.ui.widgets.edge_box import EdgeBox
from appraisal_app.ui.widgets.words import Tone, Words


class NoteBox(QWidget):
    """A label, who can see it, and a box that grows; says when it has the keyboard."""

    entered = Signal()
    left = Signal()

    def __init__(self, listener: PageListener) -> None:
        super().__init__()
        self._listener = listener
        self._label = LargeWords("", Lettering.STRONG)
        self._hint = Words("", tone=Tone.SOFT)
        self._capped = Words("", Lettering.SMALL, Tone.DUE)
        self.box = LargeTextBox()
        self.box.setObjectName("meeting-note")
        self.box.set_multiline(multiline=True)
        self.box.is_prose = True
        self._edge = EdgeBox()
        self._edge.row.addWidget(self.box)
        stack = QVBoxLayout(self)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.setSpacing(4)
        for widget in (self._label, self._hint, self._edge, self._capped):
            stack.addWidget(widget)
        self._capped.say("")
        self.box.edited.connect(self._edited)
        self.box.capped.connect(self._say_capped)
        self.box.entered.connect(self._enter)
        self.box.left.connect(self._leave)

    def show_note(self, note: NoteState) -> None:
        """Show `note` in place of the last one."""
        hint = shown(note.lock) or shown("The chief executive can ask to see these notes.")
        self._label.say(shown(note.label))
        self._hint.say(hint)
        self.box.setAccessibleName(shown(note.label))
        self.box.setAccessibleDescription(shown(hint))
        self.box.set_limit(note.limit)
        self.box.set_locked(locked=bool(note.lock))
        self._edge.show_condition(is_wrong=False, is_locked=bool(note.lock))
        self.box.show_text(note.value)

    def _edited(self, text: str) -> None:
        self._capped.say("")
        self._listener.changed(NOTE, text)

    def _say_capped(self) -> None:
        self._capped.say(shown("The note is full. What went beyond it was left out."))

    def _enter(self) -> None:
        self._edge.enter()
        self.entered.emit()

    def _leave(self) -> None:
        self._edge.leave()
        self.left.emit()
        self._listener.committed(NOTE)
