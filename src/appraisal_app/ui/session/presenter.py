"""Runs the window: which page is in sight, what is saved, and what every command does."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from appraisal_app.application.errors import AppError
from appraisal_app.application.ports.files import CaseFile
from appraisal_app.application.settings import Settings
from appraisal_app.domain.phrases import phrased
from appraisal_app.ui.destinations import (
    BACKUPS,
    DOCUMENTS,
    FOLD,
    HOME,
    IDENTITIES,
    MEETING_FULL_SCREEN,
    MEETING_VIEW,
    PROTECT,
    RECOVERY,
    SEARCH,
    VERIFYING,
    WELCOME,
    WHOLE_FILE,
)
from appraisal_app.ui.forms.said import Passage
from appraisal_app.ui.session.arrivals import Arrivals
from appraisal_app.ui.session.form_arrivals import FormArrivals
from appraisal_app.ui.session.keeping import Keeping
from appraisal_app.ui.session.kept_pages import CHECK_FILE, KeptPages
from appraisal_app.ui.session.locking import Locking, locked_state
from appraisal_app.ui.session.menu_facts import menu_facts
from appraisal_app.ui.session.menus import LOCK, LOCK_AFTER, RECENT, TEXT, THEME, WINDOW, menus
from appraisal_app.ui.session.open_file import PROGRAM, OpenFile, Sight
from appraisal_app.ui.session.openings import Openings
from appraisal_app.ui.session.ports import WindowParts, WindowScreen
from appraisal_app.ui.session.reading_anew import READ_ANEW, copy_bar, read_anew
from appraisal_app.ui.session.regular_check import RegularCheck
from appraisal_app.ui.session.returned import Returned
from appraisal_app.ui.session.taking_up import taken_up
from appraisal_app.ui.session.whose_file import own_desk_in, review_in
from appraisal_app.ui.shell.state import WindowState

if TYPE_CHECKING:
    from appraisal_app.ui.session.open_desk import OpenDesk
    from appraisal_app.ui.session.open_review import OpenReview


class WindowPresenter:
    """Hears the window as its WindowListener."""

    def __init__(self, parts: WindowParts, screen: WindowScreen) -> None:
        self._parts = parts
        self._screen = screen
        self._page = WELCOME
        self._before = HOME
        self._turned: frozenset[str] = frozenset()
        self._check = RegularCheck(parts, self._show_home_again)
        self._keeping = Keeping(parts, self.refresh)
        self.file: OpenFile | None = None
        self.arrivals = Arrivals(parts, self)
        self._forms = FormArrivals(parts, self)
        self._kept_pages = KeptPages(parts, self.refresh)
        self.returned = Returned(parts, self)
        self.locking = Locking(parts, self, screen, self._keeping)
        self.openings = Openings(parts, self, screen, self.arrivals, self._forms)
        self.commands: dict[str, Callable[[], None]] = self._own_commands()

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
        if not self._let_go():
            case.close()
        elif self._takes_up(case):
            self.keep(self.returned.remembering(self.settings.opened(case.path), case))
            self.go(page)
            self._kept_pages.look(case)
            self._check.look(case)
            self.arrivals.go_on()

    def settle(self) -> bool:
        """Save and note what is in sight, and stay there; False when that could not be done."""
        self._parts.finish_work()
        is_left = self._screen.leave_page(self._page) and self._keeping.now()
        self._screen.show_page(self._page, "")
        return is_left and (self.file is None or self._keeping.noted(self.file))

    def take_up_again(self) -> None:
        """Show the open file as it is on disk now: something of another copy came into it."""
        file = self.file
        if file is None:
            return
        self._screen.forget_pages()
        self.file, self._page = None, WELCOME
        if self._takes_up(file.case):
            self.go(HOME)

    def _takes_up(self, case: CaseFile) -> bool:
        try:
            self.file = taken_up(case, self._parts.services)
            self._keeping.watch(self.file.editor)
        except AppError as error:
            self.file = None
            case.close()
            told = phrased("{name} was not opened", name=case.path.name)
            self._parts.dialogs.tell(told, error.sentence)
            self.go(WELCOME)
            return False
        return True

    def go(self, page: str, focus: str = "") -> None:
        """Turn to a page; the one in sight saves first."""
        key, _, part = page.partition("#")
        if key != self._page and not self._screen.leave_page(self._page):
            self.refresh()
            return
        self._turn_to(key, focus or part)

    def point_out(self, passage: Passage) -> None:
        """Mark a passage on the page in sight."""
        self._screen.point_out(self._page, passage)

    def go_back(self) -> None:
        """Turn to the page that was in sight before this one."""
        self.go(self._before)

    def open_guidance(self, page: str) -> None:
        """Turn to a page, with its guidance in sight."""
        self.go(page)
        if self._page == page:
            self._screen.open_guidance()

    @property
    def review(self) -> OpenReview | None:
        """The board's file that is open, if one is."""
        return review_in(self.file)

    @property
    def page(self) -> str:
        """The page in sight, or under the lock."""
        return self._page

    @property
    def own_desk(self) -> OpenDesk | None:
        """The chief executive's own file that is open, if one is."""
        return own_desk_in(self.file)

    def refresh(self) -> None:
        """Show everything around the page as it is now."""
        self._screen.render_state(self.state)

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

    @property
    def state(self) -> WindowState:
        """The window as it is now."""
        if self.locking.away is not None:
            return locked_state(self.locking.away, self.settings, self._parts.windows.lines)
        file, windows = self.file, self._parts.windows
        facts = menus(menu_facts(self.settings, file, windows))
        if file is None:
            return WindowState(title=PROGRAM, page=self._page, menus=facts)
        today = self._parts.services.clock.today()
        around = file.around(Sight(page=self._page, turned=self._turned, today=today))
        return replace(
            around,
            title=phrased("{stem} — {title}", stem=file.case.path.stem, title=around.title),
            saved=self._keeping.words(file),
            menus=facts,
            bar=self._keeping.bar() or self._kept_pages.bar(file.case) or copy_bar(file.case),
        )

    def command(self, key: str) -> None:
        """Do what a menu line, a shortcut or a button of the bar says."""
        if key in self.commands:
            self.commands[key]()
        elif key.startswith(RECENT):
            self.openings.open_recent(self.settings.recent[int(key.removeprefix(RECENT))])
        elif key.startswith(THEME):
            self.keep(replace(self.settings, theme=key.removeprefix(THEME)))
        elif key.startswith(TEXT):
            self.keep(replace(self.settings, text_size=int(key.removeprefix(TEXT))))
        elif key.startswith(LOCK_AFTER):
            self.keep(replace(self.settings, lock_after=int(key.removeprefix(LOCK_AFTER))))
        elif key.startswith(WINDOW):
            self._parts.windows.forward(key.removeprefix(WINDOW))

    def went(self, key: str) -> None:
        """A place in the rail was chosen, or a stage of it to be folded up or opened."""
        if key.startswith(FOLD):
            self._turned ^= {key.removeprefix(FOLD)}
            self.refresh()
        else:
            self._turned = frozenset()
            self.go(key)

    def chose_review(self, key: str) -> None:
        """Show another review of this file."""
        self._parts.finish_work()
        review = self.review
        if review is None or not self._screen.leave_page(self._page):
            return
        review.turn_to(key)
        self._keeping.watch(review.editor)
        self._screen.forget_pages()
        self._turn_to(HOME)

    def show_review(self, key: str) -> None:
        """Turn to a review that may be new in this file."""
        if self.review is not None:
            self.review.look_again()
            self.chose_review(key)

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

    def may_close(self) -> bool:
        """Save and let go of the file; ask when that cannot be done."""
        return self._let_go()

    def _turn_to(self, key: str, focus: str = "") -> None:
        if key == WELCOME:
            self.arrivals.forget()
        if key != self._page:
            self._before = self._page
        self._page = key
        self._screen.make_page(key)
        self.refresh()
        self._screen.show_page(key, focus)

    def _own_commands(self) -> dict[str, Callable[[], None]]:
        moves: Mapping[str, str] = {
            "welcome": WELCOME,
            "home": HOME,
            "documents": DOCUMENTS,
            "search": SEARCH,
            "identities": IDENTITIES,
            "verify": VERIFYING,
            CHECK_FILE: WHOLE_FILE,
            "passphrase": PROTECT,
            "backups": BACKUPS,
            "recovery": RECOVERY,
        }
        commands: dict[str, Callable[[], None]] = {
            "new": self.openings.start_new,
            "new_window": self.openings.new_window,
            "open": self.openings.choose,
            "open_packet": self.open_packet,
            "save": self._keeping.answer,
            "undo": self._undo,
            "redo": self._redo,
            "previous": lambda: self._step(-1),
            "next": lambda: self._step(1),
            "meeting_view": self._meet,
            "close": self._close_file,
            LOCK: self.locking.lock_now,
            "compare_copy": self.returned.choose,
            READ_ANEW: self._read_anew,
            "quit": self._parts.windows.quit,
        }
        return commands | {key: self._goes_to(page) for key, page in moves.items()}

    def _meet(self) -> None:
        self.go(MEETING_FULL_SCREEN if self._page == MEETING_VIEW else MEETING_VIEW)

    def _show_home_again(self) -> None:
        if self._page == HOME:
            self._screen.show_page(HOME, "")

    def _goes_to(self, page: str) -> Callable[[], None]:
        return lambda: self.go(page)

    def _read_anew(self) -> None:
        file, review, page = self.file, self.review, self._page
        case = read_anew(self._parts, file.case) if file is not None else None
        if case is None:
            return
        self.opened(case)
        if review is not None and self.review is not None:
            self.chose_review(review.editor.record.cycle.id)
        if self.file is not None:
            self.go(page)

    def _undo(self) -> None:
        if self.file is not None:
            self.file.editor.undo()

    def _redo(self) -> None:
        if self.file is not None:
            self.file.editor.redo()

    def _step(self, delta: int) -> None:
        pages = self.file.pages if self.file is not None else ()
        at = pages.index(self._page) + delta if self._page in pages else 0
        if 0 <= at < len(pages):
            self.go(pages[at])

    def _close_file(self) -> None:
        if len(self._parts.windows.lines) > 1:
            self._screen.close_window()
        elif self._let_go():
            self.go(WELCOME)

    def _let_go(self) -> bool:
        self._parts.finish_work()
        file = self.file
        if file is None:
            return True
        is_saved = self._screen.leave_page(self._page) and self._keeping.now()
        if not is_saved and not self._keeping.may_lose(file):
            return False
        self.put_away(file, self._keeping.let_go)
        return True

    def put_away(self, file: OpenFile, close: Callable[[OpenFile], None]) -> None:
        """Forget everything of the file; `close` closes it."""
        # Pages first: leaving a field saves, which needs the file.
        self._screen.forget_pages()
        self.returned.drop()
        with suppress(AppError):
            known = self.returned.remembering(self.settings, file.case)
            self._parts.settings.save(known.placed(file.case.path, self._screen.view()))
        close(file)
        self.file = None
        self._page = WELCOME
        self._parts.windows.refresh()

    def copied(self, path: Path) -> None:
        """A copy of the file, with all that was written, lies there now."""
        if self.file is not None:
            self._keeping.copied(self.file, path)
