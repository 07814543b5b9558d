"""The editor: form at the left, pages at the right; one after the other where it is narrow."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from appraisal_app.ui.documents.writing.pane import PreviewPane
from appraisal_app.ui.documents.writing_state import WritingState
from appraisal_app.ui.forms.action_row import ActionRow
from appraisal_app.ui.forms.blocks import PageAction
from appraisal_app.ui.forms.buttons_only import ButtonsOnly
from appraisal_app.ui.forms.listener import PageListener
from appraisal_app.ui.forms.page import FormView
from appraisal_app.ui.forms.words import shown
from appraisal_app.ui.theme.icons import Icons
from appraisal_app.ui.theme.lettering import Lettering
from appraisal_app.ui.widgets.chip import Chip, ChipKind
from appraisal_app.ui.widgets.words import Tone, Words

_EM_WIDE = 38
"""In heights of a line of text: with less there is no room for both side by side."""
_SHARES = (57, 43)
"""Of the width, for form and pages; whoever drags the line between them decides otherwise."""
_WRITE, _LOOK = "write", "look"


class WritingView(QWidget):
    """Everything is within reach of the keyboard; F6 and Tab lead from form to pages."""

    def __init__(
        self,
        listener: PageListener,
        form_listener: PageListener,
        icons: Icons,
        today: Callable[[], date],
    ) -> None:
        super().__init__()
        self._is_narrow = self._is_shared = False
        self._looks = False
        self._doors = ActionRow(listener)
        self._title = Words("", Lettering.HEADING, flows=True)
        self._chip = Chip(ChipKind.WHO)
        self._said = Words("", Lettering.STRONG)
        self._problem = Words("", Lettering.STRONG, Tone.BAD)
        self._turn = ActionRow(_Turning(self))
        self.form = FormView(form_listener, icons, today)
        self.pane = PreviewPane(listener)
        self._panes = QSplitter(Qt.Orientation.Horizontal)
        self._arrange()
        self.pane.followed.connect(self._write)

    def render_state(self, state: WritingState) -> None:
        """Show `state` around the form."""
        self._doors.show_actions(state.actions)
        self._title.say(shown(state.title))
        self._chip.say(shown(state.audience))
        self._said.say(state.said)
        self._problem.say("\n".join(shown(problem.text) for problem in state.problems))
        self.pane.render_state(state)
        self.setAccessibleName(shown(state.title))

    def begin(self) -> None:
        """Show the form first."""
        self._looks = False
        self._show_panes()
        self.form.focus_first()

    def read_now(self) -> None:
        """Pass on what was typed but not yet read."""
        self.form.read_now()

    def turn(self, key: str) -> None:
        """Show the other of the two, where only one has room."""
        self._looks = key == _LOOK
        self._show_panes()
        (self.pane if self._looks else self.form).focus_first()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._measure()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "_panes"):
            self._measure()

    def _arrange(self) -> None:
        line = QHBoxLayout()
        line.setSpacing(12)
        line.addWidget(self._title)
        line.addWidget(self._chip, 0, Qt.AlignmentFlag.AlignVCenter)
        line.addStretch(1)
        head = QVBoxLayout()
        head.setContentsMargins(24, 16, 24, 10)
        head.setSpacing(8)
        head.addWidget(self._doors)
        head.addLayout(line)
        for words in (self._problem, self._said):
            head.addWidget(words)
        head.addWidget(self._turn)
        self._panes.setObjectName("writing")
        self._panes.setChildrenCollapsible(False)
        self._panes.addWidget(self.form)
        self._panes.addWidget(self.pane)
        for at, share in enumerate(_SHARES):
            self._panes.setStretchFactor(at, share)
        stack = QVBoxLayout(self)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.setSpacing(0)
        stack.addLayout(head)
        stack.addWidget(self._panes, 1)
        self._show_panes()

    def _measure(self) -> None:
        is_narrow = self.width() < self.fontMetrics().height() * _EM_WIDE
        if is_narrow is not self._is_narrow:
            self._is_narrow = is_narrow
            self._show_panes()
            self._is_shared = False
        if not is_narrow and not self._is_shared:
            self._is_shared = True
            self._panes.setSizes([self.width() * share // 100 for share in _SHARES])

    def _show_panes(self) -> None:
        self.form.setVisible(not self._is_narrow or not self._looks)
        self.pane.setVisible(not self._is_narrow or self._looks)
        self._turn.setVisible(self._is_narrow)
        self._turn.show_actions(
            (
                PageAction(_WRITE, "Write", enabled=self._looks),
                PageAction(_LOOK, "Look at the pages", enabled=not self._looks),
            )
        )

    def _write(self) -> None:
        """A link leads into the form, so it has to be in sight."""
        if self._is_narrow:
            self._looks = False
            self._show_panes()


class _Turning(ButtonsOnly):
    """Hears the buttons that concern the view alone."""

    def __init__(self, view: WritingView) -> None:
        self._view = view

    def pressed(self, action_key: str) -> None:
        self._view.turn(action_key)
