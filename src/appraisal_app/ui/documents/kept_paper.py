"""A PDF that somebody's file keeps: its pages, saving it, printing it, and who signed it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Protocol

from appraisal_app.application.documents.entry import DocumentId
from appraisal_app.application.errors import AppError, DamagedError
from appraisal_app.application.exporting import export
from appraisal_app.application.ports.interaction import Dialogs, Progress, Tasks
from appraisal_app.application.ports.places import Places
from appraisal_app.domain.phrases import phrased
from appraisal_app.ui.destinations import kept_pdf
from appraisal_app.ui.documents.keys import BACK, SHOW, STOP
from appraisal_app.ui.documents.parts import Printing
from appraisal_app.ui.documents.pdf_kind import PDFS
from appraisal_app.ui.documents.saying import Saying, Work
from appraisal_app.ui.documents.state import PreviewState
from appraisal_app.ui.documents.where_to import WhereTo
from appraisal_app.ui.failures import problems_in
from appraisal_app.ui.forms.blocks import PageAction, Problem
from appraisal_app.ui.forms.buttons_only import ButtonsOnly

SAVE, PRINT, WHO_SIGNED = "save_paper", "print_paper", "who_signed"
LOST: Final = "a paper that its index names is not there"


@dataclass(frozen=True, slots=True, kw_only=True)
class Paper:
    """The PDF of that hash, which is saved as `name`; `said` is how it stands, in a line.

    `read` gives its bytes, and raises KeyError when they are gone, or AppError. `asks_who` says
    whether its signatures are told elsewhere than on the page before.
    """

    document: DocumentId
    edition: str = ""
    title: str
    said: str
    name: str
    sha256: str
    read: Callable[[], bytes]
    asks_who: bool = False


class PreviewScreen(Protocol):
    """Shows the pages of one document."""

    def render_state(self, state: PreviewState) -> None:
        """Show `state` in place of the last one."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperParts:
    """What a paper needs from outside; `printing` is called when somebody prints, not before.

    `back` is what the button to the page `home` says.
    """

    find: Callable[[], Paper | None]
    home: str
    back: str
    dialogs: Dialogs
    tasks: Tasks
    places: Places
    folder: Path
    count_pages: Callable[[bytes], int]
    navigate: Callable[[str], None]
    printing: Callable[[], Printing]
    open_folder: Callable[[Path], object]


class PaperPresenter(ButtonsOnly):
    """The page of a paper; hears it as a PageListener."""

    def __init__(self, parts: PaperParts, screen: PreviewScreen) -> None:
        self._parts = parts
        self._screen = screen
        self._work = Work(parts.tasks, self._render, finished=_nothing)
        self._where = WhereTo(parts.dialogs, parts.places)
        self._paper: Paper | None = None
        self._pdf = b""
        self._problems: tuple[Problem, ...] = ()
        self._shown = False

    def show(self, focus: str = "") -> None:
        """Show the pages as the file keeps them."""
        del focus
        self._shown = True
        self._work.hush()
        self._read()
        self._render()

    def leave(self) -> bool:
        """There is nothing to save."""
        self._shown = False
        return True

    def pressed(self, action_key: str) -> None:
        paper = self._paper
        if action_key == BACK:
            self._parts.navigate(self._parts.home)
        elif action_key == STOP:
            self._work.stop()
        elif action_key == SHOW:
            self._show_in_folder()
        elif paper is not None and self._pdf:
            self._work.hush()
            self._do(action_key, paper)

    def _do(self, key: str, paper: Paper) -> None:
        if key == SAVE:
            self._save(paper)
        elif key == PRINT:
            self._print(paper)
        elif key == WHO_SIGNED:
            self._parts.navigate(kept_pdf(paper.sha256))

    def _read(self) -> None:
        self._paper, self._pdf, self._problems = self._parts.find(), b"", ()
        if self._paper is None:
            return
        try:
            self._pdf = self._paper.read()
        except KeyError:
            self._problems = problems_in(DamagedError(LOST))
        except AppError as error:
            self._problems = problems_in(error)

    def _save(self, paper: Paper) -> None:
        pdf, parts = self._pdf, self._parts
        path = self._where.file("Save a copy as PDF", parts.folder / paper.name, PDFS)
        if path is None:
            return

        def job(_: Progress) -> None:
            export(pdf, path)

        self._work.run(
            "The copy is being saved…",
            job,
            lambda _: self._work.say(phrased("The copy is saved as {path}.", path=path), made=path),
        )

    def _print(self, paper: Paper) -> None:
        pdf, parts = self._pdf, self._parts
        run = parts.printing().ask(paper.title, parts.count_pages(pdf))
        if run is not None:
            self._work.run(
                "The paper is being printed…",
                lambda progress: run(pdf, progress),
                lambda _: self._work.say("The pages were handed to the printer."),
                can_stop=True,
            )

    def _show_in_folder(self) -> None:
        made, parts = self._work.saying.made, self._parts
        if made is None:
            return

        def shown(well: bool) -> None:  # noqa: FBT001 - what the job found
            if not well:
                parts.open_folder(made.parent)

        parts.tasks.run(lambda _: parts.places.show(made), done=shown, failed=_raise)

    def _render(self) -> None:
        if self._shown and self._paper is not None:
            state = _state(
                self._paper, self._parts.back, self._pdf, self._work.saying, self._problems
            )
            self._screen.render_state(state)


def _state(
    paper: Paper, back: str, pdf: bytes, saying: Saying, problems: tuple[Problem, ...]
) -> PreviewState:
    """The pages under their title."""
    return PreviewState(
        document=paper.document,
        edition=paper.edition,
        title=paper.title,
        readiness=paper.said,
        pdf=pdf,
        working=saying.working,
        said=saying.said,
        was_saved=saying.made is not None,
        can_stop=saying.can_stop,
        problems=(*problems, *saying.problems),
        doors=_doors(paper, back, saying, is_there=bool(pdf)),
    )


def _doors(paper: Paper, back: str, saying: Saying, *, is_there: bool) -> tuple[PageAction, ...]:
    """What can be done with them."""
    free = is_there and saying.is_free
    return (
        PageAction(BACK, back),
        *((PageAction(SHOW, "Show in folder"),) if saying.made is not None else ()),
        *((PageAction(STOP, "Cancel"),) if saying.can_stop else ()),
        *((PageAction(WHO_SIGNED, "Who signed it?", enabled=free),) if paper.asks_who else ()),
        PageAction(PRINT, "Print…", enabled=free),
        PageAction(SAVE, "Save a copy as PDF…", primary=True, enabled=free),
    )


def _nothing() -> None:
    """Nothing is to be read anew when a job has ended."""


def _raise(error: Exception) -> None:
    raise error
