"""What turns a document's content into pages."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from appraisal_app.application.documents.entry import Content

EMBEDDED_NAME = "appraisal-record.json"


@dataclass(frozen=True, slots=True, kw_only=True)
class Unprintable:
    """A character that no bundled font has, and where it stands; `excerpt` is the text there."""

    place: str
    character: str
    name: str
    excerpt: str = ""


class DocumentWriter(Protocol):
    """Makes archival, tagged PDFs; the same content gives the same bytes."""

    def write(self, content: Content, *, embedded: bytes | None = None) -> bytes:
        """The PDF; `embedded` is the machine-readable record that travels inside."""
        ...

    def unprintable(self, content: Content) -> tuple[Unprintable, ...]:
        """Characters that would not appear on the page, so that somebody can change them."""
        ...

    def unprintable_in(self, text: str) -> tuple[Unprintable, ...]:
        """The same for one text, asked while somebody writes it."""
        ...
