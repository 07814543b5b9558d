"""Makes minutes that somebody goes on writing in: for a word processor, or as plain text."""

from __future__ import annotations

from appraisal_app.application.document_making import DocumentMaker
from appraisal_app.application.documents.catalogue import ENTRIES, listed
from appraisal_app.application.documents.entry import Content, DocumentId
from appraisal_app.application.ports.minutes import MinuteWriter
from appraisal_app.domain.errors import DomainError, Refusal
from appraisal_app.domain.record import Record

NO_WORDS = "This document is made as PDF only."


class MinuteMaker:
    """What holds the pages back holds these back too."""

    def __init__(self, maker: DocumentMaker, writer: MinuteWriter) -> None:
        self._maker = maker
        self._writer = writer

    def word(self, record: Record, document: DocumentId) -> bytes:
        """The file for a word processor; raises DomainError when something is missing."""
        return self._writer.word(self._content(record, document))

    def plain(self, record: Record, document: DocumentId) -> str:
        """The plain text; raises DomainError when something is missing."""
        return self._writer.plain(self._content(record, document))

    def _content(self, record: Record, document: DocumentId) -> Content:
        if not ENTRIES[document].as_words:
            raise DomainError((Refusal(sentence=NO_WORDS),))
        if missing := listed(record, document).missing:
            raise DomainError(missing)
        return self._maker.content(record, document)
