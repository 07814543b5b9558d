"""What turns minutes into something that a clerk can go on writing in."""

from __future__ import annotations

from typing import Protocol

from appraisal_app.application.documents.entry import Content


class MinuteWriter(Protocol):
    """Writes the same content that the pages are made from; the same content, the same bytes."""

    def word(self, content: Content) -> bytes:
        """A file for a word processor, with real headings, lists and tables."""
        ...

    def plain(self, content: Content) -> str:
        """Plain text, for an e-mail or to be pasted anywhere."""
        ...
