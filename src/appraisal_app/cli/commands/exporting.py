"""`export`: one document, or all that are ready."""

from __future__ import annotations

import sys
from argparse import Namespace
from dataclasses import dataclass
from pathlib import Path

from appraisal_app.application.document_making import DocumentMaker
from appraisal_app.application.documents.catalogue import ENTRIES, Listed, catalogue
from appraisal_app.application.documents.entry import DocumentId
from appraisal_app.application.errors import AppError
from appraisal_app.application.export_log import note_export
from appraisal_app.application.ports.files import CaseFile
from appraisal_app.application.ports.services import Services
from appraisal_app.application.reading import read_record
from appraisal_app.cli.arguments import UsageError
from appraisal_app.cli.files import OutputError, opened, write_new
from appraisal_app.cli.sentences import sentence_of
from appraisal_app.domain.errors import DomainError
from appraisal_app.domain.people import Role
from appraisal_app.domain.record import Record


def export(arguments: Namespace, services: Services) -> int:
    """Write one document, or every ready one into a folder."""
    if (arguments.id is None) == (arguments.all is None):
        raise UsageError("Say which document to export, or --all and a folder.")
    if arguments.all is not None and arguments.output is not None:
        raise UsageError("--all takes a folder; -o belongs to a single document.")
    with opened(arguments.file, arguments, services) as case:
        press = Press(case=case, services=services, record=read_record(case, arguments.cycle))
        if arguments.all is not None:
            return _export_all(press, arguments.all)
        return _export_one(press, arguments)


@dataclass(frozen=True, slots=True, kw_only=True)
class Press:
    """Makes documents of one review and writes them down, on disk and in the record."""

    case: CaseFile
    services: Services
    record: Record

    def make(self, document: DocumentId) -> bytes:
        """The PDF; raises DomainError or AppError."""
        maker = DocumentMaker(self.case, self.services.writer(), self.services.clock)
        return maker.make(self.record, document)

    def write(self, document: DocumentId, data: bytes, target: Path) -> None:
        """Write the file, note it in the record, and say its name."""
        write_new(target, data)
        try:
            note_export(self.case, document, data, by=Role.CLERK, at=self.services.clock.now())
        except BaseException:
            # What left the file without a note of it would not be known later.
            target.unlink(missing_ok=True)
            raise
        print(target)


def _export_one(press: Press, arguments: Namespace) -> int:
    document = _document(arguments.id)
    target = arguments.output or Path(file_name(press.record, document))
    if target.exists():
        raise OutputError(f"{target} is there already. Choose another name.")
    try:
        data = press.make(document)
    except DomainError as held:
        raise UsageError(_held(document, held)) from None
    press.write(document, data, target)
    return 0


def _export_all(press: Press, folder: Path) -> int:
    try:
        folder.mkdir()
    except FileExistsError:
        raise OutputError(f"{folder} is there already. Choose another name.") from None
    except OSError:
        raise OutputError(f"{folder} cannot be made. Check its place and rights.") from None
    written = [_export_into(folder, press, each) for each in catalogue(press.record)]
    return 0 if all(written) else 2


def _export_into(folder: Path, press: Press, listed: Listed) -> bool:
    """False for a document that is ready and could not be printed all the same."""
    if listed.missing:
        print(_listed(listed), file=sys.stderr)
        return True
    target = folder / file_name(press.record, listed.id)
    try:
        data = press.make(listed.id)
    except AppError as error:
        print(f"{listed.id.value} was not written: {sentence_of(error)}", file=sys.stderr)
        return False
    press.write(listed.id, data, target)
    return True


def file_name(record: Record, document: DocumentId) -> str:
    """A name that says which document of which cycle it is, and names no person."""
    label = "".join(c if c.isalnum() else "-" for c in record.cycle.label)
    return f"{document.value}-{label}.pdf"


def _document(text: str) -> DocumentId:
    try:
        return DocumentId(text.upper())
    except ValueError:
        known = ", ".join(each.value for each in ENTRIES)
        raise UsageError(f"There is no document “{text}”. There are {known}.") from None


def _held(document: DocumentId, held: DomainError) -> str:
    missing = " ".join(refusal.sentence for refusal in held.refusals)
    return f"{document.value} is held back: {missing}"


def _listed(listed: Listed) -> str:
    missing = " ".join(refusal.sentence for refusal in listed.missing)
    return f"{listed.id.value} is held back: {missing}"
