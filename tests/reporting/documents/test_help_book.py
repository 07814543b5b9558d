"""The help book on paper: whole, with page numbers that are true, and within the standards."""

from __future__ import annotations

from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader
from tests.reporting.conformance import check, reason_to_skip
from tests.wired import ROOT

from appraisal_app.application.help_book.reading import read_help_book
from appraisal_app.application.help_book.topics import HelpBook
from appraisal_app.domain.typography import typographic
from appraisal_app.reporting.documents.help_book import PdfHelpBook
from appraisal_app.ui.help.sheet import with_keyboard

AT = datetime(2026, 11, 20, 18, 30, tzinfo=UTC)


@pytest.fixture(scope="module")
def book() -> HelpBook:
    return with_keyboard(read_help_book(ROOT / "resources"))


@pytest.fixture(scope="module")
def pdf(book: HelpBook) -> bytes:
    return PdfHelpBook(ROOT / "resources").write(book, version="1.2.3", at=AT)


def bookmarks(reader: PdfReader) -> dict[str, int]:
    """Title and page of each bookmark, in order."""
    found: dict[str, int] = {}
    waiting: list[Any] = list(reader.outline)
    while waiting:
        item = waiting.pop(0)
        if isinstance(item, list):
            waiting = [*item, *waiting]
        else:
            found[str(item.title)] = (reader.get_destination_page_number(item) or 0) + 1
    return found


def test_every_topic_has_a_bookmark_in_the_order_of_the_contents(
    pdf: bytes, book: HelpBook
) -> None:
    titles = [typographic(topic.title) for topic in book.topics]
    found = [title for title in bookmarks(PdfReader(BytesIO(pdf))) if title in set(titles)]
    assert found == titles


def test_the_page_numbers_of_the_contents_are_true(pdf: bytes, book: HelpBook) -> None:
    reader = PdfReader(BytesIO(pdf))
    pages = bookmarks(reader)
    contents = " ".join(" ".join(page.extract_text() for page in reader.pages[:4]).split())
    wrong = [
        title
        for topic in book.topics
        for title in (typographic(topic.title),)
        if f"{title} {', '.join(topic.readers)} {pages[title]}" not in contents
    ]
    assert wrong == []
    assert 40 <= len(reader.pages) <= 60


@pytest.mark.skipif(bool(reason_to_skip()), reason=reason_to_skip() or "can run")
def test_it_keeps_to_pdf_a_3a_and_pdf_ua_1(pdf: bytes, tmp_path: Path) -> None:
    path = tmp_path / "help.pdf"
    path.write_bytes(pdf)
    assert check([path]) == []
