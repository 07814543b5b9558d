"""The one window: what stands around the pages, and nothing of what is on them."""

from __future__ import annotations

from typing import Protocol, runtime_checkable

from PySide6.QtCore import QByteArray, QEvent, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QKeySequence,
    QShortcut,
)
from PySide6.QtWidgets import QApplication, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from appraisal_app.ui.language.words import shown
from appraisal_app.ui.shell.drops import DropLine, files_in
from appraisal_app.ui.shell.guidance import GuidancePane
from appraisal_app.ui.shell.listener import WindowListener
from appraisal_app.ui.shell.menus import Menus
from appraisal_app.ui.shell.page_keys import NEXT_PANE, WINDOW_KEYS
from appraisal_app.ui.shell.panes import Fair, Panes
from appraisal_app.ui.shell.rail import Rail
from appraisal_app.ui.shell.state import WindowState
from appraisal_app.ui.shell.text_commands import TEXT_COMMANDS, do_to_text
from appraisal_app.ui.shell.top_line import TopLine
from appraisal_app.ui.shell.trouble_bar import TroubleBar
from appraisal_app.ui.theme.icons import Icons

_OPEN, _SHUT = b"1", b"0"


@runtime_checkable
class Leavable(Protocol):
    """A page that may hold something typed but not yet read."""

    def read_now(self) -> None:
        """Pass it on."""
        ...


@runtime_checkable
class Beginning(Protocol):
    """A page that knows where the keyboard belongs when one turns to it."""

    def focus_first(self) -> None:
        """Put it there."""
        ...


