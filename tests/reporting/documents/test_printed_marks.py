"""Our words have printed apostrophes and quotation marks; what somebody typed stays as it is."""

from __future__ import annotations

import re
from collections.abc import Iterator
from io import BytesIO

import pytest
from docx import Document
from tests.reporting.documents import records
from tests.reporting.documents.brimming import brimming, decided
from tests.reporting.documents.conftest import Papers, all_of, statement
from tests.reporting.documents.hidden import extracted
from tests.reporting.documents.keeping import unanswered
from tests.reporting.documents.records import MARK
from tests.reporting.documents.walking import rewritten
from tests.reporting.tagged.reading import elements, open_document, spoken
from tests.wired import ROOT

from appraisal_app.application.documents.catalogue import ENTRIES
from appraisal_app.application.documents.entry import DocumentId, Source
from appraisal_app.reporting.documents.recovery_sheet import PdfRecoverySheet
from appraisal_app.reporting.minute_writer import MinuteFiles


def as_printed(text: str, _: str) -> str:
    return re.sub("['\"]", "\N{DOUBLE PRIME}", text)


def typed(text: str, _: str) -> str:
    return f"{text} wasn't"


def said(data: bytes) -> Iterator[str]:
    """All that a document says: on its pages, aloud, in its bookmarks and in its title."""
    yield extracted(data)
    with open_document(data) as pdf:
        yield from (words for _, words in spoken(pdf))
        yield from (str(each[key]) for each in elements(pdf) for key in ("/Alt",) if key in each)
        with pdf.open_outline() as outline:
            entries = list(outline.root)
            while entries:
                entry = entries.pop()
                yield entry.title
                entries += entry.children
        yield str(pdf.docinfo["/Title"])
        yield str(pdf.open_metadata()["dc:title"])


@pytest.fixture(scope="module")
def without_marks() -> Papers:
    """Documents of records in which nobody typed a straight mark."""
    before, now = (rewritten(each, as_printed) for each in records.example())
    empty, closed = (rewritten(each, as_printed) for each in (records.empty(), records.closed()))
    full = rewritten(unanswered(decided(brimming(records.closed_after_paper()))), as_printed)
    return {
        **all_of(before, "before"),
        **all_of(now, "now"),
        **all_of(empty, "empty"),
        **all_of(full, "full"),
        **all_of(rewritten(records.torture(), as_printed), "torture"),
        "closed D07": statement(closed),
    }


@pytest.mark.parametrize("document", [entry.id.value for entry in ENTRIES.values()])
def test_no_word_of_ours_has_a_straight_mark(document: str, without_marks: Papers) -> None:
    straight = {
        (name, found)
        for name, data in without_marks.items()
        if name.endswith(f" {document}")
        for text in said(data)
        for found in re.findall(r".{0,40}['\"].{0,20}", text)
    }
    assert not straight


@pytest.mark.parametrize("document", [DocumentId.EXTRACT, DocumentId.MINUTE])
def test_files_to_write_on_in_are_marked_like_the_pages(document: DocumentId) -> None:
    nobody, everybody = (rewritten(records.current(), each) for each in (as_printed, typed))
    files, build = MinuteFiles(), ENTRIES[document].build
    ours, theirs = (build(Source(record=each, mark=MARK)) for each in (nobody, everybody))
    for text in (files.plain(ours), in_word(files.word(ours))):
        assert not re.findall(r".{0,40}['\"].{0,20}", text)
    for text in (files.plain(theirs), in_word(files.word(theirs))):
        assert "wasn't" in text
        assert "wasn\u2019t" not in text


def in_word(data: bytes) -> str:
    document = Document(BytesIO(data))
    rows = [row for table in document.tables for row in table.rows]
    cells = [cell.text for row in rows for cell in row.cells]
    title = document.core_properties.title
    return "\n".join([title, *(each.text for each in document.paragraphs), *cells])


def test_a_sheet_for_the_safe_keeps_the_names_that_somebody_gave() -> None:
    sheet = PdfRecoverySheet(ROOT / "resources")
    data = sheet.write("St John's", "it's.appraisal", ["abcd"], MARK.at.date(), is_own=False)
    text = "".join(said(data))
    assert "executive\u2019s" in text
    assert "St John's" in text
    assert "it's.appraisal" in text


@pytest.fixture(scope="module")
def with_marks() -> Papers:
    """Documents of records in which everybody typed a straight mark in every text."""
    before, now = (rewritten(each, typed) for each in records.example())
    closed = rewritten(records.closed(), typed)
    return {**all_of(before, "before"), **all_of(now, "now"), "closed D07": statement(closed)}


@pytest.mark.parametrize("document", [entry.id.value for entry in ENTRIES.values()])
def test_what_somebody_typed_stays_as_it_is(document: str, with_marks: Papers) -> None:
    changed = {
        (name, found)
        for name, data in with_marks.items()
        if name.endswith(f" {document}")
        for text in said(data)
        for found in re.findall(r".{0,60}wasn\u2019t.{0,20}", text)
    }
    assert not changed
