"""A window of the program, as the others see it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QRect, Qt

from appraisal_app.application.ports.files import CaseFile, Key
from appraisal_app.application.ports.interaction import Dialogs
from appraisal_app.application.ports.packets import Opened
from appraisal_app.domain.phrases import phrased
from appraisal_app.ui.application.frame import inside
from appraisal_app.ui.destinations import WELCOME
from appraisal_app.ui.session.open_file import PROGRAM
from appraisal_app.ui.session.presenter import WindowPresenter
from appraisal_app.ui.shell.window import AppWindow
from appraisal_app.ui.tasks import ThreadTasks

FIRST_PAGE = "First page"
_ENDING = phrased(" — {program}", program=PROGRAM)


class ProgramWindow:
    """A Member over one window and its session."""

    def __init__(
        self, window: AppWindow, session: WindowPresenter, tasks: ThreadTasks, dialogs: Dialogs
    ) -> None:
        self._window = window
        self._session = session
        self._tasks = tasks
        self.dialogs = dialogs

    @property
    def path(self) -> Path | None:
        """The file that is open or locked in it."""
        file, away = self._session.file, self._session.locking.away
        if file is not None:
            return file.case.path
        return away.path if away is not None else None

    @property
    def title(self) -> str:
        """Its title without the program's name."""
        title = self._window.windowTitle()
        return FIRST_PAGE if title == PROGRAM else title.removesuffix(_ENDING)

    @property
    def is_empty(self) -> bool:
        """Whether it shows the first page and waits for nothing."""
        is_first = self.path is None and self._session.page == WELCOME
        return is_first and not self._tasks.is_working

    @property
    def is_locked(self) -> bool:
        """Whether somebody has to unlock or uncover it first."""
        return self._session.locking.hides

    @property
    def is_holding(self) -> bool:
        """Whether a lock still holds words that could not be saved, or is not done yet."""
        away = self._session.locking.away
        return away is not None and (bool(away.held) or away.is_waiting)

    @property
    def is_in_sight(self) -> bool:
        """Whether something is in sight that a lock would hide."""
        file = self._session.file
        can_hide = self.is_begun or (file is not None and file.case.is_protected)
        return can_hide and not self.is_locked

    @property
    def is_waiting(self) -> bool:
        """Whether it waits for work, so that nothing else may begin."""
        return self._tasks.is_waiting

    @property
    def is_unsaved(self) -> bool:
        """Whether something in it is not on disk yet."""
        file = self._session.file
        return file is not None and file.editor.dirty

    @property
    def is_begun(self) -> bool:
        """Whether somebody fills in a new file there that is not made yet."""
        return self._session.is_begun

    def forward(self) -> None:
        """Bring it in front, out of the task bar if it lies there."""
        self._window.setWindowState(self._window.windowState() & ~Qt.WindowState.WindowMinimized)
        self._window.show()
        self._window.raise_()
        self._window.activateWindow()

    def stand_beside(self, other: ProgramWindow, step: int) -> None:
        """Stand a little to the right of and below another window, as large as that is.

        Where the screen has no room for that it is moved, and made smaller at last.
        """
        room = other.window.screen().availableGeometry()
        self._window.setGeometry(inside(other.area.translated(step, step), room))

    @property
    def window(self) -> AppWindow:
        """What the desktop shows of it."""
        return self._window

    @property
    def area(self) -> QRect:
        """Where it stands when it fills no whole screen."""
        return self._window.normalGeometry()

    def show(self, case: CaseFile, page: str) -> None:
        """Show a file there."""
        self._session.show(case, page)

    def open(self, path: Path) -> None:
        """Open a file from there."""
        self._session.openings.open(path)

    def go(self, page: str) -> None:
        """Turn to a page."""
        self._session.go(page)

    def compare_with(self, path: Path, key: Key) -> None:
        """Compare its file with a copy."""
        self._session.returned.compare_with(path, key)

    def dropped(self, paths: tuple[Path, ...]) -> None:
        """Take files as if they were dropped there."""
        self._session.dropped(paths)

    def take_packet(self, data: bytes, words: str) -> None:
        """Take a packet into its file, once that is in sight."""
        if self.is_locked:
            self._session.waiting.keep_known(data, words)
        else:
            self._session.arrivals.take(data, words)

    def keeps_packet(self, path: Path) -> bool:
        """Keep a packet until its file is unlocked; False where it is not locked."""
        is_locked = self._session.locking.away is not None
        return is_locked and self._session.waiting.keep((path,))

    def knows_packet(self, data: bytes) -> bool:
        """Whether its file knows the six words of a packet."""
        return self._session.arrivals.knows(data)

    def wants_packet(self, opened: Opened) -> bool:
        """Whether a packet is for its file."""
        return self._session.arrivals.wants(opened)

    def cover(self) -> bool:
        """Hide it at once where locking it has to wait for work; whether it has to."""
        self._window.read_now()
        return self._session.locking.cover()

    def lock(self) -> None:
        """Lock it if its file has a passphrase."""
        self._window.read_now()
        self._session.locking.lock_unasked()

    def look_again(self) -> None:
        """Take on settings as they are now."""
        self._session.look_again()
        self._list_anew()

    def refresh(self) -> None:
        """Show what concerns all windows as it is now."""
        self._session.refresh()
        self._list_anew()

    def close(self) -> bool:
        """Close it; False when it stays."""
        return self._window.close()

    def _list_anew(self) -> None:
        """The first page names the files that were open lately, unless somebody may not read it."""
        if self.is_empty:
            self._session.go(WELCOME)