class AppWindow(QMainWindow):
    """Shows a `WindowState` around pages that it knows by key only."""

    closed = Signal()
    came_forward = Signal()

    def __init__(self, listener: WindowListener, icons: Icons) -> None:
        super().__init__()
        self._listener = listener
        self._state: WindowState | None = None
        self._pages = QStackedWidget()
        self._by_key: dict[str, QWidget] = {}
        self._top = TopLine(icons)
        self._bar = TroubleBar(icons)
        self._drop_line = DropLine(icons)
        self._rail = Rail(icons)
        self._guidance = GuidancePane(icons)
        self._panes = Panes(self._rail, self._pages, self._guidance)
        self._menus = Menus(self.menuBar())
        self.setAcceptDrops(True)
        self._arrange()
        self._connect()

    def add_page(self, key: str, page: QWidget) -> None:
        """Keep `page` under `key`, in place of one kept before."""
        self.remove_page(key)
        self._by_key[key] = page
        self._pages.addWidget(page)
        wide: object = page
        if isinstance(wide, Fair):
            wide.fair_width_changed.connect(self._measure)
        if self._state is not None and self._state.page == key:
            self._pages.setCurrentWidget(page)

    def remove_page(self, key: str) -> None:
        """Let go of the page under `key`, if there is one."""
        page = self._by_key.pop(key, None)
        if page is not None:
            self._pages.removeWidget(page)
            page.deleteLater()

    def render_state(self, state: WindowState) -> None:
        """Show `state`, touching only what differs."""
        before, self._state = self._state, state
        self.setWindowTitle(shown(state.title))
        self._menus.show_entries(state.menus)
        self._top.show_line(state)
        self._show_bar(state)
        if state.rail is not None:
            self._rail.show_rail(state.rail)
        if state.guidance is not None:
            self._guidance.show_guidance(state.guidance)
        has_guidance = state.guidance is not None and bool(state.guidance.sections)
        self._panes.offer(rail=state.rail is not None, guidance=has_guidance)
        if before is None or before.page != state.page:
            self._turn_to(state.page)
        if before is None:
            self.focus_page()
        self._tick_guidance()

    def focus_page(self) -> None:
        """Put the keyboard on the page in sight."""
        self._panes.focus_page()

    def begin_page(self) -> None:
        """Put the keyboard on a page that one has just turned to, as it was left.

        What Qt takes for the last control of a page is whatever it passed the keyboard to while
        the page went out of sight.
        """
        page: object = self._pages.currentWidget()
        if isinstance(page, Beginning):
            page.focus_first()
        else:
            self.focus_page()

    def view_state(self) -> bytes:
        """Place and size of the window and whether guidance is open, to be kept for next time."""
        wanted = _OPEN if self._panes.wants_guidance else _SHUT
        return wanted + bytes(self.saveGeometry().data())

    def restore_view(self, kept: bytes) -> None:
        """Take up what `view_state` gave; anything else is ignored."""
        if kept[:1] in (_OPEN, _SHUT):
            self._panes.wants_guidance = kept[:1] == _OPEN
            self.restoreGeometry(QByteArray(kept[1:]))

    def closeEvent(self, event: QCloseEvent) -> None:
        self.read_now()
        may_close = self._listener.may_close()
        event.setAccepted(may_close)
        if may_close:
            self.closed.emit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() != QEvent.Type.ActivationChange:
            return
        if self.isActiveWindow():
            self.came_forward.emit()
        else:
            self.read_now()
            self._listener.left()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        files = files_in(event.mimeData())
        if files:
            event.acceptProposedAction()
            self._drop_line.foretell(self._listener.foretold(files))

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        super().dragLeaveEvent(event)
        self._drop_line.foretell("")

    def dropEvent(self, event: QDropEvent) -> None:
        self._drop_line.foretell("")
        event.acceptProposedAction()
        self._listener.dropped(files_in(event.mimeData()))

    def _arrange(self) -> None:
        middle = QWidget()
        stack = QVBoxLayout(middle)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.setSpacing(0)
        stack.addWidget(self._top)
        stack.addWidget(self._bar)
        stack.addWidget(self._drop_line)
        stack.addWidget(self._panes, 1)
        self.setCentralWidget(middle)

    def _connect(self) -> None:
        self._rail.chose.connect(self._go)
        self._guidance.close_asked.connect(self._toggle_guidance)
        self._panes.crowded.connect(self._top.steps.setVisible)
        self._top.steps.clicked.connect(self._panes.toggle_rail)
        self._top.review.picked.connect(self._pick_review)
        self._top.role.picked.connect(self._pick_role)
        self._menus.asked.connect(self._command)
        self._bar.asked.connect(self._command)
        for keys in (each.keys for each in WINDOW_KEYS if each.action == NEXT_PANE):
            QShortcut(QKeySequence(keys), self, self._panes.next_pane)

    def _show_bar(self, state: WindowState) -> None:
        focused = QApplication.focusWidget()
        had_focus = focused is not None and self._bar.isAncestorOf(focused)
        self._bar.show_bar(state.bar)
        if had_focus and state.bar is None:
            self.focus_page()

    def _turn_to(self, key: str) -> None:
        self._panes.show_page()
        if key in self._by_key:
            self._pages.setCurrentWidget(self._by_key[key])

    def read_now(self) -> None:
        """Pass on what was typed on the page in sight and not yet read."""
        page: object = self._pages.currentWidget()
        if isinstance(page, Leavable):
            page.read_now()

    def _command(self, key: str) -> None:
        if key in TEXT_COMMANDS:
            do_to_text(key)
        elif key == "guidance":
            self._toggle_guidance()
        else:
            self.read_now()
            self._listener.command(key)

    def _go(self, key: str) -> None:
        self.read_now()
        self._panes.show_page()
        self._listener.went(key)

    def _pick_review(self, key: str) -> None:
        self._listener.chose_review(key)

    def _pick_role(self, key: str) -> None:
        self._listener.chose_role(key)

    def open_guidance(self) -> None:
        """Bring the guidance of the page in sight."""
        self._panes.open_guidance()
        self._tick_guidance()

    def _toggle_guidance(self) -> None:
        self._panes.toggle_guidance()
        self._tick_guidance()

    def _measure(self) -> None:
        self._panes.measure()
        self._tick_guidance()

    def _tick_guidance(self) -> None:
        self._menus.tick("guidance", ticked=self._panes.guidance_is_open)
