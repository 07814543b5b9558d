"""Hears the page of earlier wordings; reads the backups behind the window."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any, Generic, TypeVar

from appraisal_app.application.earlier_wording import InBackups, Kept, Read, Wanted, in_backups
from appraisal_app.application.errors import AppError
from appraisal_app.application.kept_editor import KeptEditor
from appraisal_app.application.ports.files import CaseFile
from appraisal_app.application.ports.interaction import Progress, ProgressNote, Tasks
from appraisal_app.application.ports.services import Services
from appraisal_app.domain.english_dates import long_day
from appraisal_app.domain.errors import DomainError
from appraisal_app.domain.phrases import phrased
from appraisal_app.ui.earlier_wording.finding import Before, Pages, pages_with_texts, reworded
from appraisal_app.ui.earlier_wording.state import (
    BACK,
    PAGE,
    PUT,
    STOP,
    Shown,
    wording_page,
)
from appraisal_app.ui.failures import problems_in
from appraisal_app.ui.forms.blocks import PageState
from appraisal_app.ui.forms.buttons_only import ButtonsOnly
from appraisal_app.ui.forms.listener import Answer
from appraisal_app.ui.forms.screen import PageScreen
from appraisal_app.ui.one_job import OneJob

T = TypeVar("T")

_HERE = "Earlier, since the file was opened"
_STEPS = 60
"""How many steps of undo are looked at: enough for one evening on one page."""


@dataclass(frozen=True, slots=True, kw_only=True)
class WordingParts(Generic[T]):
    """What is edited, how its pages look, how a backup of its file is read, and the way back."""

    editor: Callable[[], KeptEditor[T]]
    pages: Callable[[], Pages[T]]
    read: Callable[[], Read[T]]
    case: CaseFile
    services: Services
    tasks: Tasks
    back: Callable[[], None]


class WordingPresenter(ButtonsOnly, Generic[T]):
    """Shows what is known at once, and what the backups hold as soon as they are read."""

    def __init__(self, parts: WordingParts[T], screen: PageScreen) -> None:
        self._parts = parts
        self._screen = screen
        self._shown = Shown()
        self._kept: tuple[Kept[T], ...] = ()
        self._work = OneJob(parts.tasks, self._reading)

    @property
    def state(self) -> PageState:
        """The page as it is now."""
        return wording_page(self._shown)

    def show(self, focus: str = "") -> None:
        """Show the texts of the page whose code is `focus`, or of the one that was chosen."""
        pages = pages_with_texts(self._parts.pages(), self._parts.editor().present)
        codes = [str(each.value) for each in pages]
        known = (each for each in (focus, self._shown.page, *codes) if each in codes)
        wanted = next(known, "")
        self._shown = Shown(pages=pages, page=wanted)
        self._kept = ()
        self._look()
        self._read_backups()

    def leave(self) -> bool:
        """There is nothing to save; the backups need not be read any further."""
        self._work.stop()
        return True

    def changed(self, key: str, value: Answer) -> None:
        if key != PAGE:
            return
        if any(each.value == value for each in self._shown.pages):
            self._shown = replace(self._shown, page=str(value), said="", problems=())
            self._look()
        else:
            # The first line of the list names no page: the one in sight stays chosen.
            self._render()

    def pressed(self, action_key: str) -> None:
        if action_key == BACK:
            self._parts.back()
        elif action_key == STOP:
            self._work.stop()
        elif action_key.startswith(PUT):
            key, _, place = action_key.removeprefix(PUT).rpartition(":")
            self._put_back(key, int(place))

    def _look(self) -> None:
        pages, now = self._parts.pages(), self._parts.editor().present
        found = reworded(pages, self._shown.page, now, self._before())
        self._shown = replace(self._shown, found=found)
        self._render()

    def _before(self) -> tuple[Before[T], ...]:
        here = self._parts.editor().history.earlier[:_STEPS]
        return (
            *(Before(when=_HERE, value=value) for value in here),
            *(Before(when=self._day(each), value=each.value) for each in self._kept),
        )

    def _day(self, kept: Kept[T]) -> str:
        taken = kept.taken_at.astimezone(self._parts.services.clock.now().tzinfo)
        return phrased(
            "In the backup of {taken}, {taken2}", taken=long_day(taken), taken2=f"{taken:%H:%M}"
        )

    def _read_backups(self) -> None:
        parts, services = self._parts, self._parts.services
        files, at = services.files(), services.clock.now()
        try:
            backups = parts.case.backups(services.folders.backups)
        except AppError as error:
            self._failed(error)
            return
        wanted = Wanted(read=parts.read(), backups=backups)
        if not backups:
            return

        def job(progress: Progress) -> InBackups[T]:
            return in_backups(parts.case, files, wanted, at=at, progress=progress)

        self._work.run(job, done=self._have_read, failed=self._failed, stopped=self._stopped)

    def _reading(self, note: ProgressNote) -> None:
        self._shown = replace(self._shown, note=note)
        self._render()

    def _have_read(self, found: InBackups[T]) -> None:
        self._kept = found.kept
        self._shown = replace(self._shown, note=None, unread=found.unread)
        self._look()

    def _stopped(self) -> None:
        self._shown = replace(self._shown, note=None)
        self._render()

    def _failed(self, error: Exception) -> None:
        self._shown = replace(self._shown, note=None, problems=problems_in(error))
        self._render()

    def _put_back(self, key: str, place: int) -> None:
        found = next((each for each in self._shown.found if each.field.key == key), None)
        if found is None or found.field.write is None or not found.is_open:
            return
        # Blocks are typed over a board's record; here whatever is edited takes its place.
        write: Callable[[Any, str], Any] = found.field.write
        text, label = found.wordings[place].text, found.field.label
        editor = self._parts.editor()
        editor.close_step()
        try:
            editor.edit(lambda value: write(value, text), phrased("“{label}”", label=label))
            editor.close_step()
            editor.save()
        except (DomainError, AppError) as error:
            self._shown = replace(self._shown, problems=problems_in(error), said="")
            self._render()
            return
        said = phrased(
            "“{label}” reads as before. Undo in the menu Edit brings the other wording back.",
            label=label,
        )
        self._shown = replace(self._shown, said=said, problems=())
        self._look()

    def _render(self) -> None:
        self._screen.render_state(self.state)
