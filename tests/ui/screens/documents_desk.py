"""The documents of one review of the worked example, with everything around them at hand."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from tests.application.post.files import CHAIRS, sealer
from tests.ui.fakes import FakeDialogs, InlineTasks
from tests.ui.stages.desk import FakeScreen
from tests.wired import NOW, wired

from appraisal_app.application.creating import FixedClock
from appraisal_app.application.document_making import DocumentMaker
from appraisal_app.application.documents.entry import Content, DocumentId
from appraisal_app.application.editing import RecordEditor
from appraisal_app.application.export_log import ExportLine, exports
from appraisal_app.application.ports.documents import Unprintable
from appraisal_app.application.ports.files import CaseFile
from appraisal_app.application.ports.interaction import Progress, Tasks
from appraisal_app.application.ports.places import Warned
from appraisal_app.application.reading import cycles
from appraisal_app.domain.people import Role
from appraisal_app.domain.process import StepKind
from appraisal_app.domain.record import Record
from appraisal_app.reporting.minute_writer import MinuteFiles
from appraisal_app.ui.application.form_in_editor import FormScreen
from appraisal_app.ui.documents.block import DocumentBlock
from appraisal_app.ui.documents.parts import DocumentsParts, PrintRun
from appraisal_app.ui.documents.presenter import DocumentsPresenter
from appraisal_app.ui.documents.state import DocumentsState
from appraisal_app.ui.forms.blocks import Block
from appraisal_app.ui.stages.presenter import StepPresenter


class FakeWriter:
    """Writes which content it was given, and how often it was asked."""

    def __init__(self) -> None:
        self.calls = 0
        self.found: tuple[Unprintable, ...] = ()

    def write(self, content: Content, *, embedded: bytes | None = None) -> bytes:
        del embedded
        self.calls += 1
        return f"%PDF {type(content).__name__}".encode()

    def unprintable(self, content: Content) -> tuple[Unprintable, ...]:
        del content
        return self.found

    def unprintable_in(self, text: str) -> tuple[Unprintable, ...]:
        del text
        return self.found


class FakePlaces:
    """Warns of the folders that it is told to warn of; writes down what was shown."""

    def __init__(self) -> None:
        self.warnings: dict[Path, Warned] = {}
        self.shown: list[Path] = []
        self.can_show = True

    def warned(self, folder: Path) -> Warned | None:
        return self.warnings.get(folder)

    def show(self, path: Path) -> bool:
        self.shown.append(path)
        return self.can_show


class FakePrinting:
    """A printer that writes down what it was given."""

    def __init__(self, *, wanted: bool = True) -> None:
        self.wanted = wanted
        self.asked: list[tuple[str, int]] = []
        self.printed: list[bytes] = []

    def ask(self, title: str, pages: int) -> PrintRun | None:
        self.asked.append((title, pages))
        return self._print if self.wanted else None

    def _print(self, pdf: bytes, progress: Progress) -> None:
        progress.step(0, 1, "page 1")
        self.printed.append(pdf)


class FakeClipboard:
    """Holds what was copied last."""

    text = ""

    def put(self, text: str) -> None:
        self.text = text


class FakeTimer:
    """Time passes when the test says so."""

    def __init__(self) -> None:
        self.started = 0
        self._call: Callable[[], object] | None = None

    def start(self, milliseconds: int, call: Callable[[], object]) -> None:
        assert milliseconds > 0
        self.started += 1
        self._call = call

    def stop(self) -> None:
        self._call = None

    def pass_by(self) -> None:
        call, self._call = self._call, None
        if call is not None:
            call()


class Desk:
    """The documents of one review of the worked example."""

    def __init__(
        self, case: CaseFile, folder: Path, review: int, tasks: Tasks | None = None
    ) -> None:
        clock = FixedClock(NOW)
        cycle = cycles(case)[review]
        self.case = case
        self.editor = RecordEditor(case, cycle.id, clock=clock, role=Role.CHAIR)
        self.writer = FakeWriter()
        self.dialogs = FakeDialogs()
        self.places = FakePlaces()
        self.printing = FakePrinting()
        self.printers_asked_for = 0
        self.opened: list[Path] = []
        self.went: list[str] = []
        self.states: list[DocumentsState] = []
        self.clipboard = FakeClipboard()
        self.timer = FakeTimer()
        self.form = FakeScreen()
        self.cut = FormScreen(self.form)
        self.steps: dict[StepKind, StepPresenter] = {}
        parts = DocumentsParts(
            case=case,
            editor=lambda: self.editor,
            maker=lambda: DocumentMaker(case, self.writer, clock),
            count_pages=len,
            clock=clock,
            dialogs=self.dialogs,
            tasks=tasks if tasks is not None else InlineTasks(),
            places=self.places,
            folder=folder,
            navigate=self.went.append,
            printing=self._printers,
            open_folder=self.opened.append,
            minutes=MinuteFiles,
            clipboard=self.clipboard,
            timer=self.timer,
            step=self._step,
            services=lambda: replace(wired(folder / "own", clock), packets=lambda: sealer(CHAIRS)),
        )
        self.presenter = DocumentsPresenter(parts, self)

    def _step(self, kind: StepKind, document: DocumentId) -> StepPresenter:
        self.cut.document = document
        if kind not in self.steps:
            screen, clock = self.cut, FixedClock(NOW)
            self.steps[kind] = StepPresenter(
                kind, self.editor, screen, self.dialogs, clock, self.went.append
            )
        return self.steps[kind]

    def _printers(self) -> FakePrinting:
        self.printers_asked_for += 1
        return self.printing

    def render_state(self, state: DocumentsState) -> None:
        self.states.append(state)

    def edit(self, change: Callable[[Record], Record]) -> None:
        self.editor.edit(change, "test")

    @property
    def shown(self) -> DocumentsState:
        return self.states[-1]

    @property
    def log(self) -> tuple[ExportLine, ...]:
        return exports(self.case)

    def at(self, key: str) -> Block:
        return next(block for block in self.shown.page.blocks if block.key == key)

    def has(self, key: str) -> bool:
        return any(block.key == key for block in self.shown.page.blocks)

    def block(self, number: str) -> DocumentBlock:
        found = self.at(f"document.{number}")
        assert isinstance(found, DocumentBlock)
        return found

    @property
    def numbers(self) -> list[str]:
        blocks = self.shown.page.blocks
        return [block.number for block in blocks if isinstance(block, DocumentBlock)]
