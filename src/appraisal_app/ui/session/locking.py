"""Puts the open file away behind its passphrase, and takes it up again where one was."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Protocol

from appraisal_app.application.errors import AppError, RecoveryKeyError, WrongKeyError
from appraisal_app.application.ports.files import CaseFile, Key, Passphrase
from appraisal_app.application.settings import Settings
from appraisal_app.domain.phrases import phrased
from appraisal_app.ui.destinations import BEGUN, LOCKED, WELCOME
from appraisal_app.ui.locking.away import Away
from appraisal_app.ui.locking.page import PASSPHRASE
from appraisal_app.ui.session.coming_back import come_back, place_in
from appraisal_app.ui.session.keeping import Keeping
from appraisal_app.ui.session.menus import locked_menus
from appraisal_app.ui.session.neighbours import WindowLine
from appraisal_app.ui.session.open_file import PROGRAM, OpenFile
from appraisal_app.ui.session.ports import WindowParts, WindowScreen
from appraisal_app.ui.shell.state import WindowState

WRONG = (
    "That opens this file neither as its passphrase nor as its recovery key. Is Caps Lock on, or "
    "the keyboard set to another language? Type it again."
)
_WRONG_AGAIN = (
    "Try {count} does not open it either. Press the eye before you type, to see the letters, or "
    "take the recovery sheet and type its groups here."
)
NOTHING_TO_LOCK = (
    "This file has no passphrase, so a lock would keep nobody out: whoever gets hold of the file "
    "can read it. Choose File, Protect this file with a passphrase; or lock the computer itself."
)
NOTHING_CAN_LOCK = (
    "This file has no passphrase, so a lock would keep nobody out, and as it can only be read here "
    "it cannot get one. Save a copy in a folder of your own and protect that; or lock the computer "
    "itself."
)
UNREAD = "There is a day on the page that cannot be read yet."


class Host(Protocol):
    """The window's presenter, as locking sees it."""

    @property
    def file(self) -> OpenFile | None: ...
    @property
    def page(self) -> str: ...
    def opened(self, case: CaseFile) -> None: ...
    def put_away(self, file: OpenFile, close: Callable[[OpenFile], None]) -> None: ...
    def go(self, page: str, focus: str = "") -> None: ...
    def show_review(self, key: str) -> None: ...
    def chose_role(self, key: str) -> None: ...
    def refresh(self) -> None: ...
    def command(self, key: str) -> None: ...


