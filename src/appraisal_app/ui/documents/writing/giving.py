"""Gives the words of a document: as a Word file, as a text file, on the clipboard."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from appraisal_app.application.documents.file_names import file_name
from appraisal_app.application.export_log import Form, note_exports
from appraisal_app.application.minute_making import MinuteMaker
from appraisal_app.application.noted_export import export_noted
from appraisal_app.application.ports.interaction import FileKind, Progress
from appraisal_app.domain.phrases import phrased
from appraisal_app.domain.record import Record
from appraisal_app.ui.documents.keys import Target
from appraisal_app.ui.documents.parts import DocumentsParts
from appraisal_app.ui.documents.saying import Work
from appraisal_app.ui.documents.single import noting
from appraisal_app.ui.documents.where_to import WhereTo

_COPIED = "Copied. Paste it where you want it; what you copy next takes its place on the clipboard."


@dataclass(frozen=True, slots=True)
class Way:
    """One form in which words are saved."""

    title: str
    form: Form
    kinds: tuple[FileKind, ...]


AS_WORD = Way("Save as Word", Form.WORD, (FileKind("Word documents", ("docx",)),))
AS_TEXT = Way("Save as text", Form.TEXT, (FileKind("Text files", ("txt",)),))


class Giving:
    """Each leaves a line in the log; what holds the PDF back holds these back as well."""

    def __init__(self, parts: DocumentsParts, work: Work) -> None:
        self._parts = parts
        self._work = work
        self._where = WhereTo(parts.dialogs, parts.places)

    def save(self, target: Target, way: Way) -> None:
        """Ask where to, and write the file."""
        if not self._work.saying.is_free:
            return
        record = self._parts.editor().record
        name = file_name(target.document, record.cycle.label, suffix=way.form.value)
        path = self._where.file(way.title, self._parts.folder / name, way.kinds)
        if path is not None:
            self._work.run(
                "The file is being written…",
                self._saving(target, way, record, path),
                lambda _: self._work.say(
                    phrased("The document is saved as {path}.", path=path), made=path
                ),
            )

    def copy(self, target: Target) -> None:
        """Put the plain text on the clipboard."""
        parts, record = self._parts, self._parts.editor().record
        noted, by = noting(parts, target, Form.TEXT), parts.editor().role

        def job(_: Progress) -> str:
            text = self._maker().plain(record, target.document)
            note_exports(parts.case, (noted(text.encode()),), by=by, at=parts.clock.now())
            return text

        def done(text: str) -> None:
            self._parts.clipboard.put(text)
            self._work.say(_COPIED)

        self._work.run("The text is being made…", job, done)

    def _saving(
        self, target: Target, way: Way, record: Record, path: Path
    ) -> Callable[[Progress], None]:
        parts, by = self._parts, self._parts.editor().role
        noted = noting(parts, target, way.form)

        def job(_: Progress) -> None:
            maker = self._maker()
            if way.form is Form.WORD:
                data = maker.word(record, target.document)
            else:
                data = maker.plain(record, target.document).encode()
            export_noted(data, path, noted(data), parts.case, by=by, at=parts.clock.now())

        return job

    def _maker(self) -> MinuteMaker:
        """For the worker, since what writes loads slowly."""
        return MinuteMaker(self._parts.maker(), self._parts.minutes())
