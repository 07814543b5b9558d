"""The list of documents, and the preview in its place."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from appraisal_app.ui.documents.block import DocumentBlock
from appraisal_app.ui.documents.preview_view import PreviewView
from appraisal_app.ui.documents.state import DocumentsState
from appraisal_app.ui.forms.action_row import ActionRow
from appraisal_app.ui.forms.kit import BlockView, Kinds, Kit
from appraisal_app.ui.forms.listener import PageListener
from appraisal_app.ui.forms.page import FormView
from appraisal_app.ui.forms.page_top import TargetLink
from appraisal_app.ui.forms.words import shown
from appraisal_app.ui.theme.icons import Icons
from appraisal_app.ui.theme.lettering import Lettering
from appraisal_app.ui.widgets.chip import Chip, ChipKind
from appraisal_app.ui.widgets.flow import FlowLayout
from appraisal_app.ui.widgets.marks import MarkView
from appraisal_app.ui.widgets.words import Tone, Words


class DocumentView(BlockView[DocumentBlock]):
    """Number and title, the audience as a chip, readiness, and what is missing as links."""

    def __init__(self, kit: Kit) -> None:
        super().__init__(kit)
        self._title = Words("", Lettering.SUBHEADING, flows=True)
        self._chip = Chip(ChipKind.WHO)
        self._mark = MarkView()
        self._readiness = Words("", tone=Tone.SOFT)
        self._links = QVBoxLayout()
        self._missing: list[TargetLink] = []
        self._row = ActionRow(kit.listener)
        self._arrange()

    def show_block(self, block: DocumentBlock) -> None:
        title = f"{block.number}  {shown(block.title)}"
        self.setAccessibleName(f"{title}. {shown(block.readiness)}")
        self._title.say(title)
        self._chip.say(shown(block.audience))
        self._mark.show_mark(block.mark)
        self._readiness.say(shown(block.readiness))
        self._row.show_actions(block.actions)
        self._row.setVisible(bool(block.actions))
        self._show_missing(block)

    def seek(self, key: str) -> QWidget | None:
        return self._row.button(key)

    def _arrange(self) -> None:
        head = FlowLayout(gap=12)
        head.addWidget(self._title)
        head.addWidget(self._chip)
        head.push_from(1)
        state = QHBoxLayout()
        state.setSpacing(8)
        state.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        state.addWidget(self._readiness, 1)
        self._links.setContentsMargins(26, 0, 0, 0)
        self._links.setSpacing(3)
        stack = QVBoxLayout(self)
        stack.setContentsMargins(0, 0, 0, 6)
        stack.setSpacing(7)
        stack.addLayout(head)
        stack.addLayout(state)
        stack.addLayout(self._links)
        stack.addWidget(self._row)

    def _show_missing(self, block: DocumentBlock) -> None:
        for gone in self._missing:
            self._links.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        self._missing = [TargetLink(shown(each.text), each.target) for each in block.missing]
        for link in self._missing:
            link.followed.connect(self._follow)
            self._links.addWidget(link)

    def _follow(self, target: str) -> None:
        self.kit.listener.followed(target)


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
