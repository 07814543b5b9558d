"""Saves the help book where somebody says, behind the window."""

from __future__ import annotations

from pathlib import Path

from appraisal_app.application.help_book.topics import HelpBook
from appraisal_app.application.ports.interaction import Dialogs, FileKind, Tasks
from appraisal_app.application.ports.services import Services
from appraisal_app.application.saving_help_book import FILE_NAME, save_help_book
from appraisal_app.domain.phrases import phrased, strung
from appraisal_app.ui.failures import problems_in

_KINDS = (FileKind("PDF documents", ("pdf",)),)
_TITLE = "Save the help book as PDF"


class BookSaver:
    """Asks where, then says what came of it; one book at a time."""

    def __init__(self, services: Services, dialogs: Dialogs, tasks: Tasks) -> None:
        self._services = services
        self._dialogs = dialogs
        self._tasks = tasks
        self._is_busy = False

    def save(self, book: HelpBook) -> None:
        """Ask where it goes, and write it there."""
        services = self._services
        if self._is_busy:
            return
        suggestion = services.folders.documents / FILE_NAME
        target = self._dialogs.save_path(_TITLE, suggestion, _KINDS)
        if target is None:
            return
        self._is_busy = True
        self._tasks.run(
            lambda _: save_help_book(book, target, services),
            done=self._saved,
            failed=self._failed,
        )

    def _saved(self, path: Path) -> None:
        self._is_busy = False
        self._dialogs.tell("The help book is saved", phrased("It lies at {path}.", path=path))

    def _failed(self, error: Exception) -> None:
        self._is_busy = False
        said = strung(" ", (problem.text for problem in problems_in(error)))
        self._dialogs.tell("The help book was not saved", said)