class Locking:
    """Locked as long as `away` is something; a file that is not made yet can only be covered."""

    def __init__(
        self, parts: WindowParts, host: Host, screen: WindowScreen, keeping: Keeping
    ) -> None:
        self._parts = parts
        self._host = host
        self._screen = screen
        self._keeping = keeping
        self.away: Away | None = None
        self._covers = False
        self._is_at_it = False
        self._tries = 0
        self.heard: Callable[[], None] = lambda: None
        """Called when the window hides what was in sight."""
        self.came_out: Callable[[], None] = lambda: None
        """Called when it comes in sight again by itself, with nothing to lock."""

    @property
    def is_covered(self) -> bool:
        """Whether a new file that is being filled in is out of sight."""
        return self._covers and self._is_beginning

    @property
    def hides(self) -> bool:
        """Whether nothing of a file is in sight, be it locked or covered."""
        return self.away is not None or self.is_covered

    def uncover(self) -> None:
        """Go on with the new file."""
        self._covers = False
        self._host.refresh()

    def lock_now(self) -> None:
        """Lock every window because somebody asked for it; says why where this cannot be locked."""
        file = self._host.file
        if file is None or file.case.is_protected:
            # What need not wait here is hidden before another window is waited for.
            if not self.cover():
                self.lock()
            self._parts.windows.lock()
            self.lock_unasked()
            return
        self._parts.windows.lock()
        said = NOTHING_TO_LOCK if file.can_write else NOTHING_CAN_LOCK
        self._parts.dialogs.tell("There is nothing to lock", said)

    def cover(self) -> bool:
        """Hide what is in sight where the lock has to wait for work; whether it has to."""
        file = self._host.file
        if file is None or self.hides or not self._parts.work.goes_on:
            return self._is_waiting
        if not file.case.is_protected:
            return False
        page = self._host.page
        place = place_in(file, page, self._screen.field_in_use(page))
        self.away = replace(place, is_waiting=True, can_stop=self._parts.work.can_stop)
        self._show()
        return True

    def stop_work(self) -> None:
        """Ask the work to stop for which the lock waits."""
        if self.away is not None and self.away.is_waiting:
            self.away = replace(self.away, is_stopping=True)
            self._parts.work.stop()

    def lock_unasked(self) -> None:
        """Lock unless it is locked; what a lock still holds is tried again."""
        if not self.hides or self._is_waiting or (self.away is not None and self.away.held):
            self.lock()

    def lock(self) -> None:
        """Save, close the file and hide it; what cannot be saved stays hidden in memory.

        A file without a passphrase stays as it is, one that is not made yet is covered. While words
        are held, this tries again. Nobody is asked anything meanwhile: a question of work that ends
        would keep the file in sight.
        """
        if self._is_at_it:
            return
        self._is_at_it = True
        try:
            with self._parts.leaving_questions():
                self._lock()
        finally:
            self._is_at_it = False

    def unlock(self, typed: str) -> str:
        """Go on where one was; "" then, and otherwise why not, also that it was not the first try.

        What was refused is not kept: a locked page stands where nobody sits.
        """
        said = self._unlocked(typed)
        self._tries = self._tries + 1 if said == WRONG else 0
        return phrased(_WRONG_AGAIN, count=self._tries) if self._tries > 1 else said

    def _unlocked(self, typed: str) -> str:
        try:
            return "" if self._tried(Passphrase(typed)) else WRONG
        except WrongKeyError:
            return self._unlock_by_paper(typed)
        except AppError as error:
            return error.sentence

    def close(self) -> None:
        """Let the file be, and turn to the first page; asks where words would be lost."""
        if self.away is not None and self.away.held:
            self.away = None
            with self._keeping.behind_a_lock():
                self._host.command("close")
            if self._host.file is not None:
                self.lock()
            return
        self.away = None
        self._host.go(WELCOME)

    @property
    def _is_waiting(self) -> bool:
        return self.away is not None and self.away.is_waiting

    def _lock(self) -> None:
        if self.cover():
            self._parts.work.wait()
        else:
            self._parts.finish_work()
        if self._is_beginning:
            self._covers = True
            self._show()
            return
        file = self._host.file
        if file is None or not file.case.is_protected:
            self._come_out()
            return
        page, before = self._host.page, self.away
        # Leaving the page takes the keyboard off its field. The work may have turned to another.
        is_there = before is not None and before.page == page
        field = before.field if before is not None and is_there else self._screen.field_in_use(page)
        away = place_in(file, page, field)
        held = self._unsaved(file)
        self.away = replace(away, held=held)
        if not held:
            self._host.put_away(file, self._close)
        # Somebody may be typing the passphrase while it is tried again.
        self._show(is_there=bool(held and before is not None and before.held))

    def _come_out(self) -> None:
        """What was waited for left nothing to lock: show what there is now."""
        if self._is_waiting:
            self.away = None
            self._host.refresh()
            self._screen.show_page(self._host.page, "")
            self.came_out()

    def _unlock_by_paper(self, typed: str) -> str:
        try:
            key = self._parts.services.files().parse_recovery_key(typed)
            return "" if self._tried(key) else WRONG
        except (RecoveryKeyError, WrongKeyError):
            return WRONG
        except AppError as error:
            return error.sentence

    def _tried(self, key: Key) -> bool:
        away, file = self.away, self._host.file
        if away is None or key is None:
            return True
        if file is None:
            return self._taken_up(away, self._parts.opening.open_with(away.path, key))
        if not file.case.opens_with(key):
            raise WrongKeyError
        self.away = None
        self._host.refresh()
        self._screen.show_page(self._host.page, away.field)
        return True

    def _taken_up(self, away: Away, case: CaseFile | None) -> bool:
        """Show the file again; whoever turned away from a question finds it locked as before."""
        if case is None:
            return True
        self.away = None
        self._host.opened(case)
        if self._host.file is None:
            return True
        come_back(self._host, away)
        return True

    def _unsaved(self, file: OpenFile) -> str:
        """Why not everything is in the file; "" when everything is."""
        page = self._host.page
        if self._screen.holds_unread(page):
            return UNREAD
        is_left = self._screen.leave_page(page)
        try:
            if file.can_write:
                file.editor.leave_page()
        except AppError as error:
            self._keeping.save_failed(error)
            return error.sentence
        return "" if is_left and self._keeping.now() else "The page could not be left."

    def _close(self, file: OpenFile) -> None:
        """Close it, with a backup made behind the locked page; the page says where that failed.

        Here alone: a second place that is slow must not keep the key in memory.
        """
        if file.can_write:
            self._say_it_closes()
            services = self._parts.services
            folder, at = services.folders.backups, services.clock.now()
            self._parts.tasks.run(
                lambda _: file.case.back_up(folder, at=at),
                done=lambda _: None,
                failed=self._no_backup,
            )
            self._parts.finish_work()
        self._keeping.close(file)
        if self.away is not None:
            self.away = replace(self.away, is_closing=False)

    def _no_backup(self, error: Exception) -> None:
        if not isinstance(error, AppError):
            raise error
        if self.away is not None:
            self.away = replace(self.away, missed=error.sentence)

    def _say_it_closes(self) -> None:
        if self.away is not None:
            self.away = replace(self.away, is_closing=True)
            self._show()

    @property
    def _is_beginning(self) -> bool:
        return self._host.file is None and self._host.page in BEGUN

    def _show(self, *, is_there: bool = False) -> None:
        self.heard()
        self._screen.clear_clipboard()
        self._screen.make_page(LOCKED)
        self._host.refresh()
        self._screen.show_page(LOCKED, PASSPHRASE if is_there else "")
        self._parts.windows.refresh()


def locked_state(
    away: Away, settings: Settings, windows: tuple[WindowLine, ...] = ()
) -> WindowState:
    """The window of a locked file: its name, and nothing that is in it."""
    title = (
        "{stem} is being locked — {program}" if away.is_waiting else "{stem} is locked — {program}"
    )
    return WindowState(
        title=phrased(title, stem=away.path.stem, program=PROGRAM),
        page=LOCKED,
        menus=locked_menus(settings, windows),
    )


def covered_state(settings: Settings, windows: tuple[WindowLine, ...] = ()) -> WindowState:
    """The window of a new file that is covered."""
    return WindowState(title=PROGRAM, page=LOCKED, menus=locked_menus(settings, windows))
