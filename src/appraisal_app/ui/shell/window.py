"""The one window: what stands around the pages, and nothing of what is on them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QEvent, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QStackedWidget, QWidget

from appraisal_app.ui.language.words import shown
from appraisal_app.ui.shell.dragged import files_in
from appraisal_app.ui.shell.text_commands import TEXT_COMMANDS, do_to_text
from appraisal_app.ui.shell.wishes import Beginning, Fair, Leavable

# Named in annotations only: the window is painted before they are loaded.
if TYPE_CHECKING:
    from appraisal_app.ui.shell.furniture import Furniture
    from appraisal_app.ui.shell.listener import WindowListener
    from appraisal_app.ui.shell.state import WindowState

_OPEN, _SHUT = b"1", b"0"


class AppWindow(QMainWindow):
    """Shows a `WindowState` around pages that it knows by key only."""

    closed = Signal()
    came_forward = Signal()

    def __init__(self, listener: WindowListener) -> None:
        super().__init__()
        self._listener = listener
        self._state: WindowState | None = None
        self._pages = QStackedWidget()
        self._by_key: dict[str, QWidget] = {}
        self._has_failed_to_close = False

    @property
    def pages(self) -> QStackedWidget:
        """Where its pages are kept."""
        return self._pages

    def furnish(self, furniture: Furniture) -> None:
        """Take in what stands around the pages; until then it can only be seen, and closed."""
        self._top, self._bar = furniture.top, furniture.bar
        self._drop_line, self._rail = furniture.drop_line, furniture.rail
        self._guidance, self._panes = furniture.guidance, furniture.panes
        self._menus = furniture.menus
        self.setAcceptDrops(True)
        self.setCentralWidget(furniture.middle)
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

    def remove_pages(self) -> None:
        """Let go of all pages.

        The one in sight goes last: the others would come in sight one after the other, take the
        keyboard, and save when it is taken from them.
        """
        in_sight = self._pages.currentWidget()
        for key in sorted(self._by_key, key=lambda key: self._by_key[key] is in_sight):
            self.remove_page(key)

    def render_state(self, state: WindowState) -> None:
        """Show `state`, touching only what differs."""
        before, self._state = self._state, state
        self.setWindowTitle(shown(state.title))
        self._menus.show_entries(state.menus)
        self._top.show_line(state)
        self._show_bar(state)
        # Nothing of a file may stay in what is out of sight: a screen reader finds it there.
        self._rail.show_rail(state.rail)
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
        self.restore_guidance(kept)
        self.restore_place(kept)

    def restore_guidance(self, kept: bytes) -> None:
        """Take up of `view_state` whether guidance is open."""
        if kept[:1] in (_OPEN, _SHUT):
            self._panes.wants_guidance = kept[:1] == _OPEN

    def restore_place(self, kept: bytes) -> None:
        """Take up of `view_state` where the window stood; it need not be furnished for that."""
        if kept[:1] in (_OPEN, _SHUT):
            self.restoreGeometry(QByteArray(kept[1:]))

    def closeEvent(self, event: QCloseEvent) -> None:
        # After an error nobody foresaw the window stays, with what is in it: only when the same
        # happens once more it goes, since otherwise nobody could ever leave it.
        event.setAccepted(self._has_failed_to_close)
        failed_before, self._has_failed_to_close = self._has_failed_to_close, True
        may_close = failed_before
        try:
            self.read_now()
            may_close = self._listener.may_close()
            self._has_failed_to_close = False
            event.setAccepted(may_close)
        finally:
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

    def _connect(self) -> None:
        self._rail.chose.connect(self._go)
        self._guidance.close_asked.connect(self._toggle_guidance)
        self._panes.crowded.connect(self._top.steps.setVisible)
        self._top.steps.clicked.connect(self._panes.toggle_rail)
        self._top.review.picked.connect(self._pick_review)
        self._top.role.picked.connect(self._pick_role)
        self._menus.asked.connect(self._command)
        self._bar.asked.connect(self._command)

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

    def has_on_page(self, widget: QWidget) -> bool:
        """Whether that widget stands on the page in sight."""
        return self._pages.isAncestorOf(widget)

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
