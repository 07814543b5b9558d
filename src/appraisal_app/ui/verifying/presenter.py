"""Judges a PDF that was chosen, dropped, or kept in the open file, and the file itself."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from appraisal_app.application.editing import RecordEditor
from appraisal_app.application.exporting import read_file
from appraisal_app.application.ports.files import CaseFile
from appraisal_app.application.ports.interaction import Dialogs, Progress, Tasks, TextQuestion
from appraisal_app.application.ports.signing import Signing
from appraisal_app.application.proving.anchors import Anchor, AnchorError, parse_anchor
from appraisal_app.application.proving.checking import check_file
from appraisal_app.application.proving.words import findings
from appraisal_app.application.verifying import known_signers
from appraisal_app.domain.phrases import phrased
from appraisal_app.ui.destinations import KEPT
from appraisal_app.ui.documents.pdf_kind import PDFS
from appraisal_app.ui.failures import problems_in
from appraisal_app.ui.forms.blocks import Problem
from appraisal_app.ui.forms.buttons_only import ButtonsOnly
from appraisal_app.ui.forms.screen import PageScreen
from appraisal_app.ui.verifying.file_state import FILE, NUMBER, FileChecked
from appraisal_app.ui.verifying.state import CHOOSE, STATEMENT, Checked, verifying_page

_WORKING = "The signatures are being checked…"
_FILE_WORKING = "The whole file is being checked…"


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenFile:
    """The file whose signers count, and the review in sight."""

    case: CaseFile
    editor: RecordEditor


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptPdf:
    """A PDF that the open file keeps; `read` raises KeyError or AppError."""

    name: str
    read: Callable[[], bytes]


def _keeps_none(_: str) -> KeptPdf | None:
    return None


def _no_file() -> CaseFile | None:
    return None


def _no_sign() -> str:
    return ""


@dataclass(frozen=True, slots=True, kw_only=True)
class VerifyingParts:
    """What checking needs; `open_file` gives None while none is open.

    `kept` finds a PDF by its SHA-256 in a file with papers to read.
    """

    signing: Callable[[], Signing]
    open_file: Callable[[], OpenFile | None]
    dialogs: Dialogs
    tasks: Tasks
    kept: Callable[[str], KeptPdf | None] = _keeps_none
    open_case: Callable[[], CaseFile | None] = _no_file
    """The open file, whoever's it is."""
    own_sign: Callable[[], str] = _no_sign
    """The sign of this computer."""


class VerifyingPresenter(ButtonsOnly):
    """One page; hears it as a PageListener."""

    def __init__(self, parts: VerifyingParts, screen: PageScreen) -> None:
        self._parts = parts
        self._screen = screen
        self._checked: Checked | FileChecked | None = None
        self._problems: tuple[Problem, ...] = ()
        self._working = ""
        self._latest = 0

    def show(self, focus: str = "") -> None:
        """Show the page; `focus` is a PDF's path, STATEMENT for our own, FILE for all, or KEPT."""
        if focus == STATEMENT:
            self._check_own()
        elif focus == FILE:
            self._check_case(())
        elif focus.startswith(KEPT):
            self._check_kept(focus.removeprefix(KEPT))
        elif focus:
            self._check_file(Path(focus))
        else:
            self._render()

    def leave(self) -> bool:
        """There is nothing to save; a verdict is not kept."""
        self._checked, self._problems = None, ()
        return True

    def pressed(self, action_key: str) -> None:
        if action_key == STATEMENT:
            self._check_own()
        elif action_key == FILE:
            self._check_case(())
        elif action_key == NUMBER:
            self._ask_number()
        elif action_key == CHOOSE:
            path = self._parts.dialogs.open_path("Choose a PDF to check", PDFS)
            if path is not None:
                self._check_file(path)

    def _ask_number(self) -> None:
        error, text = "", ""
        while (said := self._parts.dialogs.ask_text(_question(text, error))) is not None:
            try:
                self._check_case((parse_anchor(said),))
            except AnchorError as refused:
                error, text = refused.sentence, said
                continue
            return

    def _check_case(self, anchors: tuple[Anchor, ...]) -> None:
        case, parts = self._parts.open_case(), self._parts
        if case is None:
            self._render()
            return

        def job(_: Progress) -> FileChecked:
            found = check_file(case, parts.signing(), anchors=anchors, own_sign=parts.own_sign())
            return FileChecked(name=case.path.name, verdict=found.verdict, findings=findings(found))

        self._run(_FILE_WORKING, job)

    def _check_file(self, path: Path) -> None:
        self._start(path.name, lambda: read_file(path))

    def _check_kept(self, sha256: str) -> None:
        found = self._parts.kept(sha256)
        if found is None:
            self._render()
        else:
            self._start(found.name, found.read, is_kept=True)

    def _check_own(self) -> None:
        found = self._parts.open_file()
        name = found.editor.record.sign_off.document if found is not None else ""
        if found is None or not name:
            self._problems = (Problem("This review has no signed statement yet."),)
            self._render()
            return
        case = found.case

        def read() -> bytes:
            with case.unit_of_work() as unit:
                return unit.get_blob(name).data

        self._start(
            phrased("The statement of {label}", label=found.editor.record.cycle.label), read
        )

    def _start(self, name: str, read: Callable[[], bytes], *, is_kept: bool = False) -> None:
        self._run(_WORKING, _judging(self._parts, name, read, is_kept=is_kept))

    def _run(self, working: str, job: Callable[[Progress], Checked | FileChecked]) -> None:
        self._checked, self._problems, self._working = None, (), working
        self._latest += 1
        number = self._latest
        self._render()
        self._parts.tasks.run(
            job,
            done=lambda checked: self._done(number, checked),
            failed=lambda error: self._failed(number, error),
        )

    def _done(self, number: int, checked: Checked | FileChecked) -> None:
        if number == self._latest:
            self._checked, self._working = checked, ""
            self._render()

    def _failed(self, number: int, error: Exception) -> None:
        if number == self._latest:
            self._working = ""
            self._render()
            self._problems = problems_in(error)
            self._render()

    def _render(self) -> None:
        found = self._parts.open_file()
        own = found is not None and bool(found.editor.record.sign_off.document)
        case = self._parts.open_case()
        self._screen.render_state(
            verifying_page(
                self._checked,
                self._problems,
                working=self._working,
                can_check_own=own,
                file_name=case.path.name if case is not None else "",
            )
        )


def _question(text: str, error: str) -> TextQuestion:
    return TextQuestion(
        title="Compare a printed number",
        text="At the foot of each page stand a number and a fingerprint of eight characters, such "
        "as 412 7f3a 91c0. Type both.",
        label="Number and fingerprint",
        accept="Compare",
        value=text,
        error=error,
    )


def _judging(
    parts: VerifyingParts, name: str, read: Callable[[], bytes], *, is_kept: bool
) -> Callable[[Progress], Checked]:
    found = parts.open_file()
    trust = found.editor.record.trust.name if found is not None else ""

    def job(_: Progress) -> Checked:
        signing = parts.signing()
        known = known_signers(found.case, signing) if found is not None else ()
        report = signing.judge(read(), known=known)
        ours = found is not None and (report.record_id or "").startswith(
            f"{found.case.document_id}:"
        )
        return Checked(name=name, report=report, trust=trust, is_ours=ours, is_kept=is_kept)

    return job
