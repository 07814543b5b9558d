"""Leads through forms that came back: reads them, shows each, takes it in or leaves it out."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from appraisal_app.application.editing import RecordEditor
from appraisal_app.application.errors import AppError
from appraisal_app.application.fillable.returning import Came, look_into_form, take_form
from appraisal_app.application.ports.files import Access, CaseFile
from appraisal_app.application.ports.interaction import Dialogs, FileKind, Tasks
from appraisal_app.application.ports.services import Services
from appraisal_app.application.post.arriving import Taking
from appraisal_app.application.post.boards import INCOMING
from appraisal_app.domain.errors import DomainError
from appraisal_app.domain.packets import PacketKind
from appraisal_app.domain.record import Record
from appraisal_app.ui.failures import problems_in
from appraisal_app.ui.fillable.reading import Read, forms_in, reading
from appraisal_app.ui.fillable.state import (
    CHOOSE,
    FOLDER,
    LEAVE,
    SEE,
    TAKE,
    Fate,
    Situation,
    bringing_page,
)
from appraisal_app.ui.forms.blocks import PageState, Problem
from appraisal_app.ui.forms.buttons_only import ButtonsOnly
from appraisal_app.ui.forms.screen import PageScreen
from appraisal_app.ui.stages.page_work import STOP, STOPPED, PageWork

FORMS = (FileKind("Filled-in forms", ("pdf",)),)
NO_FORMS = "There is no PDF in this folder. Choose the folder in which you saved the forms."
TAKEN, LEFT, KEPT = "Taken in", "Left out; nothing was changed", "Left out; what stood here stays"
_READING = "The forms are being read…"


@dataclass(frozen=True, slots=True, kw_only=True)
class FormsParts:
    """The open file, and the ways to ask, to work in the background and to go on."""

    case: CaseFile
    editor: Callable[[], RecordEditor]
    taking: Callable[[], Taking[Record]]
    services: Services
    dialogs: Dialogs
    tasks: Tasks
    documents: Path
    navigate: Callable[[str], None]


class FormsPresenter(ButtonsOnly):
    """One page; hears it as a PageListener."""

    def __init__(self, parts: FormsParts, screen: PageScreen) -> None:
        self._parts = parts
        self._screen = screen
        self._work = PageWork(self._render, self._finish)
        self._queue: list[Read] = []
        self._name = ""
        self._came: Came | None = None
        self._fates: list[Fate] = []
        self._problems: tuple[Problem, ...] = ()
        self._last: PacketKind | None = None

    @property
    def state(self) -> PageState:
        """The page as it is now."""
        return bringing_page(
            Situation(
                name=self._name,
                came=self._came,
                left=len(self._queue),
                fates=tuple(self._fates),
                taken=self._last is not None,
                can_write=self._parts.case.access is Access.WRITE,
                problems=self._problems,
                working=self._work.blocks,
            )
        )

    def show(self, focus: str = "") -> None:
        """Show the page; `focus` are paths of forms to begin with, one a line."""
        self._forget()
        if focus and self._parts.case.access is Access.WRITE:
            self._begin(tuple(Path(each) for each in focus.splitlines()))
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
        found = forms_in(folder)
        if not found:
            raise AppError(NO_FORMS)
        self._begin(found)

    def _begin(self, paths: tuple[Path, ...]) -> None:
        if not paths:
            return
        self._forget()
        job = reading(paths, self._parts.services.form_reader)
        self._work.start(self._parts.tasks, _READING, job, self._look_at)

    def _look_at(self, found: tuple[Read, ...]) -> None:
        self._queue = list(found)
        self._next()

    def _next(self) -> None:
        """Go on to the next form that may come in; say of the others why not."""
        self._name, self._came = "", None
        while self._queue and self._came is None:
            each = self._queue.pop(0)
            try:
                self._came, self._name = self._looked_into(each), each.name
            except (AppError, DomainError) as error:
                self._say(each.name, _sentence(error))

    def _looked_into(self, each: Read) -> Came:
        if each.filled is None:
            raise AppError(each.refused)
        editor = self._parts.editor()
        now = self._parts.services.clock.now()
        return look_into_form(self._parts.case, editor.record, each.filled, now)

    def _take(self) -> None:
        if self._came is not None:
            came, name = self._came, self._name
            try:
                take_form(self._parts.taking(), came, self._parts.services.new_id())
            except (AppError, DomainError) as error:
                self._say(name, _sentence(error))
            else:
                self._last = came.issued.kind
                self._say(name, TAKEN)
            self._next()
            self._render()

    def _leave_out(self) -> None:
        if self._came is not None:
            self._say(self._name, KEPT if self._came.replaces else LEFT)
            self._next()
            self._render()

    def _see(self) -> None:
        if self._last is not None:
            process = self._parts.editor().record.cycle.process
            step = process.step(INCOMING[self._last].step)
            if step is not None:
                self._parts.navigate(step.code)

    def _stop(self) -> None:
        self._work.stop()
        self._problems = (Problem(STOPPED),)
        self._render()

    def _say(self, name: str, words: str) -> None:
        self._fates.append(Fate(name=name, words=words))

    def _finish(self, deed: Callable[[], None]) -> None:
        self._problems = ()
        try:
            deed()
        except (AppError, DomainError) as error:
            self._problems = problems_in(error)
        self._render()

    def _forget(self) -> None:
        self._queue, self._fates, self._problems = [], [], ()
        self._name, self._came, self._last = "", None, None

    def _render(self) -> None:
        self._screen.render_state(self.state)


def _sentence(error: AppError | DomainError) -> str:
    return " ".join(each.text for each in problems_in(error))
