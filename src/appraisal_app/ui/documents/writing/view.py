"""The editor: form at the left, pages at the right; one after the other where it is narrow."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from appraisal_app.ui.documents.writing.head import Head, Room
from appraisal_app.ui.documents.writing.marking import mark_words
from appraisal_app.ui.documents.writing.pane import PreviewPane
from appraisal_app.ui.documents.writing_state import WritingState
from appraisal_app.ui.forms.blocks import PageAction, Problem
from appraisal_app.ui.forms.buttons_only import ButtonsOnly
from appraisal_app.ui.forms.listener import PageListener
from appraisal_app.ui.forms.page import FormView
from appraisal_app.ui.language.words import shown
from appraisal_app.ui.theme.icons import Icons

_FORM, _PAGES = 22.5, 31.5
"""In heights of a line of text: with less there is no fair room for form and pages together."""
_PAGES_MOST = 598.0
"""In pixels: the letters on the pages do not grow with those of the window."""
_BUTTONS_WIDE = 42
_EM_LOW = 24
_SHARES = (57, 43)
"""Of the width, for form and pages; whoever drags the line between them decides otherwise."""
_WRITE, _LOOK = "write", "look"


def side_by_side(em: float) -> float:
    """The least width in pixels with room for form and pages; `em` is the height of a line."""
    return _FORM * em + min(_PAGES * em, _PAGES_MOST)


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
        self._listener = listener
        self._missing: tuple[Problem, ...] = ()
        self._is_narrow = self._is_shared = False
        self._looks = False
        self.head = Head(listener, _Turning(self))
        self.form = FormView(form_listener, icons, today)
        self.pane = PreviewPane()
        self._panes = QSplitter(Qt.Orientation.Horizontal)
        self._arrange()
        self.pane.followed.connect(self._follow)
        self.head.why.followed.connect(self._follow)

    def render_state(self, state: WritingState) -> None:
        """Show `state` around the form."""
        self._missing = state.missing
        self.head.render_state(state)
        self.pane.render_state(state)
        self.setAccessibleName(shown(state.title))
        self.form.setAccessibleName(shown("Write: %1").replace("%1", shown(state.title)))

    def begin(self) -> None:
        """Show the form first, from its beginning."""
        self._looks = False
        self._show_panes()
        self.form.focus_first()
        self.form.verticalScrollBar().setValue(0)

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
        self._panes.setObjectName("writing")
        self._panes.setChildrenCollapsible(False)
        self._panes.addWidget(self.form)
        self._panes.addWidget(self.pane)
        for at, share in enumerate(_SHARES):
            self._panes.setStretchFactor(at, share)
        stack = QVBoxLayout(self)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.setSpacing(0)
        stack.addWidget(self.head)
        stack.addWidget(self._panes, 1)
        self._show_panes()

    def _measure(self) -> None:
        is_narrow = self.width() < side_by_side(self.fontMetrics().height())
        if is_narrow is not self._is_narrow:
            self._is_narrow = is_narrow
            self._is_shared = False
        self._show_panes()
        if not is_narrow and not self._is_shared:
            self._is_shared = True
            self._panes.setSizes([self.width() * share // 100 for share in _SHARES])

    def _room(self) -> Room:
        em = self.fontMetrics().height()
        if self.height() < em * _EM_LOW:
            return Room.LOW
        return Room.NARROW if self.width() < em * _BUTTONS_WIDE else Room.WIDE

    def _show_panes(self) -> None:
        self.form.setVisible(not self._is_narrow or not self._looks)
        self.pane.setVisible(not self._is_narrow or self._looks)
        turns = (
            PageAction(_WRITE, "Write", enabled=self._looks),
            PageAction(_LOOK, "Look at the pages", enabled=not self._looks),
        )
        self.head.fit(self._room(), turns if self._is_narrow else ())

    def _follow(self, problem: Problem) -> None:
        """Lead to what is to be put right, and mark the words: the form has to be in sight."""
        if self._is_narrow:
            self._looks = False
            self._show_panes()
        alike = [each for each in self._missing if each.text == problem.text]
        number = next((no for no, each in enumerate(alike) if each is problem), 0)
        self._listener.followed(problem.target)
        # The page finds its place after this event; marked words are looked for in that place.
        QTimer.singleShot(0, self, lambda: mark_words(self.form, problem, number))


class _Turning(ButtonsOnly):
    """Hears the buttons that concern the view alone."""

    def __init__(self, view: WritingView) -> None:
        self._view = view

    def pressed(self, action_key: str) -> None:
        self._view.turn(action_key)
