"""The whole record as JSON, in and out."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from appraisal_app.domain.content import FileContent


@dataclass(frozen=True, slots=True, kw_only=True)
class Provenance:
    """Where an exported record comes from; not part of the content."""

    document_id: str
    record_id: str
    chain_head: str
    exported_at: datetime
    application: str


class Records(Protocol):
    """Writes and reads the record format."""

    def dumps(self, content: FileContent, provenance: Provenance) -> bytes:
        """The record as UTF-8 JSON."""
        ...

    def loads(self, data: bytes) -> FileContent:
        """The content; raises AppError that names the place of the first fault."""
        ...
