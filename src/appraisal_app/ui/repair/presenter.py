"""Recovers a damaged file behind the window, and tells on a page what it came to."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from appraisal_app.application.damaged_files import Wanted
from appraisal_app.application.ports.clipboard import Clipboard
from appraisal_app.application.ports.files import Key
from appraisal_app.application.ports.interaction import Progress, ProgressNote, Tasks
from appraisal_app.application.ports.services import Services
from appraisal_app.application.repairing import Repaired, repair
from appraisal_app.ui.failures import problems_in
from appraisal_app.ui.forms.buttons_only import ButtonsOnly
from appraisal_app.ui.forms.screen import PageScreen
from appraisal_app.ui.one_job import OneJob
from appraisal_app.ui.repair.state import AGAIN, COPY, OPEN, STOP, Seen, as_text, repair_page

_STOPPED = "Stopped. No new file was written, and the damaged one is as it was."
_COPIED = "Copied. Paste it into an e-mail or a note."


@dataclass(frozen=True, slots=True, kw_only=True)
class RepairParts:
    """What the page needs.

    `take` gives the file that somebody wants recovered, once; `open_new` opens the new file;
    `newest_backup` tells of the newest backup of a file in a sentence, "" where there is none.
    """

    services: Services
    tasks: Tasks
    clipboard: Clipboard
    take: Callable[[], Wanted | None]
    open_new: Callable[[Path, Key], None]
    newest_backup: Callable[[Path], str]


class RepairPresenter(ButtonsOnly):
    """One page; hears it as a PageListener."""

    def __init__(self, parts: RepairParts, screen: PageScreen) -> None:
        self._parts = parts
        self._screen = screen
        self._seen = Seen()
        self._work = OneJob(parts.tasks, self._progress)

    def show(self) -> None:
        """Begin with the file that is wanted, or show what the last one came to."""
        wanted = self._parts.take()
        if wanted is not None:
            newest = self._parts.newest_backup(wanted.path)
            self._seen = Seen(wanted=wanted, newest_backup=newest)
            self._recover(wanted)
        self._render()

    def pressed(self, action_key: str) -> None:
        wanted = self._seen.wanted
        if wanted is None:
            return
        if action_key == STOP:
            self._work.stop()
        elif action_key == AGAIN and self._seen.note is None:
            self._recover(wanted)
        elif action_key == OPEN and self._seen.done is not None:
            self._parts.open_new(wanted.target, wanted.key)
        elif action_key == COPY and self._seen.done is not None:
            self._parts.clipboard.put(as_text(self._seen))
            self._tell(told=_COPIED)

    def _recover(self, wanted: Wanted) -> None:
        services, at = self._parts.services, self._parts.services.clock.now()
        self._tell(note=ProgressNote(done=0, total=0, text="The file is being copied and read…"))

        def job(progress: Progress) -> Repaired:
            return repair(wanted, services, at=at, progress=progress)

        self._work.run(
            job,
            done=lambda done: self._tell(done=done),
            failed=self._failed,
            stopped=lambda: self._tell(told=_STOPPED),
        )

    def _progress(self, note: ProgressNote) -> None:
        self._seen = replace(self._seen, note=note)
        self._render()

    def _failed(self, error: Exception) -> None:
        self._tell()
        self._seen = replace(self._seen, problems=problems_in(error))
        self._render()

    def _tell(
        self, *, note: ProgressNote | None = None, done: Repaired | None = None, told: str = ""
    ) -> None:
        done = done or (self._seen.done if note is None else None)
        self._seen = replace(self._seen, note=note, done=done, told=told, problems=())
        self._render()

    def _render(self) -> None:
        self._screen.render_state(repair_page(self._seen))
