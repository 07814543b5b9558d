"""Makes a document of a cycle: the stored bytes once frozen, fresh pages before."""

from __future__ import annotations

from dataclasses import replace

from appraisal_app.application.documents.catalogue import ENTRIES, listed
from appraisal_app.application.documents.entry import Content, DocumentId, Source
from appraisal_app.application.documents.parts import Mark
from appraisal_app.application.documents.statement.content import StatementContent
from appraisal_app.application.documents.statement.embedded import embedded_record
from appraisal_app.application.errors import AppError
from appraisal_app.application.export_log import NOTES
from appraisal_app.application.loading import load_record
from appraisal_app.application.ports.clock import Clock
from appraisal_app.application.ports.documents import DocumentWriter, Unprintable
from appraisal_app.application.ports.files import CaseFile, ChainHead, UnitOfWork
from appraisal_app.application.reading import cycles
from appraisal_app.application.trust_logo import logo_in, with_logo
from appraisal_app.domain.errors import DomainError
from appraisal_app.domain.record import Record

FINGERPRINT = 8


class UnprintableError(AppError):
    """The text holds characters that no bundled font has; `record` is where they were written."""

    def __init__(self, found: tuple[Unprintable, ...], record: Record | None = None) -> None:
        first = found[0]
        more = f" and {len(found) - 1} more" if len(found) > 1 else ""
        super().__init__(
            f"The character “{first.character}” ({first.name}) in “{first.excerpt or first.place}”"
            f"{more} cannot be printed. Replace it and try again."
        )
        self.found = found
        self.record = record


class DocumentMaker:
    """Builds content, checks that it can be printed, and hands it to the writer."""

    def __init__(self, case: CaseFile, writer: DocumentWriter, clock: Clock) -> None:
        self._case = case
        self._writer = writer
        self._clock = clock

    def make(
        self,
        record: Record,
        document: DocumentId,
        *,
        edition: str = "",
        copy_number: int | None = None,
    ) -> bytes:
        """The PDF; raises DomainError when something is missing, UnprintableError, AppError."""
        state = listed(record, document)
        if state.missing:
            raise DomainError(state.missing)
        if document is DocumentId.STATEMENT and record.sign_off.document:
            with self._case.unit_of_work() as unit:
                return unit.get_blob(record.sign_off.document).data
        content = self.content(record, document, edition=edition, copy_number=copy_number)
        return self.write(content, record)

    def content(
        self,
        record: Record,
        document: DocumentId,
        *,
        edition: str = "",
        copy_number: int | None = None,
    ) -> Content:
        """What the document holds now."""
        entry = ENTRIES[document]
        source = Source(
            record=record, mark=self.mark(record), copy_number=copy_number, edition=edition
        )
        content = entry.build(self._looking_back(source) if entry.looks_back else source)
        with self._case.unit_of_work() as unit:
            return with_logo(content, logo_in(unit, record))

    def _looking_back(self, source: Source) -> Source:
        before = [each for each in cycles(self._case) if each.start < source.record.cycle.start]
        with self._case.unit_of_work() as unit:
            earlier = tuple(load_record(unit, each.id).record for each in reversed(before))
            return replace(source, earlier=earlier, events=unit.events())

    def write(self, content: Content, record: Record | None = None) -> bytes:
        """The pages for that content; raises UnprintableError before anything is written."""
        found = self._writer.unprintable(content)
        if found:
            raise UnprintableError(found, record)
        inside = embedded_record(content) if isinstance(content, StatementContent) else None
        return self._writer.write(content, embedded=inside)

    def mark(self, record: Record) -> Mark:
        """The record's number, fingerprint and date: frozen ones once there are any.

        An export changes nothing in the record, so it does not count: the same record gives the
        same pages however often they were exported. What was frozen elsewhere keeps its date;
        number and fingerprint are this file's.
        """
        sign_off = record.sign_off
        number, short = sign_off.record_number, sign_off.fingerprint
        if not sign_off.document:
            with self._case.unit_of_work() as unit:
                head = last_change(unit)
            number, short = head.seq, short_fingerprint(head)
        return Mark(
            record_id=record_id(self._case, number),
            number=number,
            fingerprint=short,
            at=sign_off.frozen_at or self._clock.now(),
        )


def last_change(unit: UnitOfWork) -> ChainHead:
    """The last event that is more than a note of an export."""
    events = (each for each in reversed(unit.events()) if each.kind not in NOTES)
    last = next(events, None)
    return ChainHead(seq=last.seq, hash=last.hash) if last is not None else unit.chain_head()


def short_fingerprint(head: ChainHead) -> str:
    """The first eight digits of the chain's head, in two groups."""
    digits = head.hash[:FINGERPRINT].lower()
    return f"{digits[:4]} {digits[4:]}"


def record_id(case: CaseFile, number: int) -> str:
    """Names one state of one file's record."""
    return f"{case.document_id}:{number}"
