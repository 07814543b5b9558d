"""The right side of the editor: what is missing, and the pages as they will be printed."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from appraisal_app.ui.documents.pdf_pages import PdfPages
from appraisal_app.ui.documents.writing_state import WritingState
from appraisal_app.ui.forms.blocks import Problem
from appraisal_app.ui.language.words import shown
from appraisal_app.ui.theme.lettering import Lettering
from appraisal_app.ui.widgets.busy_bar import BusyBar
from appraisal_app.ui.widgets.buttons import LinkButton
from appraisal_app.ui.widgets.words import Tone, Words

_MOST = 6
"""So many links; the rest come up as these are put right."""
_EM_HIGH = 26
"""In heights of a line of text: with less the pages need all the room there is."""


class PreviewPane(QWidget):
    """Links lead into the form; the pages stay where one was reading.

    Where it is low, the links are left out: the form says the same below its fields.
    """

    followed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._missing: tuple[Problem, ...] = ()
        self._widgets: list[QWidget] = []
        self._readiness = Words("", Lettering.SMALL_STRONG)
        self._list = QWidget()
        self._links = QVBoxLayout(self._list)
        self._bar = BusyBar()
        self._number = Words("", Lettering.SMALL, Tone.SOFT, flows=True)
        self.pages = PdfPages(self)
        self._arrange()
        self.pages.pageNavigator().currentPageChanged.connect(self._show_number)

    def render_state(self, state: WritingState) -> None:
        """Show what is missing and the pages; both anew only when they are others."""
        self._readiness.say(shown(state.readiness))
        if state.missing != self._missing:
            self._missing = state.missing
            self._show_links()
        # It keeps its place while nothing is made, so that the pages do not jump.
        self._bar.show_work(shown(state.working))
        self.pages.renew(state.pdf)
        self._show_number()

    def focus_first(self) -> None:
        """Put the keyboard on the pages."""
        self.pages.setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._list.setVisible(self.height() > self.fontMetrics().height() * _EM_HIGH)

    def _arrange(self) -> None:
        self._bar.setFixedHeight(4)
        self._links.setContentsMargins(0, 0, 0, 0)
        self._links.setSpacing(3)
        head = QVBoxLayout()
        head.setContentsMargins(14, 12, 14, 10)
        head.setSpacing(6)
        line = QHBoxLayout()
        line.addWidget(self._readiness, 1)
        line.addWidget(self._number)
        head.addLayout(line)
        head.addWidget(self._list)
        stack = QVBoxLayout(self)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.setSpacing(0)
        stack.addLayout(head)
        stack.addWidget(self._bar)
        stack.addWidget(self.pages, 1)

    def _show_links(self) -> None:
        for gone in self._widgets:
            self._links.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        self._widgets = [self._link(each) for each in self._missing[:_MOST]]
        more = len(self._missing) - _MOST
        if more > 0:
            words = self.tr("and %n more", "", more)
            self._widgets.append(Words(words, Lettering.SMALL, Tone.SOFT))
        for widget in self._widgets:
            self._links.addWidget(widget)

    def _link(self, problem: Problem) -> LinkButton:
        return _ProblemLink(self, problem)

    def _show_number(self) -> None:
        count = self.pages.page_count()
        said = shown("Page %1 of %2") if count else ""
        said = said.replace("%1", str(self.pages.current_page())).replace("%2", str(count))
        self._number.say(said)
        self.pages.setAccessibleName(shown(said))


class _ProblemLink(LinkButton):
    """A link to what is to be put right."""

    def __init__(self, pane: PreviewPane, problem: Problem) -> None:
        super().__init__()
        self._pane, self._problem = pane, problem
        self.say(shown(problem.text))
        self.clicked.connect(self._follow)

    def _follow(self) -> None:
        self._pane.followed.emit(self._problem)
