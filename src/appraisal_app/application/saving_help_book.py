"""Saves the help book as a document."""

from __future__ import annotations

from pathlib import Path

from appraisal_app.application.exporting import export
from appraisal_app.application.help_book.topics import HelpBook
from appraisal_app.application.ports.services import Services

FILE_NAME = "CEO Appraisal help book.pdf"


def save_help_book(book: HelpBook, target: Path, services: Services) -> Path:
    """Write all of it to `target`, whole or not at all; raises AppError."""
    pages = services.help_pages()
    export(pages.write(book, version=services.version, at=services.clock.now()), target)
    return target
