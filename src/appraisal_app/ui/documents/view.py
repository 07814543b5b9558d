"""The list of documents, and the preview in its place."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtWidgets import QStackedWidget

from appraisal_app.ui.documents.block import DocumentBlock
from appraisal_app.ui.documents.document_view import DocumentView
from appraisal_app.ui.documents.preview_view import PreviewView
from appraisal_app.ui.documents.state import DocumentsState
from appraisal_app.ui.forms.kit import Kinds
from appraisal_app.ui.forms.listener import PageListener
from appraisal_app.ui.forms.page import FormView
from appraisal_app.ui.theme.icons import Icons

DOCUMENT_KINDS: Kinds = {DocumentBlock: DocumentView}


class DocumentsView(QStackedWidget):
    """Shows the list, or the document that is looked at."""

    def __init__(self, listener: PageListener, icons: Icons, today: Callable[[], date]) -> None:
        super().__init__()
        self.list = FormView(listener, icons, today, DOCUMENT_KINDS)
        self.preview = PreviewView(listener)
        self.addWidget(self.list)
        self.addWidget(self.preview)

    def render_state(self, state: DocumentsState) -> None:
        """Show `state`."""
        self.list.render_state(state.page)
        was_preview = self.currentWidget() is self.preview
        if state.preview is not None:
            self.preview.render_state(state.preview)
            self.setCurrentWidget(self.preview)
        else:
            self.setCurrentWidget(self.list)
        is_preview = state.preview is not None
        if is_preview and not was_preview:
            self.preview.focus_first()

    def focus_first(self) -> None:
        """Put the keyboard on what is shown."""
        shown_now = self.preview if self.currentWidget() is self.preview else self.list
        shown_now.focus_first()
