"""What the pages about documents are made with."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from appraisal_app.application.document_making import DocumentMaker
from appraisal_app.application.editing import RecordEditor
from appraisal_app.application.ports.clock import Clock
from appraisal_app.application.ports.files import CaseFile
from appraisal_app.application.ports.interaction import Dialogs, Progress, Tasks
from appraisal_app.application.ports.places import Places
from appraisal_app.ui.documents.state import DocumentsState

PrintRun = Callable[[bytes, Progress], None]
"""Prints the pages of a PDF as somebody chose in the dialog; for the worker, raises AppError."""


class DocumentsScreen(Protocol):
    """Shows the list or a preview."""

    def render_state(self, state: DocumentsState) -> None:
        """Show `state` in place of the last one."""
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
    `open_folder` opens a folder in the computer's own file program.
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
