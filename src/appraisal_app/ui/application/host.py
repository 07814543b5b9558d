"""The window's side of the session: makes pages when they are first wanted, and keeps them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QAbstractButton

from appraisal_app.application.settings import Settings
from appraisal_app.ui.application.clipboard import ClipboardGuard
from appraisal_app.ui.application.dropped_dialogs import DroppedDialogs
from appraisal_app.ui.application.page import HostedPage
from appraisal_app.ui.forms.left_open import field_in_use, holds_unread
from appraisal_app.ui.forms.page import FormView
from appraisal_app.ui.forms.said import Passage
from appraisal_app.ui.shell.state import WindowState
from appraisal_app.ui.shell.window import AppWindow
from appraisal_app.ui.spelling.checking import Spelling
from appraisal_app.ui.theme.appearance import Appearance

MakePage = Callable[[str], HostedPage | None]


class Host:
    """A WindowScreen over one window."""

    def __init__(
        self,
        window: AppWindow,
        appearance: Appearance,
        make: MakePage,
        clipboard: ClipboardGuard,
        spelling: Spelling,
        dialogs: DroppedDialogs,
    ) -> None:
        self._window = window
        self._clipboard = clipboard
        self._spelling = spelling
        self._dialogs = dialogs
        self._appearance = appearance
        self._make = make
        self._pages: dict[str, HostedPage] = {}

    def render_state(self, state: WindowState) -> None:
        """Show everything around the page; what the file was taught may have changed too."""
        self._window.render_state(state)
        self._spelling.look_again()

    def make_page(self, key: str) -> None:
        """Make the page if it is not there yet."""
        if key in self._pages:
            return
        page = self._make(key)
        if page is not None:
            self._pages[key] = page
            self._window.add_page(key, page.widget)

    def show_page(self, key: str, focus: str) -> None:
        """Bring the page up to date and go to a field."""
        page = self._pages.get(key)
        if page is not None:
            page.show(focus)
        if not focus:
            self._window.begin_page()

    def point_out(self, key: str, passage: Passage) -> None:
        """Scroll to a passage on the page and mark it."""
        page = self._pages.get(key)
        if page is not None and isinstance(page.widget, FormView):
            page.widget.point_out(passage)

    def leave_page(self, key: str) -> bool:
        """Let the page save; False when it must stay."""
        page = self._pages.get(key)
        return page is None or page.leave()

    def field_in_use(self, key: str) -> str:
        """The field of that page that has the keyboard, "" when none has."""
        page = self._pages.get(key)
        return field_in_use(page.widget) if page is not None else ""

    def holds_unread(self, key: str) -> bool:
        """Whether something was typed on that page that could not be passed on."""
        page = self._pages.get(key)
        return page is not None and holds_unread(page.widget)

    def is_begun(self, key: str) -> bool:
        """Whether something stands on that page of a file that is not made yet."""
        page = self._pages.get(key)
        return page is not None and page.is_begun()

    def forget_pages(self) -> None:
        """Let go of all pages."""
        self._window.remove_pages()
        self._pages.clear()
        self._spelling.forget()

    def press_with(self, key: str, action: str, path: Path) -> bool:
        """Press a button of that page that asks for a file, with this one; False without it."""
        page = self._pages.get(key)
        name = f"action-{action}"
        button = page.widget.findChild(QAbstractButton, name) if page is not None else None
        if button is None or not button.isEnabled():
            return False
        return self._dialogs.with_file(path, button.click)

    def clear_clipboard(self) -> None:
        """Take away whatever was copied from the window."""
        self._clipboard.take_all()

    def look_like(self, settings: Settings) -> None:
        """Take on colours and text size."""
        self._appearance.set_shade(settings.theme)
        self._appearance.set_text_size(settings.text_size)
        self._spelling.switch(is_on=settings.spelling)

    def open_guidance(self) -> None:
        """Bring the guidance in sight."""
        self._window.open_guidance()

    def view(self) -> str:
        """Place and size of the window, and whether guidance is open."""
        return self._window.view_state().hex()

    def take_view(self, view: str) -> None:
        """Take them up again."""
        self._window.restore_view(bytes.fromhex(view))

    def close_window(self) -> None:
        """Close the window."""
        self._window.close()
