"""Makes the recovery sheet of the open file, where the user says and nowhere else."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from appraisal_app.application.exporting import BesideTheFileError, export, refuse_beside
from appraisal_app.application.ports.clock import Clock
from appraisal_app.application.ports.files import CaseFile, DocumentKind
from appraisal_app.application.ports.interaction import Dialogs, Progress, Tasks
from appraisal_app.application.ports.recovery import RecoverySheet
from appraisal_app.application.recovery import key_groups, note_sheet_made
from appraisal_app.domain.people import Role
from appraisal_app.ui.documents.parts import Printing, PrintRun
from appraisal_app.ui.documents.pdf_kind import PDFS
from appraisal_app.ui.failures import problems_in
from appraisal_app.ui.forms.blocks import Problem
from appraisal_app.ui.forms.buttons_only import ButtonsOnly
from appraisal_app.ui.forms.screen import PageScreen
from appraisal_app.ui.welcome.file_names import file_name
from appraisal_app.ui.welcome.recovery.state import PRINT, SAVE, recovery_page


@dataclass(frozen=True, slots=True, kw_only=True)
class RecoveryParts:
    """What making the sheet needs; `finished` is called when the user goes on, with or without.

    `elsewhere` is a folder to suggest; it is used only when the file does not lie there. `printing`
    is called when somebody prints, and not before.
    """

    case: CaseFile
    trust: str
    role: Role
    sheet: Callable[[], RecoverySheet]
    clock: Clock
    dialogs: Dialogs
    tasks: Tasks
    elsewhere: Path
    printing: Callable[[], Printing]
    finished: Callable[[], None]


class RecoverySheetPresenter(ButtonsOnly):
    """One page; hears it as a PageListener."""

    def __init__(self, parts: RecoveryParts, screen: PageScreen) -> None:
        self._parts = parts
        self._screen = screen
        self._problems: tuple[Problem, ...] = ()
        self._saved_as = ""
        self._is_printed = False
        self._is_busy = False

    def show(self) -> None:
        """Show the page, ready to make a sheet."""
        self._problems, self._saved_as, self._is_printed = (), "", False
        self._show()

    def pressed(self, action_key: str) -> None:
        if self._is_busy:
            return
        if action_key == SAVE:
            self._save()
        elif action_key == PRINT:
            self._print()
        else:
            self._parts.finished()

    def followed(self, target_key: str) -> None:
        self._screen.focus_field(target_key)

    def _save(self) -> None:
        parts = self._parts
        name = f"{file_name(parts.trust)} recovery sheet.pdf"
        kinds = tuple(replace(each, never_in=parts.case.path.parent) for each in PDFS)
        path = parts.dialogs.save_path("Save the recovery sheet", self._folder() / name, kinds)
        if path is None:
            return
        try:
            refuse_beside(path, parts.case.path)
        except BesideTheFileError as error:
            self._problems = problems_in(error)
            self._show()
            return
        self._begin(lambda pdf, _: export(pdf, path), lambda: self._saved(path))

    def _print(self) -> None:
        run = self._parts.printing().ask("The recovery sheet", 1)
        if run is not None:
            self._begin(run, self._printed)

    def _begin(self, use: PrintRun, done: Callable[[], None]) -> None:
        self._problems, self._is_busy = (), True
        self._show()
        self._parts.tasks.run(
            _making(self._parts, use), done=lambda _: self._made(done), failed=self._failed
        )

    def _folder(self) -> Path:
        elsewhere = self._parts.elsewhere
        beside = self._parts.case.path.resolve().parent == elsewhere.resolve()
        return elsewhere.parent if beside else elsewhere

    def _saved(self, path: Path) -> None:
        self._saved_as = str(path)

    def _printed(self) -> None:
        self._is_printed = True

    def _made(self, done: Callable[[], None]) -> None:
        self._is_busy = False
        done()
        note_sheet_made(self._parts.case, by=self._parts.role, at=self._parts.clock.now())
        self._show()

    def _failed(self, error: Exception) -> None:
        self._is_busy = False
        self._show()
        self._problems = problems_in(error)
        self._show()

    def _show(self) -> None:
        self._screen.render_state(
            recovery_page(
                file_name=self._parts.case.path.name,
                is_own=_is_own(self._parts.case),
                saved_as=self._saved_as,
                is_printed=self._is_printed,
                problems=self._problems,
                is_busy=self._is_busy,
            )
        )


def _is_own(case: CaseFile) -> bool:
    return case.kind is not DocumentKind.BOARD


def _making(parts: RecoveryParts, use: PrintRun) -> Callable[[Progress], None]:
    groups, today, is_own = key_groups(parts.case), parts.clock.today(), _is_own(parts.case)

    def job(progress: Progress) -> None:
        name = parts.case.path.name
        sheet = parts.sheet().write(parts.trust, name, groups, today, is_own=is_own)
        use(sheet, progress)

    return job
