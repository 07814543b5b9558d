"""The help book on paper."""

from __future__ import annotations

from datetime import datetime
from typing import Protocol

from appraisal_app.application.help_book.topics import HelpBook


class HelpPages(Protocol):
    """Makes the help book as a document of its own."""

    def write(self, book: HelpBook, *, version: str, at: datetime) -> bytes:
        """All of it as a PDF, with contents and bookmarks; the same book gives the same bytes."""
        ...
