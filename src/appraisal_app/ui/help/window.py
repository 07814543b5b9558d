"""The help book in a window of its own, so that the page that it speaks of stays in sight."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QKeySequence, QPalette, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from appraisal_app.application.help_book.topics import HelpBook
from appraisal_app.ui.help.contents_list import ContentsList
from appraisal_app.ui.help.keys import BACK, CLOSE, FORWARD, HELP_KEYS, LOCK, SEARCH
from appraisal_app.ui.help.presenter import HelpPresenter
from appraisal_app.ui.help.state import HelpState
from appraisal_app.ui.help.topic_view import TopicView
from appraisal_app.ui.language.words import shown
from appraisal_app.ui.theme.icons import Icons
from appraisal_app.ui.theme.lettering import Lettering
from appraisal_app.ui.theme.palette import colours_of
from appraisal_app.ui.widgets.buttons import IconButton
from appraisal_app.ui.widgets.edge_box import EdgeBox
from appraisal_app.ui.widgets.flow import FlowLayout
from appraisal_app.ui.widgets.line_box import LineBox
from appraisal_app.ui.widgets.word_button import ButtonKind, WordButton
from appraisal_app.ui.widgets.words import Tone, Words

_WIDE, _HIGH = 62, 44
"""Width and height of the window in heights of a line."""
_LIST = 0.36


class SearchLine(LineBox):
    """Where one types what one looks for; the arrow leads to what was found."""

    went_down = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down:
            self.went_down.emit()
        else:
            super().keyPressEvent(event)


class HelpWindow(QWidget):
    """Contents and search at the left, the topic at the right; hears nothing of any file."""

    pdf_asked = Signal()
    lock_asked = Signal()

    def __init__(self, book: HelpBook, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setObjectName("help-window")
        self.setWindowTitle(shown("Help book — CEO Appraisal"))
        self.line = SearchLine()
        self.contents = ContentsList()
        self.topic = TopicView()
        self.back = IconButton(icons, "chevron-left", shown("Back"))
        self.forward = IconButton(icons, "chevron-right", shown("Forward"))
        self.pdf = WordButton(shown("Save as PDF…"), ButtonKind.QUIET)
        self._said = Words("", Lettering.SMALL, Tone.SOFT)
        self._box = EdgeBox()
        self._panes = QSplitter(Qt.Orientation.Horizontal)
        self.presenter = HelpPresenter(book, self)
        self._arrange()
        self._connect()
        self._fit()

    def open_topic(self, key: str) -> None:
        """Come forward with that topic, the keyboard on its words."""
        self.line.clear()
        self.presenter.begin(key)
        if self.isVisible():
            self.raise_()
        self.show()
        self.activateWindow()
        self.topic.setFocus(Qt.FocusReason.OtherFocusReason)

    def start_over(self, key: str) -> None:
        """Turn to that topic where it stands, and forget what was read and looked for."""
        self.line.clear()
        self.presenter.start_over(key)

    def render_help(self, state: HelpState) -> None:
        """Show it."""
        self.contents.show_groups(state.groups, state.topic.key)
        self.topic.show_topic(state)
        self.back.setEnabled(state.can_go_back)
        self.forward.setEnabled(state.can_go_forward)
        self._said.say(state.said)
        self._said.setVisible(bool(state.said))

    def reletter(self) -> None:
        """Be as wide as the letters want, where the screen has the room."""
        self.contents.reletter()
        self.topic.reletter()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Give the keyboard back to whatever help was asked from."""
        super().closeEvent(event)
        asked_from = self.parentWidget()
        if asked_from is not None:
            asked_from.activateWindow()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self._colour()

    def _fit(self) -> None:
        line, room = self.fontMetrics().height(), self.screen().availableGeometry()
        wide, high = min(_WIDE * line, room.width() - 80), min(_HIGH * line, room.height() - 80)
        self.resize(wide, high)
        self._panes.setSizes([round(wide * _LIST), round(wide * (1 - _LIST))])

    def _arrange(self) -> None:
        self.line.setObjectName("help-search")
        self.line.setAccessibleName(shown("Search the help book"))
        self.line.setPlaceholderText(shown("Search the help book"))
        self.line.setClearButtonEnabled(True)
        self.pdf.setObjectName("help-pdf")
        self._box.row.addWidget(self.line)
        left, side = QWidget(), QVBoxLayout()
        side.setContentsMargins(12, 10, 8, 8)
        side.setSpacing(8)
        side.addWidget(self._box)
        side.addWidget(self._said)
        side.addWidget(self.contents, 1)
        left.setLayout(side)
        self._panes.setChildrenCollapsible(False)
        self._panes.addWidget(left)
        self._panes.addWidget(self._reading())
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._panes)
        self._colour()

    def _reading(self) -> QWidget:
        right, stack, tools = QWidget(), QVBoxLayout(), FlowLayout(gap=6)
        for tool in (self.back, self.forward, self.pdf):
            tools.addWidget(tool)
        tools.push_from(2)
        head = QVBoxLayout()
        head.setContentsMargins(12, 8, 12, 0)
        head.addLayout(tools)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.setSpacing(4)
        stack.addLayout(head)
        stack.addWidget(self.topic, 1)
        right.setLayout(stack)
        return right

    def _connect(self) -> None:
        self.line.textChanged.connect(self.presenter.searched)
        self.line.returnPressed.connect(self._choose_first)
        self.line.went_down.connect(self.contents.enter)
        self.line.entered.connect(self._box.enter)
        self.line.left.connect(self._box.leave)
        self.contents.chose.connect(self._choose)
        self.topic.followed.connect(self.presenter.go)
        self.back.clicked.connect(self.presenter.back)
        self.forward.clicked.connect(self.presenter.forward)
        self.pdf.clicked.connect(self.pdf_asked)
        deeds: dict[str, Callable[[], object]] = {
            BACK: self.presenter.back,
            FORWARD: self.presenter.forward,
            SEARCH: partial(self.line.setFocus, Qt.FocusReason.ShortcutFocusReason),
            LOCK: self.lock_asked.emit,
            CLOSE: self.close,
        }
        for key in HELP_KEYS:
            QShortcut(QKeySequence(key.keys), self, deeds[key.action])

    def _choose(self, key: str) -> None:
        self.presenter.go(key)
        self.topic.setFocus(Qt.FocusReason.OtherFocusReason)

    def _choose_first(self) -> None:
        self.presenter.chose_first()
        self.topic.setFocus(Qt.FocusReason.OtherFocusReason)

    def _colour(self) -> None:
        """The page's colour everywhere: a list has one of its own."""
        page = colours_of(self.palette()).page
        palette = QPalette(self.palette())
        if palette.color(QPalette.ColorRole.Base).name() != page:
            palette.setColor(QPalette.ColorRole.Base, page)
            self.contents.setPalette(palette)
