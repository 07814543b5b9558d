"""Leads through forms that came back: reads them, shows each, takes it in or leaves it out."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from appraisal_app.application.errors import AppError
from appraisal_app.application.fillable.folders import all_of, forms_in
from appraisal_app.application.ports.files import Access, CaseFile
from appraisal_app.application.ports.fillable import Filled
from appraisal_app.application.ports.interaction import Dialogs, FileKind, Tasks
from appraisal_app.application.ports.services import Services
from appraisal_app.domain.errors import DomainError
from appraisal_app.domain.phrases import strung
from appraisal_app.ui.failures import problems_in
from appraisal_app.ui.fillable.reading import Read, reading
from appraisal_app.ui.fillable.state import (
    CHOOSE,
    FOLDER,
    LEAVE,
    SEE,
    TAKE,
    TAKEN,
    Fate,
    Outcome,
    Shown,
    Situation,
    bringing_page,
)
from appraisal_app.ui.forms.blocks import PageState, Problem
from appraisal_app.ui.forms.buttons_only import ButtonsOnly
from appraisal_app.ui.forms.screen import PageScreen
from appraisal_app.ui.stages.page_work import STOP, STOPPED, PageWork

FORMS = (FileKind("Filled-in forms", ("pdf",)),)
_READING = "The forms are being read…"


@dataclass(frozen=True, slots=True, kw_only=True)
class FormsParts:
    """The open file, and the ways to ask, to work in the background and to go on."""

    case: CaseFile
    look: Callable[[Filled], Shown]
    """What came, nothing changed; raises DomainError when it may not come in."""
    see: Callable[[Shown], None]
    """Turn to where it is seen once it is taken in."""
    services: Services
    dialogs: Dialogs
    tasks: Tasks
    documents: Path
    see_label: str = "See it in the review"


class FormsPresenter(ButtonsOnly):
    """One page; hears it as a PageListener."""

    def __init__(self, parts: FormsParts, screen: PageScreen) -> None:
        self._parts = parts
        self._screen = screen
        self._work = PageWork(self._render, self._finish)
        self._queue: list[Read] = []
        self._total = 0
        self._name = ""
        self._came: Shown | None = None
        self._fates: list[Fate] = []
        self._problems: tuple[Problem, ...] = ()
        self._last: Shown | None = None

    @property
    def state(self) -> PageState:
        """The page as it is now."""
        return bringing_page(
            Situation(
                name=self._name,
                came=self._came,
                total=self._total,
                waiting=tuple(each.name for each in self._queue if each.filled is not None),
                fates=tuple(self._fates),
                taken=self._last is not None,
                see=self._parts.see_label,
                can_write=self._parts.case.access is Access.WRITE,
                problems=self._problems,
                working=self._work.blocks,
            )
        )

    def show(self, focus: str = "") -> None:
        """Show the page; `focus` are paths of forms to begin with, one a line."""
        self._forget()
        if focus and self._parts.case.access is Access.WRITE:
            paths = tuple(Path(each) for each in focus.splitlines())
            self._finish(lambda: self._begin(all_of(paths)))
        self._render()

    def leave(self) -> bool:
        """There is nothing to save: what was not taken in is left out."""
        self._work.stop()
        self._forget()
        return True

    def pressed(self, action_key: str) -> None:
        deeds = {
            CHOOSE: self._choose,
            FOLDER: self._choose_folder,
            TAKE: self._take,
            LEAVE: self._leave_out,
            SEE: self._see,
            STOP: self._stop,
        }
        if action_key in deeds:
            deeds[action_key]()

    def _choose(self) -> None:
        folder = self._parts.documents
        self._begin(self._parts.dialogs.open_paths("Choose forms", FORMS, folder=folder))

    def _choose_folder(self) -> None:
        folder = self._parts.dialogs.folder(
            "Choose the folder with the forms", start=self._parts.documents
        )
        if folder is None:
            return
        self._finish(lambda: self._begin_folder(folder))

    def _begin_folder(self, folder: Path) -> None:
        self._begin(forms_in(folder))

    def _begin(self, paths: tuple[Path, ...]) -> None:
        if not paths:
            return
        self._forget()
        job = reading(paths, self._parts.services.form_reader)
        self._work.start(self._parts.tasks, _READING, job, self._look_at)

    def _look_at(self, found: tuple[Read, ...]) -> None:
        # A packet or a paper among them is no form, and is not counted as one.
        self._queue, self._total = list(found), sum(each.filled is not None for each in found)
        self._next()

    def _next(self) -> None:
        """Go on to the next form that somebody has to see, and say what became of the others."""
        self._name, self._came = "", None
        while self._queue and self._came is None:
            each = self._queue.pop(0)
            try:
                came = self._looked_into(each)
            except (AppError, DomainError) as error:
                self._say(each.name, _sentence(error), Outcome.REFUSED)
                continue
            if came.is_seen_first:
                self._came, self._name = came, each.name
            else:
                self._take_in(came, each.name)

    def _looked_into(self, each: Read) -> Shown:
        if each.filled is None:
            raise AppError(each.refused)
        return self._parts.look(each.filled)

    def _take(self) -> None:
        if self._came is not None:
            self._take_in(self._came, self._name)
            self._next()
            self._render()

    def _take_in(self, came: Shown, name: str) -> None:
        try:
            came.take()
        except (AppError, DomainError) as error:
            self._say(name, _sentence(error), Outcome.REFUSED)
        else:
            self._last = came
            self._say(name, TAKEN, Outcome.TAKEN)

    def _leave_out(self) -> None:
        if self._came is not None:
            self._say(self._name, self._came.left, Outcome.LEFT)
            self._next()
            self._render()

    def _see(self) -> None:
        if self._last is not None:
            self._parts.see(self._last)

    def _stop(self) -> None:
        self._work.stop()
        self._problems = (Problem(STOPPED),)
        self._render()

    def _say(self, name: str, words: str, outcome: Outcome) -> None:
        self._fates.append(Fate(name=name, words=words, outcome=outcome))

    def _finish(self, deed: Callable[[], None]) -> None:
        self._problems = ()
        try:
            deed()
        except (AppError, DomainError) as error:
            self._problems = problems_in(error)
        self._render()

    def _forget(self) -> None:
        self._queue, self._fates, self._problems, self._total = [], [], (), 0
        self._name, self._came, self._last = "", None, None

    def _render(self) -> None:
        self._screen.render_state(self.state)


def _sentence(error: AppError | DomainError) -> str:
    return strung(" ", (each.text for each in problems_in(error)))
