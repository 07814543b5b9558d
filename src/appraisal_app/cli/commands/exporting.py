"""`export`: one document, all that are ready, or what one reader may have; `exports`: the log."""

from __future__ import annotations

import sys
from argparse import Namespace
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from types import MappingProxyType

from appraisal_app.application.document_making import DocumentMaker
from appraisal_app.application.documents.catalogue import ENTRIES, catalogue
from appraisal_app.application.documents.entry import DocumentId
from appraisal_app.application.documents.file_names import file_name
from appraisal_app.application.errors import AlreadyThereError
from appraisal_app.application.export_log import Form, leaving
from appraisal_app.application.export_words import RECORD_TOO
from appraisal_app.application.minute_making import MinuteMaker
from appraisal_app.application.packs.all_ready import ForAll, NotAllMadeError, write_all
from appraisal_app.application.packs.choosing import Plan, Staying, plan_of
from appraisal_app.application.packs.kinds import BY_READER, Pack, for_occasions
from appraisal_app.application.packs.writing import PackParts, write_pack
from appraisal_app.application.ports.files import CaseFile
from appraisal_app.application.ports.services import Services
from appraisal_app.application.reading import read_record
from appraisal_app.cli.arguments import UsageError
from appraisal_app.cli.files import OutputError, opened, write_noted
from appraisal_app.cli.sentences import sentence_of
from appraisal_app.domain.errors import DomainError, Refusal
from appraisal_app.domain.people import Role
from appraisal_app.domain.record import Record

_FORMS: Mapping[str, Form] = MappingProxyType(
    {"pdf": Form.PDF, "word": Form.WORD, "text": Form.TEXT}
)
"""By what stands after --as."""


def export(arguments: Namespace, services: Services) -> int:
    """Write one document, every ready one into a folder, or a pack."""
    _check_words(arguments)
    pack = _pack_of(arguments)
    skipped = frozenset(_document(each) for each in arguments.skip or ())
    with opened(arguments.file, arguments, services) as case:
        press = Press(case=case, services=services, record=read_record(case, arguments.cycle))
        code = _exported(press, arguments, pack, skipped)
    if code == 0:
        print(RECORD_TOO, file=sys.stderr)
    return code


def _exported(
    press: Press,
    arguments: Namespace,
    pack: tuple[Pack, Path] | None,
    skipped: frozenset[DocumentId],
) -> int:
    if arguments.all is not None:
        return _export_all(press, arguments.all, skipped)
    if pack is not None:
        return _export_pack(press, *pack)
    return _export_one(press, arguments)


@dataclass(frozen=True, slots=True, kw_only=True)
class Press:
    """Makes documents of one review and writes them down, on disk and in the record."""

    case: CaseFile
    services: Services
    record: Record

    @property
    def maker(self) -> DocumentMaker:
        """Makes documents with the real writer."""
        return DocumentMaker(self.case, self.services.writer(), self.services.clock)

    def make(self, document: DocumentId, form: Form = Form.PDF) -> bytes:
        """The file in that form; raises DomainError or AppError."""
        if form is Form.PDF:
            return self.maker.make(self.record, document)
        words = MinuteMaker(self.maker, self.services.minutes())
        if form is Form.WORD:
            return words.word(self.record, document)
        return words.plain(self.record, document).encode()

    def write(self, document: DocumentId, data: bytes, target: Path, form: Form = Form.PDF) -> None:
        """Write the file, note it in the record, and say its name."""
        paper = replace(leaving(document, data, cycle=self.record.cycle.id), form=form)
        write_noted(target, data, paper, self.case, self.services)
        print(target)


class Quiet:
    """A command that is stopped with Ctrl+C needs nothing else to stop it."""

    def step(self, done: int, total: int, text: str = "") -> None:
        """Say nothing."""


def _check_words(arguments: Namespace) -> None:
    ways = (arguments.id, arguments.all, arguments.reader, arguments.pack)
    if sum(each is not None for each in ways) != 1:
        raise UsageError("Say which document to export, or --all, --for or --pack with a folder.")
    if arguments.id is None and arguments.output is not None:
        raise UsageError("A folder is named after its option; -o belongs to a single document.")
    if arguments.id is None and arguments.form is not None:
        raise UsageError("A folder holds PDFs; --as belongs to a single document.")
    if arguments.all is None and arguments.skip:
        raise UsageError("--skip belongs to --all.")


