"""What stands around the page: the title, the rail, the menus and the bar."""

from __future__ import annotations

from dataclasses import replace
from typing import Protocol

from appraisal_app.application.ports.files import CaseFile
from appraisal_app.application.settings import Settings
from appraisal_app.domain.english_dates import moment
from appraisal_app.domain.phrases import phrased
from appraisal_app.ui.destinations import FOLD
from appraisal_app.ui.session.keeping import Keeping
from appraisal_app.ui.session.kept_pages import KeptPages
from appraisal_app.ui.session.locking import Locking, covered_state, locked_state
from appraisal_app.ui.session.menu_facts import menu_facts
from appraisal_app.ui.session.menus import menus
from appraisal_app.ui.session.open_file import PROGRAM, OpenFile, Sight
from appraisal_app.ui.session.ports import WindowParts
from appraisal_app.ui.session.reading_anew import copy_bar
from appraisal_app.ui.shell.state import WindowState


class Host(Protocol):
    """The window's presenter, as what stands around its page sees it."""

    @property
    def file(self) -> OpenFile | None: ...
    @property
    def page(self) -> str: ...
    @property
    def settings(self) -> Settings: ...
    @property
    def locking(self) -> Locking: ...


class Surroundings:
    """Remembers which stages of the rail were folded by hand."""

    def __init__(
        self, parts: WindowParts, host: Host, keeping: Keeping, kept_pages: KeptPages
    ) -> None:
        self._parts = parts
        self._host = host
        self._keeping = keeping
        self._kept_pages = kept_pages
        self._turned: frozenset[str] = frozenset()

    def folds(self, key: str) -> bool:
        """Whether that place in the rail is a stage to fold up or open; and does so."""
        if key.startswith(FOLD):
            self._turned ^= {key.removeprefix(FOLD)}
            return True
        self._turned = frozenset()
        return False

    @property
    def state(self) -> WindowState:
        """The window as it is now."""
        host, windows = self._host, self._parts.windows
        if host.locking.away is not None:
            return locked_state(host.locking.away, host.settings, windows.lines)
        if host.locking.is_covered:
            return covered_state(host.settings, windows.lines)
        facts = menus(menu_facts(host.settings, host.file, windows, page=host.page))
        if host.file is None:
            return WindowState(title=PROGRAM, page=host.page, menus=facts)
        return replace(self._around(host.file), menus=facts)

    def _around(self, file: OpenFile) -> WindowState:
        today = self._parts.services.clock.today()
        around = file.around(Sight(page=self._host.page, turned=self._turned, today=today))
        return replace(
            around,
            title=phrased("{stem} — {title}", stem=_named(file.case), title=around.title),
            saved=self._keeping.words(file),
            bar=self._keeping.bar(file) or self._kept_pages.bar(file.case) or copy_bar(file.case),
        )


def _named(case: CaseFile) -> str:
    """What the file is called at the top of its window."""
    if case.backup_at is None:
        return case.path.stem
    return phrased("Backup of {made}", made=moment(case.backup_at))
