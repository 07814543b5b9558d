"""Writes into the record what left the file: which paper, for whom, its hash, when, by whom."""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from types import MappingProxyType

from appraisal_app.application.documents.allow_list import allow_list_version
from appraisal_app.application.documents.entry import DocumentId
from appraisal_app.application.export_notes import BEGUN, EXPORT, NOT_GIVEN, NOTES
from appraisal_app.application.ports.files import Access, CaseFile, Event, Json, UnitOfWork
from appraisal_app.domain.people import Role


class Other(StrEnum):
    """What leaves the file beside the documents of the catalogue."""

    DATES = "dates"
    REQUEST = "request"
    PROCESS = "process"
    RECORD = "record"
    PAPER = "paper"
    FORM = "form"
    """A form to be filled in by somebody without the application."""
    COPY = "copy"
    """A file with papers for one reader."""
    SEALED_COPY = "sealed_copy"
    """The same papers as a packet."""
    ADDENDUM = "addendum"
    """An addendum to a statement, signed or not."""
    CONTENTS = "contents"
    """The first page of a pack."""


class Form(StrEnum):
    """As what it leaves."""

    PDF = "pdf"
    PRINT = "print"
    WORD = "docx"
    TEXT = "txt"
    CALENDAR = "ics"
    DATA = "json"
    PACKET = "packet"
    FILE = "file"
    COPY = "copy"
    """A paper in a file or packet for one reader."""


USUAL: Mapping[DocumentId | Other, Form] = MappingProxyType(
    {
        Other.DATES: Form.CALENDAR,
        Other.REQUEST: Form.PACKET,
        Other.PROCESS: Form.DATA,
        Other.RECORD: Form.DATA,
        Other.PAPER: Form.FILE,
        Other.COPY: Form.FILE,
        Other.SEALED_COPY: Form.PACKET,
    }
)
"""As what the others leave; documents and the contents of a pack leave as PDF."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Leaving:
    """One thing that leaves; `reader` and `pack` are keys, "" when it leaves on its own."""

    what: DocumentId | Other
    sha256: str
    cycle: str = ""
    edition: str = ""
    form: Form = Form.PDF
    reader: str = ""
    pack: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ExportLine:
    """One line of the log as it was written; a key is "" where nothing was noted.

    It is not `certain` where the program ended between the note before and the note after: look
    whether the papers are where they were to go.
    """

    seq: int
    at: datetime
    by: str
    what: str
    sha256: str
    cycle: str = ""
    edition: str = ""
    form: str = Form.PDF.value
    reader: str = ""
    pack: str = ""
    allow_list: str = ""
    certain: bool = True


def digest(data: bytes) -> str:
    """The SHA-256 by which a copy is known again."""
    return hashlib.sha256(data).hexdigest()


def leaving(what: DocumentId | Other, data: bytes, *, cycle: str = "") -> Leaving:
    """That in its usual form; `cycle` is the id of its review."""
    form = USUAL.get(what, Form.PDF)
    return Leaving(what=what, sha256=digest(data), cycle=cycle, form=form)


def note_exports(case: CaseFile, papers: Sequence[Leaving], *, by: Role, at: datetime) -> bool:
    """Record all of it in one transaction; False where the file can only be read."""
    return _note(case, EXPORT, papers, by=by, at=at)


def note_beginning(case: CaseFile, papers: Sequence[Leaving], *, by: Role, at: datetime) -> bool:
    """Record that they are about to leave; False where the file can only be read."""
    return _note(case, BEGUN, papers, by=by, at=at)


def note_none_left(case: CaseFile, papers: Sequence[Leaving], *, by: Role, at: datetime) -> bool:
    """Record that what was about to leave did not; False where the file can only be read."""
    return _note(case, NOT_GIVEN, papers, by=by, at=at)


def _note(case: CaseFile, kind: str, papers: Sequence[Leaving], *, by: Role, at: datetime) -> bool:
    if case.access is not Access.WRITE:
        return False
    with case.unit_of_work() as unit:
        for each in papers:
            unit.record_event(kind, actor=by.value, body=_body(each), at=at)
    return True


def record_export(unit: UnitOfWork, paper: Leaving, *, by: Role, at: datetime) -> None:
    """Record one export within a transaction of more."""
    unit.record_event(EXPORT, actor=by.value, body=_body(paper), at=at)


def note_export(
    case: CaseFile,
    what: DocumentId | Other,
    data: bytes,
    *,
    by: Role,
    at: datetime,
    cycle: str = "",
) -> bool:
    """Record one export as it is usual; `cycle` is the id of its review.

    False where the file can only be read.
    """
    return note_exports(case, (leaving(what, data, cycle=cycle),), by=by, at=at)


def exports(case: CaseFile) -> tuple[ExportLine, ...]:
    """What left the file or may have, the newest first."""
    with case.unit_of_work() as unit:
        notes = [each for each in unit.events() if each.kind in NOTES]
    return tuple(_lines(reversed(notes)))


def _lines(latest_first: Iterable[Event]) -> Iterator[ExportLine]:
    """A line for each paper that left, and for each of which nobody knows whether it did."""
    settled: Counter[str] = Counter()
    for event in latest_first:
        paper = json.dumps(event.body, sort_keys=True, default=str)
        if event.kind == EXPORT:
            yield _line(event)
        if event.kind != BEGUN:
            settled[paper] += 1
        elif settled[paper]:
            settled[paper] -= 1
        else:
            yield _line(event)


def _body(paper: Leaving) -> dict[str, Json]:
    body = {
        "document": paper.what.value,
        "sha256": paper.sha256,
        "form": paper.form.value,
        "cycle": paper.cycle,
        "edition": paper.edition,
        "reader": paper.reader,
        "pack": paper.pack,
        "allow_list": _allow_list(paper),
    }
    return {key: value for key, value in body.items() if value}


def _allow_list(paper: Leaving) -> str:
    # Behind it stands every document, and the log is read where none is made.
    from appraisal_app.application.documents.catalogue import ENTRIES

    entry = ENTRIES.get(paper.what) if isinstance(paper.what, DocumentId) else None
    return allow_list_version(entry.content) if entry is not None else ""


def _line(event: Event) -> ExportLine:
    body: Mapping[str, Json] = event.body

    def noted(key: str) -> str:
        return str(body.get(key, ""))

    return ExportLine(
        seq=event.seq,
        at=event.at,
        by=event.actor,
        what=noted("document"),
        sha256=noted("sha256"),
        cycle=noted("cycle"),
        edition=noted("edition"),
        form=noted("form") or Form.PDF.value,
        reader=noted("reader"),
        pack=noted("pack"),
        allow_list=noted("allow_list"),
        certain=event.kind == EXPORT,
    )
