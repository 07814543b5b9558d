"""Shows the documents of the review in sight, makes them, and exports them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Protocol

from appraisal_app.application.document_making import DocumentMaker
from appraisal_app.application.documents.catalogue import State, listed
from appraisal_app.application.documents.entry import DocumentId
from appraisal_app.application.documents.file_names import file_name
from appraisal_app.application.editing import RecordEditor
from appraisal_app.application.exporting import export
from appraisal_app.application.ports.interaction import Dialogs, Progress, Tasks
from appraisal_app.domain.record import Record
from appraisal_app.ui.destinations import STEP
from appraisal_app.ui.documents.pdf_kind import PDFS
from appraisal_app.ui.documents.state import (
    BACK,
    EXPORT,
    PREVIEW,
    DocumentsState,
    PreviewState,
    documents_page,
    preview_of,
)
from appraisal_app.ui.failures import problems_in
from appraisal_app.ui.forms.blocks import Problem
from appraisal_app.ui.forms.buttons_only import ButtonsOnly


class DocumentsScreen(Protocol):
    """Shows the list or a preview."""

    def render_state(self, state: DocumentsState) -> None:
        """Show `state` in place of the last one."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class DocumentsParts:
    """What the documents need; `maker` is called on the worker, since the writer loads slowly.

    `note` writes an export into the record.
    """

    editor: Callable[[], RecordEditor]
    maker: Callable[[], DocumentMaker]
    dialogs: Dialogs
    tasks: Tasks
    folder: Path
    navigate: Callable[[str], None]
    note: Callable[[DocumentId, bytes], object]


class DocumentsPresenter(ButtonsOnly):
    """The list and the preview; hears both as a PageListener."""

    def __init__(self, parts: DocumentsParts, screen: DocumentsScreen) -> None:
        self._parts = parts
        self._screen = screen
        self._preview: PreviewState | None = None
        self._made_from: Record | None = None
        self._problems: tuple[Problem, ...] = ()
        self._working = self._said = ""
        self._shown = False
        self._watched: list[RecordEditor] = []

    @property
    def state(self) -> DocumentsState:
        """What is shown now."""
        page = documents_page(self._record, self._problems, working=self._working, said=self._said)
        return DocumentsState(page=page, preview=self._preview)

    def show(self, focus: str = "") -> None:
        """Show the list, or look at the document with that number, such as "D07"."""
        self._shown = True
        self._watch(self._parts.editor())
        self._preview, self._said, self._problems = None, "", ()
        self._render()
        if focus in set(DocumentId):
            self._look_at(DocumentId(focus))

    def refresh(self) -> None:
        """Show what a change of the record makes of it."""
        if not self._shown:
            return
        preview = self._preview
        if preview is not None and self._made_from != self._record:
            self._look_at(preview.document)
        else:
            self._render()

    def leave(self) -> bool:
        """There is nothing to save here."""
        self._shown = False
        self._preview = None
        return True

    def pressed(self, action_key: str) -> None:
        self._said, self._problems = "", ()
        if action_key == BACK:
            self._preview = None
            self._render()
        elif action_key.startswith(PREVIEW):
            self._look_at(DocumentId(action_key.removeprefix(PREVIEW)))
        elif action_key.startswith(EXPORT):
            self._export(DocumentId(action_key.removeprefix(EXPORT)))

    def followed(self, target_key: str) -> None:
        self._parts.navigate(target_key.removeprefix(STEP))

    def _watch(self, editor: RecordEditor) -> None:
        """Follow the changes of each review that comes into sight, once."""
        if not any(each is editor for each in self._watched):
            self._watched.append(editor)
            editor.subscribe(self.refresh)

    @property
    def _record(self) -> Record:
        return self._parts.editor().record

    def _look_at(self, document: DocumentId) -> None:
        record = self._record
        found = listed(record, document)
        if found.state is State.HELD:
            self._preview = None
            self._render()
            return
        self._preview, self._made_from = preview_of(found), record
        self._render()
        self._parts.tasks.run(
            _making(self._parts, record, document),
            done=lambda pdf: self._made(record, document, pdf),
            failed=lambda error: self._failed(document, error),
        )

    def _made(self, record: Record, document: DocumentId, pdf: bytes) -> None:
        if self._is_looked_at(document) and self._made_from == record:
            self._change_preview(pdf=pdf, working="")

    def _failed(self, document: DocumentId, error: Exception) -> None:
        if self._is_looked_at(document):
            self._change_preview(working="")
            self._change_preview(problems=problems_in(error))

    def _is_looked_at(self, document: DocumentId) -> bool:
        return self._preview is not None and self._preview.document is document

    def _export(self, document: DocumentId) -> None:
        if self._working:
            return
        name = file_name(document, self._record.cycle.label)
        path = self._parts.dialogs.save_path("Export", self._parts.folder / name, PDFS)
        if path is None:
            return
        self._say(working="The document is being exported…")
        self._parts.tasks.run(
            _exporting(self._ready_pages(document), path),
            done=lambda pdf: self._exported(document, pdf, path),
            failed=self._not_exported,
        )

    def _ready_pages(self, document: DocumentId) -> Callable[[Progress], bytes]:
        """The very pages that are looked at, or a job that makes them."""
        preview = self._preview
        if preview is not None and preview.document is document and preview.pdf:
            pdf = preview.pdf
            return lambda _: pdf
        return _making(self._parts, self._record, document)

    def _exported(self, document: DocumentId, pdf: bytes, path: Path) -> None:
        self._parts.note(document, pdf)
        self._say(said=f"The document is saved as {path}.")

    def _not_exported(self, error: Exception) -> None:
        self._say()
        self._say(problems=problems_in(error))

    def _say(
        self, *, working: str = "", said: str = "", problems: tuple[Problem, ...] = ()
    ) -> None:
        self._working, self._said, self._problems = working, said, problems
        self._change_preview(working=working, said=said, problems=problems)

    def _change_preview(self, **changes: Any) -> None:
        if self._preview is not None:
            self._preview = replace(self._preview, **changes)
        self._render()

    def _render(self) -> None:
        if self._shown:
            self._screen.render_state(self.state)


def _making(
    parts: DocumentsParts, record: Record, document: DocumentId
) -> Callable[[Progress], bytes]:
    def job(_: Progress) -> bytes:
        return parts.maker().make(record, document)

    return job


def _exporting(pages: Callable[[Progress], bytes], path: Path) -> Callable[[Progress], bytes]:
    def job(progress: Progress) -> bytes:
        pdf = pages(progress)
        export(pdf, path)
        return pdf

    return job
