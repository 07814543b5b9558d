"""Filled-in forms that are dropped on the window."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from appraisal_app.application.errors import AppError
from appraisal_app.application.fillable.form_file import read_form_file
from appraisal_app.application.ports.files import CaseFile, DocumentKind
from appraisal_app.application.ports.fillable import FormReader
from appraisal_app.application.ports.interaction import Choice, Question
from appraisal_app.ui.destinations import BRINGING_FORMS
from appraisal_app.ui.session.open_file import OpenFile
from appraisal_app.ui.session.ports import WindowParts

_SUFFIX = ".pdf"
_WITH_FORMS = frozenset({DocumentKind.BOARD, DocumentKind.FEEDBACK})
_OPEN, _NOT_NOW = "open", "not_now"
_WHOSE = Question(
    title="A form that was filled in",
    text="It is for the file that it was made from: the board's, or that of whoever gathers "
    "feedback. Open that file to bring it in.",
    choices=(Choice(_OPEN, "Open the file…"), Choice(_NOT_NOW, "Not now")),
)


class Host(Protocol):
    """What forms need of the session."""

    @property
    def file(self) -> OpenFile | None: ...
    def go(self, page: str, focus: str = "") -> None:
        """Turn to a page."""
        ...

    def opened(self, case: CaseFile) -> None:
        """Show a file that was opened."""
        ...


class FormArrivals:
    """Leads forms to the page on which they are brought in, and folders of them."""

    def __init__(self, parts: WindowParts, host: Host) -> None:
        self._parts = parts
        self._host = host

    def meet(self, paths: tuple[Path, ...]) -> bool:
        """Whether there was a form among the files, and so they are dealt with."""
        if not self.has_form(paths):
            return False
        if self._takes_forms() or self._opens_one(paths):
            # The others too: the page says of each why it is not taken in.
            self._host.go(BRINGING_FORMS, "\n".join(map(str, paths)))
        return True

    def has_form(self, paths: tuple[Path, ...]) -> bool:
        """Whether one of them is a form, or a folder that may have some."""
        papers = [each for each in paths if each.suffix.lower() == _SUFFIX]
        reader = self._parts.services.form_reader
        return any(each.is_dir() for each in paths) or any(is_form(each, reader) for each in papers)

    def _opens_one(self, paths: tuple[Path, ...]) -> bool:
        if self._parts.dialogs.choose(_WHOSE) != _OPEN:
            return False
        path = self._parts.opening.ask()
        if path is None:
            return False
        other = self._parts.windows.holder(path)
        if other is not None:
            other.forward()
            other.dropped(paths)
            return False
        case = self._parts.opening.open(path)
        if case is not None:
            self._host.opened(case)
        return self._takes_forms()

    def _takes_forms(self) -> bool:
        file = self._host.file
        return file is not None and file.case.kind in _WITH_FORMS


def is_form(path: Path, reader: Callable[[], FormReader]) -> bool:
    """Whether it is a form of this application, filled in or not."""
    try:
        return reader().recognises(read_form_file(path))
    except AppError:
        return False
