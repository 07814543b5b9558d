"""The port `MinuteWriter`: content in, a Word file or plain text out."""

from __future__ import annotations

from appraisal_app.application.documents.entry import Content
from appraisal_app.reporting.documents.minutes.telling import pieces_of
from appraisal_app.reporting.plain.writer import plain_text


class MinuteFiles:
    """Writes minutes; python-docx is loaded when the first Word file is wanted."""

    def word(self, content: Content) -> bytes:
        """The Word file; the same content gives the same bytes."""
        # python-docx takes a third of a second to load, and most sessions never need it.
        from appraisal_app.reporting.word.writer import word_file

        return word_file(content, pieces_of(content))

    def plain(self, content: Content) -> str:
        """The plain text."""
        return plain_text(pieces_of(content))
