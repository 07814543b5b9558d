"""The list of documents, and in its place the preview or the editor."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget

from appraisal_app.ui.documents.block import DocumentBlock
from appraisal_app.ui.documents.document_view import DocumentView
from appraisal_app.ui.documents.preview_view import PreviewView
from appraisal_app.ui.documents.state import DocumentsState
from appraisal_app.ui.documents.writing.view import WritingView, side_by_side
from appraisal_app.ui.forms.kit import Kinds
from appraisal_app.ui.forms.listener import PageListener
from appraisal_app.ui.forms.page import FormView
from appraisal_app.ui.passphrases.view import SECRET_KINDS
from appraisal_app.ui.theme.icons import Icons

DOCUMENT_KINDS: Kinds = {DocumentBlock: DocumentView}


class DocumentsView(QStackedWidget):
    """Shows the list, or the document that is looked at or written.

    `form_listener` hears the form in the editor.
    """

    fair_width_changed = Signal()

    def __init__(
        self,
        listener: PageListener,
        icons: Icons,
        today: Callable[[], date],
        form_listener: PageListener | None = None,
    ) -> None:
        super().__init__()
        self.currentChanged.connect(self._turned)
        heard = form_listener if form_listener is not None else listener
        kinds = {**DOCUMENT_KINDS, **SECRET_KINDS}
        self.list = FormView(listener, icons, today, kinds)
        self.preview = PreviewView(listener)
        self.addWidget(self.list)
        self.writing = WritingView(listener, heard, icons, today)
        self.addWidget(self.preview)
        self.addWidget(self.writing)

    def fair_width(self, em: float) -> float:
        """The editor is fair with form and pages side by side."""
        return side_by_side(em) if self.currentWidget() is self.writing else 0.0

    def render_state(self, state: DocumentsState) -> None:
        """Show `state`."""
        self.list.render_state(state.page)
        was = self.currentWidget()
        if state.writing is not None:
            self.writing.render_state(state.writing)
            self.setCurrentWidget(self.writing)
        elif state.preview is not None:
            self.preview.render_state(state.preview)
            self.setCurrentWidget(self.preview)
        else:
            self.setCurrentWidget(self.list)
        if self.currentWidget() is not was:
            self._begin()

    def focus_first(self) -> None:
        """Put the keyboard on what is shown."""
        if self.currentWidget() is self.writing:
            self.writing.form.focus_first()
        else:
            (self.preview if self.currentWidget() is self.preview else self.list).focus_first()

    def read_now(self) -> None:
        """Pass on what was typed into the editor but not yet read."""
        if self.currentWidget() is self.writing:
            self.writing.read_now()

    def _turned(self, _: int) -> None:
        self.fair_width_changed.emit()

    def _begin(self) -> None:
        """Something else has come into sight: the keyboard goes there."""
        if self.currentWidget() is self.writing:
            self.writing.begin()
        elif self.currentWidget() is self.preview:
            self.preview.focus_first()
