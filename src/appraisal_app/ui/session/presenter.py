"""Hears the window, and passes what it hears on to whatever deals with it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from appraisal_app.application.ports.files import CaseFile
from appraisal_app.application.settings import Settings
from appraisal_app.ui.destinations import VERIFYING, WELCOME
from appraisal_app.ui.forms.said import Passage
from appraisal_app.ui.session.arrivals import Arrivals
from appraisal_app.ui.session.copies_elsewhere import CopiesElsewhere
from appraisal_app.ui.session.file_in_window import FileInWindow
from appraisal_app.ui.session.form_arrivals import FormArrivals
from appraisal_app.ui.session.keeping import Keeping
from appraisal_app.ui.session.kept_pages import KeptPages
from appraisal_app.ui.session.locking import Locking
from appraisal_app.ui.session.menu_commands import MenuCommands
from appraisal_app.ui.session.open_file import OpenFile
from appraisal_app.ui.session.openings import Openings
from appraisal_app.ui.session.ports import WindowParts, WindowScreen
from appraisal_app.ui.session.regular_check import RegularCheck
from appraisal_app.ui.session.returned import Returned
from appraisal_app.ui.session.surroundings import Surroundings
from appraisal_app.ui.session.turning import Turning
from appraisal_app.ui.session.waiting_packets import WaitingPackets
from appraisal_app.ui.session.whose_file import own_desk_in
from appraisal_app.ui.shell.state import WindowState

if TYPE_CHECKING:
    from appraisal_app.ui.session.open_desk import OpenDesk
    from appraisal_app.ui.session.open_review import OpenReview


class WindowPresenter:
    """Hears the window as its WindowListener."""

    def __init__(self, parts: WindowParts, screen: WindowScreen) -> None:
        self._parts = parts
        self._screen = screen
        self._keeping = Keeping(parts, self.refresh)
        self.arrivals = Arrivals(parts, self)
        self._turning = Turning(screen, self.refresh, self.arrivals.forget, self._look_for_file)
        self._check = RegularCheck(parts, self._turning.show_home_again)
        self._forms = FormArrivals(parts, self)
        self._kept_pages = KeptPages(parts, self.refresh)
        self.returned = Returned(parts, self)
        self.copies = CopiesElsewhere(parts, self, screen, self._keeping)
        self.held = FileInWindow(parts, self, screen, self._turning, self._keeping)
        self.locking = Locking(parts, self, screen, self._keeping)
        self.waiting = WaitingPackets(self, screen)
        self.openings = Openings(parts, self, screen, self.arrivals, self._forms)
        self._around = Surroundings(parts, self, self._keeping, self._kept_pages)
        self._menus = MenuCommands(parts, self, screen, self._turning, self._keeping)

    @property
    def commands(self) -> dict[str, Callable[[], None]]:
        """What is done by which key; more can be taught."""
        return self._menus.known

    def begin(self, path: Path | None) -> None:
        """Show the first page, and open the file that was named."""
        self._screen.look_like(self.settings)
        self.go(WELCOME)
        if path is not None:
            self.openings.open(path)

    def opened(self, case: CaseFile) -> None:
        """Show a file here in place of what was; asks first where it is a copy of another."""
        page = self.openings.page_for(case)
        if page:
            self._show(case, page)

    def show(self, case: CaseFile, page: str) -> None:
        """Show a file about which all is asked, and put the window where that file's last was."""
        self._screen.take_view(self.settings.place_of(case.path))
        self._show(case, page)

    def _show(self, case: CaseFile, page: str) -> None:
        if self.held.show(case, page):
            self._kept_pages.look(case)
            self._check.look(case)
            self.arrivals.go_on()

    def settle(self) -> bool:
        """Save and note what is in sight, and stay there; False when that could not be done."""
        return self.held.settle()

    def take_up_again(self) -> None:
        """Show the open file as it is on disk now: something of another copy came into it."""
        self.held.take_up_again()

    def go(self, page: str, focus: str = "") -> None:
        """Turn to a page; the one in sight saves first."""
        self._turning.go(page, focus)

    def go_back(self) -> None:
        """Turn to the page that was in sight before this one."""
        self._turning.go_back()

    @property
    def came_from(self) -> str:
        """The page that was in sight before this one."""
        return self._turning.before

    def point_out(self, passage: Passage) -> None:
        """Mark a passage on the page in sight."""
        self._screen.point_out(self.page, passage)

    def open_guidance(self, page: str) -> None:
        """Turn to a page, with its guidance in sight."""
        self.go(page)
        if self.page == page:
            self._screen.open_guidance()

    @property
    def page(self) -> str:
        """The page in sight, or under the lock."""
        return self._turning.page

    @property
    def file(self) -> OpenFile | None:
        """The file that is open, if one is."""
        return self.held.file

    @property
    def review(self) -> OpenReview | None:
        """The board's file that is open, if one is."""
        return self.held.review

    @property
    def own_desk(self) -> OpenDesk | None:
        """The chief executive's own file that is open, if one is."""
        return own_desk_in(self.file)

    @property
    def saved_at(self) -> datetime | None:
        """When the file was last saved since it was opened."""
        return self._keeping.saved_at

    @property
    def settings(self) -> Settings:
        """What the user likes, the same in every window."""
        return self._parts.settings.load()

    def keep_view(self, view: str) -> None:
        """Keep the window's place for next time."""
        self._parts.settings.save(replace(self.settings, window=view))

    def keep(self, settings: Settings) -> None:
        """Take on settings and keep them."""
        self._parts.settings.save(settings)
        self.look_again()
        self._parts.windows.look_again()

    def look_again(self) -> None:
        """Show settings, and what the menus tell of other windows, as they are now."""
        self._screen.look_like(self.settings)
        self.refresh()

    def refresh(self) -> None:
        """Show everything around the page as it is now."""
        self._screen.render_state(self.state)

    @property
    def state(self) -> WindowState:
        """The window as it is now."""
        return self._around.state

    def command(self, key: str) -> None:
        """Do what a menu line, a shortcut or a button of the bar says."""
        self._menus.do(key)

    def went(self, key: str) -> None:
        """A place in the rail was chosen, or a stage of it to be folded up or opened."""
        if self._around.folds(key):
            self.refresh()
        else:
            self.go(key)

    def chose_review(self, key: str) -> None:
        """Show another review of this file."""
        self.held.chose_review(key)

    def show_review(self, key: str) -> None:
        """Turn to a review that may be new in this file."""
        if self.review is not None:
            self.review.look_again()
            self.chose_review(key)
            # A disposal ends here as well: what went is no longer missed.
            self._kept_pages.look_again()

    def chose_role(self, key: str) -> None:
        """Somebody else is at the keyboard."""
        if self.review is not None:
            self.review.work_as(key)
            self.refresh()

    def open_packet(self) -> None:
        """Ask for a packet, and lead it to the file that it is for."""
        self.arrivals.choose()

    def dropped(self, paths: tuple[Path, ...]) -> None:
        """Take files that were dropped on the window."""
        self.openings.dropped(paths)

    def foretold(self, paths: tuple[Path, ...]) -> str:
        """What dropping these files would do."""
        return self.openings.foretold(paths)

    def verify(self, path: Path) -> None:
        """Show the verdict on a PDF."""
        self.go(VERIFYING, str(path))

    def left(self) -> None:
        """The application lost the focus: save."""
        self._keeping.now()

    def _look_for_file(self) -> None:
        if self.file is not None:
            self._keeping.finds(self.file)

    def may_close(self) -> bool:
        """Save and let go of the file; ask when that cannot be done, or a new file is begun."""
        self._parts.finish_work()
        if self.is_begun and not self._parts.dialogs.confirm(
            "Leave this new file?",
            "What you typed is not kept.",
            accept="Leave it",
            keep="Go on with it",
        ):
            return False
        return self.held.let_go()

    @property
    def is_begun(self) -> bool:
        """Whether somebody fills in a new file that is not made yet."""
        return self._screen.is_begun(self.page)

    def put_away(self, file: OpenFile, close: Callable[[OpenFile], None]) -> None:
        """Forget everything of the file; `close` closes it."""
        self.held.put_away(file, close)
