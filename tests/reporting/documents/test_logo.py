"""The logo at the head of documents: read as a picture with words, archival whatever it was."""

from __future__ import annotations

from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader
from tests.pictures import KINDS
from tests.reporting.conformance import check, reason_to_skip
from tests.reporting.documents import records
from tests.reporting.documents.conftest import printed
from tests.reporting.documents.records import MARK
from tests.reporting.tagged.reading import elements, open_document, unmarked_painting

from appraisal_app.application.documents.catalogue import ENTRIES
from appraisal_app.application.documents.entry import Content, DocumentId, Source
from appraisal_app.application.errors import AppError
from appraisal_app.application.trust_logo import with_logo


def content(document: DocumentId, logo: bytes) -> Content:
    source = Source(record=records.current(), mark=MARK)
    return with_logo(ENTRIES[document].build(source), logo)


@pytest.mark.parametrize(
    "document", [DocumentId.TIMETABLE, DocumentId.STATEMENT, DocumentId.LETTER]
)
def test_the_logo_is_the_first_thing_and_says_whose_it_is(document: DocumentId) -> None:
    with open_document(printed(content(document, KINDS["plain"]))) as pdf:
        figures = [each for each in elements(pdf) if each.S == "/Figure"]
        assert [str(each.Alt) for each in figures] == ["Logo of Northmoor Learning Trust"]
        assert "/BBox" in figures[0].A
        assert unmarked_painting(pdf) == []


def test_a_trust_without_a_logo_has_no_picture_and_no_gap() -> None:
    plain = content(DocumentId.TIMETABLE, b"")
    with open_document(printed(plain)) as pdf:
        assert not [each for each in elements(pdf) if each.S == "/Figure"]
    source = Source(record=records.current(), mark=MARK)
    assert printed(plain) == printed(ENTRIES[DocumentId.TIMETABLE].build(source))


def test_a_logo_without_a_name_of_the_trust_still_has_words() -> None:
    whole = content(DocumentId.TIMETABLE, KINDS["plain"])
    nameless = replace(whole, cover=replace(whole.cover, trust=" "))  # type: ignore[type-var]
    with open_document(printed(nameless)) as pdf:
        assert [str(e.Alt) for e in elements(pdf) if e.S == "/Figure"] == ["Logo of the trust"]


@pytest.mark.parametrize("kind", KINDS)
def test_the_same_picture_gives_the_same_bytes_and_stays_small(kind: str) -> None:
    once, again = (printed(content(DocumentId.LETTER, KINDS[kind])) for _ in range(2))
    assert once == again
    (image,) = PdfReader(BytesIO(once)).pages[0].images
    assert image.image is not None
    assert image.image.mode == "RGB"


def test_a_broken_picture_is_refused_in_words_for_a_user() -> None:
    with pytest.raises(AppError, match="Choose the trust's logo again"):
        printed(content(DocumentId.LETTER, KINDS["photograph"][:300]))


@pytest.mark.skipif(bool(reason_to_skip()), reason=reason_to_skip() or "can run")
def test_with_any_kind_of_picture_a_document_keeps_to_both_standards(tmp_path: Path) -> None:
    paths = []
    for number, data in enumerate(KINDS.values()):
        paths.append(tmp_path / f"{number}.pdf")
        paths[-1].write_bytes(printed(content(DocumentId.LETTER, data)))
    assert check(paths) == []
