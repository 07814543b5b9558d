"""Makes a document of a cycle: the stored bytes once frozen, fresh pages before."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from appraisal_app.application.documents.addendum.content import AddendumContent
from appraisal_app.application.documents.addendum.embedded import embedded_addendum
from appraisal_app.application.documents.catalogue import ENTRIES, listed
from appraisal_app.application.documents.entry import Content, DocumentId, Source
from appraisal_app.application.documents.parts import Mark
from appraisal_app.application.documents.statement.content import StatementContent
from appraisal_app.application.documents.statement.embedded import embedded_record
from appraisal_app.application.loading import load_record
from appraisal_app.application.marking import mark_of, record_id, short_fingerprint, stand_of
from appraisal_app.application.ports.clock import Clock
from appraisal_app.application.ports.documents import DocumentWriter
from appraisal_app.application.ports.files import CaseFile
from appraisal_app.application.reading import cycles
from appraisal_app.application.trust_logo import logo_in, with_logo
from appraisal_app.application.unprintable import UnprintableError
from appraisal_app.domain.errors import DomainError
from appraisal_app.domain.record import FILE_PARTS, Record

__all__ = ["DocumentMaker", "UnprintableError", "record_id", "short_fingerprint"]


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
        mark, stands_on = self._marked(record, document)
        source = Source(
            record=record,
            mark=mark,
            stands_on=stands_on,
            copy_number=copy_number,
            edition=edition,
        )
        content = entry.build(self._looking_back(source, document) if entry.looks_back else source)
        with self._case.unit_of_work() as unit:
            return with_logo(content, logo_in(unit, record))

    def _looking_back(self, source: Source, document: DocumentId) -> Source:
        """With the other reviews; what is of the file is made from the latest one."""
        here = source.record
        ids = reversed(self._read_by(here, document))
        with self._case.unit_of_work() as unit:
            found = [here if e == here.cycle.id else load_record(unit, e).record for e in ids]
            events = unit.events()
        if not ENTRIES[document].of_the_file:
            return replace(source, earlier=tuple(found[1:]), events=events)
        once = {name: getattr(here, name) for name in FILE_PARTS}
        latest = replace(found[0], **once)
        return replace(source, record=latest, earlier=tuple(found[1:]), events=events)

    def _read_by(self, record: Record, document: DocumentId | None) -> tuple[str, ...]:
        """Ids of the reviews that the document reads, the earliest first."""
        entry = ENTRIES[document] if document is not None else None
        if entry is None or not entry.looks_back:
            return (record.cycle.id,)
        start = record.cycle.start
        found = [each for each in cycles(self._case) if each.id != record.cycle.id]
        before = [each.id for each in found if each.start < start]
        after = [each.id for each in found if each.start >= start and entry.of_the_file]
        return (*before, record.cycle.id, *after)

    def write(self, content: Content, record: Record | None = None) -> bytes:
        """The pages for that content; raises UnprintableError before anything is written."""
        found = self._writer.unprintable(content)
        if found:
            raise UnprintableError(found, record)
        return self._writer.write(content, embedded=_inside(content))

    def mark(self, record: Record, document: DocumentId | None = None) -> Mark:
        """The state of the record that the document shows, and its own day."""
        return self._marked(record, document)[0]

    def _marked(self, record: Record, document: DocumentId | None) -> tuple[Mark, date]:
        """The same, and the day on which the record was last changed."""
        reads = frozenset(self._read_by(record, document))
        of_file = document is not None and ENTRIES[document].of_the_file
        with self._case.unit_of_work() as unit:
            stand = stand_of(unit, record, document, self._clock, reads=reads)
        mark = mark_of(self._case, record, document, stand, self._clock, of_file=of_file)
        return mark, stand.changed_at.date()


def _inside(content: Content) -> bytes | None:
    """What travels inside as data: only what is signed has it."""
    if isinstance(content, StatementContent):
        return embedded_record(content)
    return embedded_addendum(content) if isinstance(content, AddendumContent) else None
