"""The port `Records`, kept by the JSON record format."""

from __future__ import annotations

from appraisal_app.domain.content import Envelope, FileContent
from appraisal_app.exchange.record import dumps, loads


class JsonRecords:
    """Writes and reads a file's whole record as JSON."""

    def dumps(self, content: FileContent, envelope: Envelope) -> bytes:
        """The record as UTF-8 JSON; raises RecordError."""
        return dumps(content, envelope)

    def loads(self, data: bytes) -> FileContent:
        """The content; raises RecordError that names the place of the first fault."""
        return loads(data)
