"""The whole record as JSON, in and out."""

from __future__ import annotations

from typing import Protocol

from appraisal_app.domain.content import Envelope, FileContent


class Records(Protocol):
    """Writes and reads the record format."""

    def dumps(self, content: FileContent, envelope: Envelope) -> bytes:
        """The record as UTF-8 JSON; raises AppError."""
        ...

    def loads(self, data: bytes) -> FileContent:
        """The content; raises AppError that names the place of the first fault."""
        ...
