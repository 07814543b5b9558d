"""One paper: its pages, saving it as a PDF, printing it, and asking who signed it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Protocol

from appraisal_app.application.documents.entry import DocumentId
from appraisal_app.application.errors import AppError, DamagedError
from appraisal_app.application.exporting import export
from appraisal_app.application.limited_copies.reading import pages_of
from appraisal_app.application.ports.clock import Clock
from appraisal_app.application.ports.files import CaseFile
from appraisal_app.application.ports.interaction import Dialogs, Progress, Tasks
from appraisal_app.application.ports.places import Places
from appraisal_app.domain.limited_copies import PaperCopies
from appraisal_app.domain.phrases import phrased
from appraisal_app.ui.destinations import HOME, kept_pdf
from appraisal_app.ui.documents.keys import BACK, SHOW, STOP
from appraisal_app.ui.documents.parts import Printing
from appraisal_app.ui.documents.pdf_kind import PDFS
from appraisal_app.ui.documents.saying import Saying, Work
from appraisal_app.ui.documents.state import PreviewState
from appraisal_app.ui.documents.where_to import WhereTo
from appraisal_app.ui.failures import problems_in
from appraisal_app.ui.forms.blocks import PageAction, Problem
from appraisal_app.ui.forms.buttons_only import ButtonsOnly
from appraisal_app.ui.limited_copies.keys import PRINT, SAVE, WHO_SIGNED, Placed, paper_at
from appraisal_app.ui.limited_copies.words import paper_title, standing

LOST: Final = "a paper that its index names is not there"


class PreviewScreen(Protocol):
    """Shows the pages of one document."""

    def render_state(self, state: PreviewState) -> None:
        """Show `state` in place of the last one."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperParts:
    """What a paper needs from outside; `printing` is called when somebody prints, not before."""

    case: CaseFile
    copies: Callable[[], PaperCopies]
    clock: Clock
    dialogs: Dialogs
    tasks: Tasks
    places: Places
    folder: Path
    count_pages: Callable[[bytes], int]
    navigate: Callable[[str], None]
    printing: Callable[[], Printing]
    open_folder: Callable[[Path], object]


class PaperPresenter(ButtonsOnly):
    """The page of the paper with that key; hears it as a PageListener."""

    def __init__(self, parts: PaperParts, key: str, screen: PreviewScreen) -> None:
        self._parts = parts
        self._key = key
        self._screen = screen
        self._work = Work(parts.tasks, self._render, finished=_nothing)
        self._where = WhereTo(parts.dialogs, parts.places)
        self._placed: Placed | None = None
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
        placed = self._placed
        if action_key == BACK:
            self._parts.navigate(HOME)
        elif action_key == STOP:
            self._work.stop()
        elif action_key == SHOW:
            self._show_in_folder()
        elif placed is not None and self._pdf:
            self._work.hush()
            self._do(action_key, placed)

    def _do(self, key: str, placed: Placed) -> None:
        if key == SAVE:
            self._save(placed)
        elif key == PRINT:
            self._print(placed)
        elif key == WHO_SIGNED:
            self._parts.navigate(kept_pdf(placed.paper.sha256))

    def _read(self) -> None:
        self._placed, self._pdf, self._problems = paper_at(self._parts.copies(), self._key), b"", ()
        if self._placed is None:
            return
        try:
            self._pdf = pages_of(self._parts.case, self._placed.paper)
        except KeyError:
            self._problems = problems_in(DamagedError(LOST))
        except AppError as error:
            self._problems = problems_in(error)

    def _save(self, placed: Placed) -> None:
        pdf, parts = self._pdf, self._parts
        path = self._where.file("Save a copy as PDF", parts.folder / placed.paper.name, PDFS)
        if path is None:
            return

        def job(_: Progress) -> None:
            export(pdf, path)

        self._work.run(
            "The copy is being saved…",
            job,
            lambda _: self._work.say(phrased("The copy is saved as {path}.", path=path), made=path),
        )

    def _print(self, placed: Placed) -> None:
        pdf, parts = self._pdf, self._parts
        run = parts.printing().ask(paper_title(placed.paper), parts.count_pages(pdf))
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
        if not self._shown or self._placed is None:
            return
        zone = self._parts.clock.now().tzinfo
        self._screen.render_state(
            paper_state(
                self._placed,
                self._pdf,
                standing(self._placed.paper, self._placed.delivery, zone),
                self._work.saying,
                self._problems,
            )
        )


def paper_state(
    placed: Placed, pdf: bytes, said: str, saying: Saying, problems: tuple[Problem, ...] = ()
) -> PreviewState:
    """The pages under their title, with what can be done with them."""
    return PreviewState(
        document=DocumentId(placed.paper.document),
        edition=placed.paper.edition,
        title=paper_title(placed.paper),
        readiness=said,
        pdf=pdf,
        working=saying.working,
        said=saying.said,
        was_saved=saying.made is not None,
        can_stop=saying.can_stop,
        problems=(*problems, *saying.problems),
        doors=_doors(placed, saying, is_there=bool(pdf)),
    )


def _doors(placed: Placed, saying: Saying, *, is_there: bool) -> tuple[PageAction, ...]:
    free = is_there and saying.is_free
    signed = DocumentId(placed.paper.document) is DocumentId.STATEMENT
    return (
        PageAction(BACK, "All papers"),
        *((PageAction(SHOW, "Show in folder"),) if saying.made is not None else ()),
        *((PageAction(STOP, "Cancel"),) if saying.can_stop else ()),
        *((PageAction(WHO_SIGNED, "Who signed it?", enabled=free),) if signed else ()),
        PageAction(PRINT, "Print…", enabled=free),
        PageAction(SAVE, "Save a copy as PDF…", primary=True, enabled=free),
    )


def _nothing() -> None:
    """Nothing is to be read anew when a job has ended."""


def _raise(error: Exception) -> None:
    raise error
