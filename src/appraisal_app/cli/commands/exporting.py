"""`export`: one document, or all that are ready."""

from __future__ import annotations

import sys
from argparse import Namespace
from pathlib import Path

from appraisal_app.application.document_making import DocumentMaker
from appraisal_app.application.documents.catalogue import DocumentId, Listed, catalogue
from appraisal_app.application.errors import AppError
from appraisal_app.application.ports.services import Services
from appraisal_app.application.reading import read_record
from appraisal_app.cli.arguments import UsageError
from appraisal_app.cli.files import OutputError, opened, write_new
from appraisal_app.domain.errors import DomainError
from appraisal_app.domain.record import Record


def export(arguments: Namespace, services: Services) -> int:
    """Write one document, or every ready one into a folder."""
    if (arguments.id is None) == (arguments.all is None):
        raise UsageError("Say which document to export, or --all and a folder.")
    if arguments.all is not None and arguments.output is not None:
        raise UsageError("--all takes a folder; -o belongs to a single document.")
    with opened(arguments.file, arguments, services) as case:
        maker = DocumentMaker(case, services.writer(), services.clock)
        record = read_record(case, arguments.cycle)
        if arguments.all is not None:
            return _export_all(record, maker, arguments.all)
        return _export_one(record, maker, arguments)


def _export_one(record: Record, maker: DocumentMaker, arguments: Namespace) -> int:
    document = _document(arguments.id)
    target = arguments.output or Path(file_name(record, document))
    if target.exists():
        raise OutputError(f"{target} is there already. Choose another name.")
    try:
        data = maker.make(record, document)
    except DomainError as held:
        raise UsageError(_held(document, held)) from None
    write_new(target, data)
    print(target)
    return 0


def _export_all(record: Record, maker: DocumentMaker, folder: Path) -> int:
    try:
        folder.mkdir()
    except FileExistsError:
        raise OutputError(f"{folder} is there already. Choose another name.") from None
    except OSError:
        raise OutputError(f"{folder} cannot be made. Check its place and rights.") from None
    written = [_export_into(folder, record, maker, each) for each in catalogue(record)]
    return 0 if all(written) else 2


def _export_into(folder: Path, record: Record, maker: DocumentMaker, listed: Listed) -> bool:
    """False for a document that is ready and could not be printed all the same."""
    if listed.missing:
        print(_listed(listed), file=sys.stderr)
        return True
    target = folder / file_name(record, listed.id)
    try:
        data = maker.make(record, listed.id)
    except AppError as error:
        print(f"{listed.id.value} was not written: {error.sentence}", file=sys.stderr)
        return False
    write_new(target, data)
    print(target)
    return True


def file_name(record: Record, document: DocumentId) -> str:
    """A name that says which document of which cycle it is, and names no person."""
    label = "".join(c if c.isalnum() else "-" for c in record.cycle.label)
    return f"{document.value}-{label}.pdf"


def _document(text: str) -> DocumentId:
    try:
        return DocumentId(text.upper())
    except ValueError:
        known = ", ".join(each.value for each in DocumentId)
        raise UsageError(f"There is no document “{text}”. There are {known}.") from None


def _held(document: DocumentId, held: DomainError) -> str:
    missing = " ".join(refusal.sentence for refusal in held.refusals)
    return f"{document.value} is held back: {missing}"


def _listed(listed: Listed) -> str:
    missing = " ".join(refusal.sentence for refusal in listed.missing)
    return f"{listed.id.value} is held back: {missing}"
