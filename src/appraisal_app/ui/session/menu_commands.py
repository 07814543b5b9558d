"""What the lines of the menus do, and the shortcuts and the buttons of the bar."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from types import MappingProxyType
from typing import TYPE_CHECKING, Protocol

from appraisal_app.application.ports.files import CaseFile
from appraisal_app.application.settings import Settings
from appraisal_app.ui.destinations import (
    BACKUPS,
    DOCUMENTS,
    HOME,
    IDENTITIES,
    PROTECT,
    RECOVERY,
    SEARCH,
    VERIFYING,
    WELCOME,
    WHOLE_FILE,
)
from appraisal_app.ui.session.arrivals import Arrivals
from appraisal_app.ui.session.keeping import Keeping
from appraisal_app.ui.session.kept_pages import CHECK_FILE
from appraisal_app.ui.session.locking import Locking
from appraisal_app.ui.session.menus import LOCK, LOCK_AFTER, RECENT, TEXT, THEME, WINDOW
from appraisal_app.ui.session.open_file import OpenFile
from appraisal_app.ui.session.openings import Openings
from appraisal_app.ui.session.ports import WindowParts, WindowScreen
from appraisal_app.ui.session.reading_anew import READ_ANEW, read_anew
from appraisal_app.ui.session.returned import Returned
from appraisal_app.ui.session.turning import Turning

if TYPE_CHECKING:
    from appraisal_app.ui.session.open_review import OpenReview

_MOVES: Mapping[str, str] = MappingProxyType(
    {
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
)


class Host(Protocol):
    """The window's presenter, as its commands see it."""

    @property
    def file(self) -> OpenFile | None: ...
    @property
    def review(self) -> OpenReview | None: ...
    @property
    def settings(self) -> Settings: ...
    @property
    def arrivals(self) -> Arrivals: ...
    @property
    def returned(self) -> Returned: ...
    @property
    def locking(self) -> Locking: ...
    @property
    def openings(self) -> Openings: ...
    def keep(self, settings: Settings) -> None: ...
    def opened(self, case: CaseFile) -> None: ...
    def chose_review(self, key: str) -> None: ...
    def may_close(self) -> bool: ...


class MenuCommands:
    """Does what a key says; `known` can be taught more."""

    def __init__(
        self,
        parts: WindowParts,
        host: Host,
        screen: WindowScreen,
        turning: Turning,
        keeping: Keeping,
    ) -> None:
        self._parts = parts
        self._host = host
        self._screen = screen
        self._turning = turning
        self.known: dict[str, Callable[[], None]] = {
            "new": host.openings.start_new,
            "new_window": host.openings.new_window,
            "open": host.openings.choose,
            "open_packet": host.arrivals.choose,
            "save": lambda: keeping.answer(host.file),
            "undo": self._undo,
            "redo": self._redo,
            "previous": lambda: self._step(-1),
            "next": lambda: self._step(1),
            "meeting_view": turning.meet,
            "close": self._close_file,
            LOCK: host.locking.lock_now,
            "compare_copy": host.returned.choose,
            READ_ANEW: self._read_anew,
            "quit": parts.windows.quit,
        } | {key: self._goes_to(page) for key, page in _MOVES.items()}

    def do(self, key: str) -> None:
        """Do what that line says; a key that nobody knows does nothing."""
        settings = self._host.settings
        if key in self.known:
            self.known[key]()
        elif key.startswith(RECENT):
            self._host.openings.open_recent(settings.recent[int(key.removeprefix(RECENT))])
        elif key.startswith(THEME):
            self._host.keep(replace(settings, theme=key.removeprefix(THEME)))
        elif key.startswith(TEXT):
            self._host.keep(replace(settings, text_size=int(key.removeprefix(TEXT))))
        elif key.startswith(LOCK_AFTER):
            self._host.keep(replace(settings, lock_after=int(key.removeprefix(LOCK_AFTER))))
        elif key.startswith(WINDOW):
            self._parts.windows.forward(key.removeprefix(WINDOW))

    def _goes_to(self, page: str) -> Callable[[], None]:
        return lambda: self._turning.go(page)

    def _undo(self) -> None:
        if self._host.file is not None:
            self._host.file.editor.undo()

    def _redo(self) -> None:
        if self._host.file is not None:
            self._host.file.editor.redo()

    def _step(self, delta: int) -> None:
        file = self._host.file
        self._turning.step(file.pages if file is not None else (), delta)

    def _close_file(self) -> None:
        if len(self._parts.windows.lines) > 1:
            self._screen.close_window()
        elif self._host.may_close():
            self._turning.go(WELCOME)

    def _read_anew(self) -> None:
        host, page = self._host, self._turning.page
        file, review = host.file, host.review
        case = read_anew(self._parts, file.case) if file is not None else None
        if case is None:
            return
        host.opened(case)
        if review is not None and host.review is not None:
            host.chose_review(review.editor.record.cycle.id)
        if host.file is not None:
            self._turning.go(page)
