"""Makes a document of a cycle: the stored bytes once frozen, fresh pages before."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from appraisal_app.application.documents.catalogue import ENTRIES, listed
from appraisal_app.application.documents.entry import Content, DocumentId, Source
from appraisal_app.application.documents.parts import Mark
from appraisal_app.application.documents.statement.content import StatementContent
from appraisal_app.application.documents.statement.embedded import embedded_record
from appraisal_app.application.errors import AppError
from appraisal_app.application.loading import load_record
from appraisal_app.application.marking import mark_of, record_id, short_fingerprint, stand_of
from appraisal_app.application.ports.clock import Clock
from appraisal_app.application.ports.documents import DocumentWriter, Unprintable
from appraisal_app.application.ports.files import CaseFile
from appraisal_app.application.reading import cycles
from appraisal_app.application.trust_logo import logo_in, with_logo
from appraisal_app.domain.errors import DomainError
from appraisal_app.domain.record import Record

__all__ = ["DocumentMaker", "UnprintableError", "record_id", "short_fingerprint"]


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
        mark, stands_on = self._marked(record, document)
        source = Source(
            record=record,
            mark=mark,
            stands_on=stands_on,
            copy_number=copy_number,
            edition=edition,
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

    def mark(self, record: Record, document: DocumentId | None = None) -> Mark:
        """The state of the record that the document shows, and its own day."""
        return self._marked(record, document)[0]

    def _marked(self, record: Record, document: DocumentId | None) -> tuple[Mark, date]:
        """The same, and the day on which the record was last changed."""
        whole = document is not None and ENTRIES[document].looks_back
        with self._case.unit_of_work() as unit:
            stand = stand_of(unit, record, document, self._clock, whole=whole)
        return mark_of(self._case, record, document, stand, self._clock), stand.changed_at.date()
