"""One document: saved as a file, printed, and why it has no password."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from appraisal_app.application.documents.file_names import file_name
from appraisal_app.application.export_log import Form, Leaving, leaving, note_exports
from appraisal_app.application.noted_export import export_noted
from appraisal_app.application.ports.interaction import Progress
from appraisal_app.domain.phrases import phrased
from appraisal_app.ui.documents.keys import Target
from appraisal_app.ui.documents.parts import DocumentsParts, PrintRun
from appraisal_app.ui.documents.pdf_kind import PDFS
from appraisal_app.ui.documents.previewing import Previewing, making
from appraisal_app.ui.documents.saying import Work
from appraisal_app.ui.documents.where_to import WhereTo

WHY_WITHOUT = (
    "These documents are archival PDFs (PDF/A), which have to open in thirty years on whatever "
    "computer there is then. The standard forbids a password, and a signed document with one could "
    "not be checked any more.\n\n"
    "To send a document safely: encrypt the message, or put the file on an encrypted memory stick, "
    "or use the secure mailbox of your trust. The appraisal file itself is protected by its "
    "passphrase."
)


class Single:
    """Saves and prints; each leaves a line in the log."""

    def __init__(self, parts: DocumentsParts, preview: Previewing, work: Work) -> None:
        self._parts = parts
        self._preview = preview
        self._work = work
        self._where = WhereTo(parts.dialogs, parts.places)

    def save(self, target: Target) -> None:
        """Ask where to, and write the very pages that are looked at."""
        if not self._work.saying.is_free:
            return
        label = self._parts.editor().record.cycle.label
        name = file_name(target.document, label, edition=target.edition)
        path = self._where.file("Export", self._parts.folder / name, PDFS)
        if path is None:
            return
        self._work.run(
            "The document is being exported…",
            self._saving(target, path),
            lambda _: self._work.say(
                phrased("The document is saved as {path}.", path=path), made=path
            ),
        )

    def print(self, target: Target) -> None:
        """Let somebody choose a printer, and print the pages that are looked at."""
        pdf = self._preview.pdf
        if not self._work.saying.is_free or not pdf or self._preview.target != target:
            return
        label = self._parts.editor().record.cycle.label
        title = file_name(target.document, label, edition=target.edition).removesuffix(".pdf")
        run = self._parts.printing().ask(title, self._parts.count_pages(pdf))
        if run is not None:
            self._work.run(
                "The document is being printed…",
                self._printing(target, pdf, run),
                lambda _: self._work.say("The pages were handed to the printer."),
                can_stop=True,
            )

    def explain_password(self) -> None:
        """Say why there is none, and what to do instead."""
        self._parts.dialogs.tell("No password on archival documents", WHY_WITHOUT)

    def _saving(self, target: Target, path: Path) -> Callable[[Progress], None]:
        pages, noted = self._ready_pages(target), noting(self._parts, target, Form.PDF)
        parts, by = self._parts, self._parts.editor().role

        def job(progress: Progress) -> None:
            pdf = pages(progress)
            export_noted(pdf, path, noted(pdf), parts.case, by=by, at=parts.clock.now())

        return job

    def _printing(self, target: Target, pdf: bytes, run: PrintRun) -> Callable[[Progress], None]:
        parts, by = self._parts, self._parts.editor().role
        paper = noting(self._parts, target, Form.PRINT)(pdf)

        def job(progress: Progress) -> None:
            run(pdf, progress)
            note_exports(parts.case, (paper,), by=by, at=parts.clock.now())

        return job

    def _ready_pages(self, target: Target) -> Callable[[Progress], bytes]:
        """The very pages that are looked at, or a job that makes them."""
        if self._preview.target == target and self._preview.pdf:
            pdf = self._preview.pdf
            return lambda _: pdf
        return making(self._parts, self._parts.editor().record, target)


def noting(parts: DocumentsParts, target: Target, form: Form) -> Callable[[bytes], Leaving]:
    """What the log says of those bytes, for the review that is in sight now."""
    cycle = parts.editor().record.cycle.id

    def noted(data: bytes) -> Leaving:
        found = leaving(target.document, data, cycle=cycle)
        return replace(found, edition=target.edition, form=form)

    return noted
