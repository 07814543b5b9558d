"""Opens the help book: at the page in sight, at a dialog, or where somebody asks for it."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog, QMainWindow, QWidget

from appraisal_app.application.errors import AppError
from appraisal_app.application.help_book.topics import FIRST, HelpBook
from appraisal_app.application.ports.interaction import Dialogs, Tasks
from appraisal_app.application.ports.services import Services
from appraisal_app.ui import help_menu
from appraisal_app.ui.destinations import LOCKED, WELCOME
from appraisal_app.ui.help.keys import KEYBOARD
from appraisal_app.ui.help.pages import names_in_file
from appraisal_app.ui.help.saving import BookSaver
from appraisal_app.ui.later import Later
from appraisal_app.ui.locking.watch import AGAIN_MS, leave_questions
from appraisal_app.ui.session.menus import LOCK
from appraisal_app.ui.session.presenter import WindowPresenter
from appraisal_app.ui.theme.icons import Icons

if TYPE_CHECKING:
    from appraisal_app.ui.help.window import HelpWindow


class HelpRoom:
    """The help of one window: read when it is first asked for, then kept."""

    def __init__(
        self, window: QMainWindow, services: Services, dialogs: Dialogs, icons: Icons
    ) -> None:
        self._window = window
        self._again = Later(window, AGAIN_MS, self._lock)
        self._services = services
        self._dialogs = dialogs
        self._icons = icons
        self._book: HelpBook | None = None
        self._open: HelpWindow | None = None
        self.session: WindowPresenter | None = None

    def teach(self, session: WindowPresenter, tasks: Tasks) -> None:
        """Teach the session the commands of the menu Help."""
        saver = BookSaver(self._services, self._dialogs, tasks)
        self.session = session
        session.locking.heard = self._forget
        session.commands[help_menu.ON_PAGE] = self.show_page
        session.commands[help_menu.BOOK] = partial(self.show, FIRST)
        session.commands[help_menu.SHEET] = partial(self.show, KEYBOARD)
        session.commands[help_menu.TOUR] = self.look_round
        session.commands[help_menu.PDF] = lambda: saver.save(self.book)

    @property
    def book(self) -> HelpBook:
        """The whole book, with the keyboard sheet in it; raises AppError."""
        if self._book is None:
            # The first window needs no help; what makes it comes when it is asked for.
            from appraisal_app.application.help_book.reading import read_help_book
            from appraisal_app.ui.help.sheet import with_keyboard

            self._book = with_keyboard(read_help_book(self._services.resources))
        return self._book

    def show_page(self) -> None:
        """Show what there is on the page in sight; of a locked one, nothing of what is behind."""
        self.show("")

    def show(self, key: str) -> None:
        """Come forward with that topic."""
        try:
            if self._open is None:
                self._open = self._made(self._window)
            self._open.open_topic(key or self._topic_in_sight())
        except AppError as error:
            self._dialogs.tell("The help book was not opened", error.sentence)

    def look_round(self) -> None:
        """Take the tour of what is in sight; from now on nobody is asked to."""
        from appraisal_app.ui.tour.stops import FIRST_PAGE, OPEN_FILE
        from appraisal_app.ui.tour.view import TourView

        session = self.session
        if session is None or self._window.findChild(TourView) is not None:
            return
        session.keep(replace(session.settings, toured=True))
        tour = TourView(self._window, FIRST_PAGE if session.file is None else OPEN_FILE)
        tour.ended.connect(self._looked_round)

    def _looked_round(self) -> None:
        if self.session is not None and self.session.page == WELCOME:
            self.session.go(WELCOME)

    def show_over(self, dialog: QDialog, title: str) -> None:
        """Show help in a window of that dialog: no other can be used while it stands there."""
        topic = self.book.for_dialog(title) or self._topic_in_sight()
        self._made(dialog).open_topic(topic)

    def _made(self, parent: QWidget) -> HelpWindow:
        from appraisal_app.ui.help.window import HelpWindow

        window = HelpWindow(self.book, self._icons, parent)
        window.pdf_asked.connect(self._save)
        window.lock_asked.connect(self._lock)
        return window

    def _lock(self) -> None:
        """Lock once no question stands below the help, whose callers go on first."""
        if leave_questions():
            self._again.start()
        elif self.session is not None and not self.session.locking.hides:
            self.session.command(LOCK)

    def _forget(self) -> None:
        """Tell no longer where in the file somebody was."""
        if self._open is not None:
            self._open.start_over(self.book.for_page(LOCKED))

    def _save(self) -> None:
        if self.session is not None:
            self.session.command(help_menu.PDF)

    def _topic_in_sight(self) -> str:
        session = self.session
        if session is None:
            return FIRST
        if session.locking.hides:
            return self.book.for_page(LOCKED)
        return self.book.for_page(*names_in_file(session.page, session.file))