def _pack_of(arguments: Namespace) -> tuple[Pack, Path] | None:
    if arguments.reader is not None:
        name, folder = arguments.reader
        return _named(BY_READER, name, "There is no reader"), Path(folder)
    if arguments.pack is not None:
        name, folder = arguments.pack
        return _named(for_occasions(), name, "There is no pack"), Path(folder)
    return None


def _named(packs: Mapping[str, Pack], name: str, none: str) -> Pack:
    if name not in packs:
        raise UsageError(f"{none} “{name}”. There are {', '.join(packs)}.")
    return packs[name]


def _export_pack(press: Press, pack: Pack, folder: Path) -> int:
    plan = plan_of(press.record, pack)
    for each in plan.staying:
        print(stays(each), file=sys.stderr)
    parts = PackParts(
        case=press.case,
        maker=press.maker,
        count_pages=press.services.count_pages,
        clock=press.services.clock,
        by=Role.CLERK,
    )
    for path in _written(plan, press.record, folder, parts):
        print(path)
    return 0


def _written(plan: Plan, record: Record, folder: Path, parts: PackParts) -> tuple[Path, ...]:
    try:
        return write_pack(plan, record, folder, parts, Quiet())
    except AlreadyThereError:
        raise OutputError(f"{folder} is there already. Choose another name.") from None


def _export_one(press: Press, arguments: Namespace) -> int:
    document = _document(arguments.id)
    form = _form(document, arguments.form)
    label = press.record.cycle.label
    target = arguments.output or Path(file_name(document, label, suffix=form.value))
    if target.exists():
        raise OutputError(f"{target} is there already. Choose another name.")
    try:
        data = press.make(document, form)
    except DomainError as held:
        raise UsageError(_held(document, held.refusals)) from None
    press.write(document, data, target, form)
    return 0


def _export_all(press: Press, folder: Path, skipped: frozenset[DocumentId]) -> int:
    # Somebody who waits for twenty documents wants to know at once that their place is taken.
    if folder.exists():
        raise OutputError(f"{folder} is there already. Choose another name.")
    if not folder.parent.is_dir():
        raise OutputError(f"{folder} cannot be made. Check its place and rights.")
    going: list[DocumentId] = []
    for each in catalogue(press.record):
        if each.missing:
            print(_held(each.id, each.missing), file=sys.stderr)
        elif each.id in skipped:
            print(f"{each.id.value} stays out: --skip {each.id.value}.", file=sys.stderr)
        else:
            going.append(each.id)
    for path in _all_written(going, folder, press):
        print(path)
    return 0


def _all_written(going: list[DocumentId], folder: Path, press: Press) -> tuple[Path, ...]:
    parts = ForAll(
        case=press.case,
        cycle=press.record.cycle.id,
        make=press.make,
        name=lambda document: file_name(document, press.record.cycle.label),
        now=press.services.clock.now,
        by=Role.CLERK,
    )
    try:
        return write_all(going, folder, parts)
    except NotAllMadeError as error:
        for document, why in error.found.items():
            print(f"{document.value} cannot be made: {sentence_of(why)}", file=sys.stderr)
        skips = " ".join(f"--skip {document.value}" for document in error.found)
        raise OutputError(f"{error.sentence} To leave them out: {skips}.") from None
    except AlreadyThereError:
        raise OutputError(f"{folder} is there already. Choose another name.") from None


def _form(document: DocumentId, word: str | None) -> Form:
    form = _FORMS[word] if word is not None else Form.PDF
    if form is not Form.PDF and not ENTRIES[document].as_words:
        others = ", ".join(each.value for each, entry in ENTRIES.items() if entry.as_words)
        raise UsageError(f"{document.value} is made as PDF only; --as {word} is for {others}.")
    return form


def _document(text: str) -> DocumentId:
    known = {each.value: each for each in ENTRIES}
    if text.upper() not in known:
        raise UsageError(f"There is no document “{text}”. There are {', '.join(known)}.")
    return known[text.upper()]


def _held(document: DocumentId, missing: tuple[Refusal, ...]) -> str:
    sentences = " ".join(refusal.sentence for refusal in missing)
    return f"{document.value} is held back: {sentences}"


def stays(staying: Staying) -> str:
    """Why a document stays out of a pack, in a line."""
    if staying.missing:
        return _held(staying.document, staying.missing)
    return f"{staying.document.value} stays out: {staying.why}"
