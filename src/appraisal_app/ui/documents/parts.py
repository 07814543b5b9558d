"""What the pages about documents are made with."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from appraisal_app.application.document_making import DocumentMaker
from appraisal_app.application.documents.entry import DocumentId
from appraisal_app.application.editing import RecordEditor
from appraisal_app.application.ports.clipboard import Clipboard
from appraisal_app.application.ports.clock import Clock
from appraisal_app.application.ports.files import CaseFile
from appraisal_app.application.ports.interaction import Dialogs, Progress, Tasks
from appraisal_app.application.ports.minutes import MinuteWriter
from appraisal_app.application.ports.places import Places
from appraisal_app.application.ports.services import Services
from appraisal_app.domain.process import StepKind
from appraisal_app.ui.documents.state import DocumentsState

PrintRun = Callable[[bytes, Progress], None]
"""Prints the pages of a PDF as somebody chose in the dialog; for the worker, raises AppError."""


class DocumentsScreen(Protocol):
    """Shows the list or a preview."""

    def render_state(self, state: DocumentsState) -> None:
        """Show `state` in place of the last one."""
        ...


class Timer(Protocol):
    """Calls once, later; starting it again replaces what was to come."""

    def start(self, milliseconds: int, call: Callable[[], object]) -> None:
        """Call `call` after so long."""
        ...

    def stop(self) -> None:
        """Call nothing."""
        ...


class StepForm(Protocol):
    """The page of a step, as its presenter."""

    def show(self, focus: str = "") -> None:
        """Show it, and go to a field."""
        ...

    def leave(self) -> bool:
        """Save; False when it could not be saved."""
        ...


class Printing(Protocol):
    """The system's way to print."""

    def ask(self, title: str, pages: int) -> PrintRun | None:
        """Let somebody choose printer and pages; None when they turned away."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class DocumentsParts:
    """What the documents need; `maker` is called on the worker, since the writer loads slowly.

    `printing` is called when somebody prints, and not before: only then are printers asked for.
    `open_folder` opens a folder in the computer's own file program. `step` gives the page of that
    kind, which shows what of it feeds the document in the editor; `timer` waits for a pause in
    typing.
    """

    case: CaseFile
    editor: Callable[[], RecordEditor]
    maker: Callable[[], DocumentMaker]
    count_pages: Callable[[bytes], int]
    clock: Clock
    dialogs: Dialogs
    tasks: Tasks
    places: Places
    folder: Path
    navigate: Callable[[str], None]
    printing: Callable[[], Printing]
    open_folder: Callable[[Path], object]
    minutes: Callable[[], MinuteWriter]
    clipboard: Clipboard
    timer: Timer
    step: Callable[[StepKind, DocumentId], StepForm]
    services: Callable[[], Services]
