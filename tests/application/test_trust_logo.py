"""The trust's logo: which pictures are taken, and where it comes from when a document is made."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.pictures import KINDS, picture
from tests.wired import example_at, opened

from appraisal_app.application.document_making import DocumentMaker
from appraisal_app.application.documents.entry import DocumentId
from appraisal_app.application.documents.statement.content import StatementContent
from appraisal_app.application.documents.statement.embedded import embedded_record
from appraisal_app.application.editing import RecordEditor
from appraisal_app.application.errors import AppError
from appraisal_app.application.picture_size import picture_size
from appraisal_app.application.ports.files import CaseFile
from appraisal_app.application.ports.services import Services
from appraisal_app.application.reading import cycles
from appraisal_app.application.trust_logo import LARGEST_LOGO, keep_logo
from appraisal_app.domain.people import Role


@pytest.fixture
def case(services: Services, tmp_path: Path) -> Iterator[CaseFile]:
    found = opened(example_at(tmp_path / "example.appraisal"), services)
    yield found
    found.close()


def at(folder: Path, data: bytes) -> Path:
    path = folder / "Our logo.png"
    path.write_bytes(data)
    return path


@pytest.mark.parametrize("kind", KINDS)
def test_the_size_of_a_picture_is_read_from_its_beginning(kind: str) -> None:
    data = KINDS[kind]
    found = picture_size(data)
    assert found is not None
    assert (found.width, found.height) == ((40, 400) if kind == "high" else (240, 90))
    assert found.media_type == ("image/jpeg" if data.startswith(b"\xff\xd8") else "image/png")


@given(
    st.binary(max_size=60),
    st.sampled_from([b"", b"\x89PNG\r\n\x1a\n", b"\xff\xd8", b"\xff\xd8\xff"]),
)
def test_whatever_else_bytes_are_they_are_never_a_fault(rest: bytes, head: bytes) -> None:
    found = picture_size(head + rest)
    assert found is None or (found.width >= 0 and found.height >= 0)


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b"", "no picture"),
        (b"%PDF-1.7", "no picture"),
        (picture()[:14], "no picture"),
        (picture(size=(240, 15)), "too small"),
        (picture("L", size=(4001, 20)), "4,000"),
        (picture() + bytes(LARGEST_LOGO), "1 MB"),
    ],
)
def test_what_cannot_stand_at_the_head_of_a_page_is_refused(
    case: CaseFile, tmp_path: Path, data: bytes, why: str
) -> None:
    with pytest.raises(AppError, match=why):
        keep_logo(case, at(tmp_path, data), lambda: "logo")


def test_a_document_carries_the_logo_that_the_file_keeps(
    case: CaseFile, services: Services, tmp_path: Path
) -> None:
    editor = RecordEditor(case, cycles(case)[-1].id, clock=services.clock, role=Role.CLERK)
    maker = DocumentMaker(case, services.writer(), services.clock)
    assert maker.content(editor.record, DocumentId.TIMETABLE).cover.logo == b""

    logo = keep_logo(case, at(tmp_path, KINDS["plain"]), lambda: "logo-1")
    editor.edit(lambda r: replace(r, profile=replace(r.profile, logo=logo)), "logo")
    editor.save()

    assert (logo.name, logo.media_type) == ("Our logo.png", "image/png")
    assert maker.content(editor.record, DocumentId.TIMETABLE).cover.logo == KINDS["plain"]
    elsewhere = replace(logo, sha256="0" * 64)
    without = replace(editor.record, profile=replace(editor.record.profile, logo=elsewhere))
    assert maker.content(without, DocumentId.TIMETABLE).cover.logo == b""


def test_the_data_inside_a_statement_has_no_picture_in_it(
    case: CaseFile, services: Services
) -> None:
    editor = RecordEditor(case, cycles(case)[-1].id, clock=services.clock, role=Role.CLERK)
    maker = DocumentMaker(case, services.writer(), services.clock)
    content = maker.content(editor.record, DocumentId.STATEMENT)
    assert isinstance(content, StatementContent)
    pictured = replace(content, cover=replace(content.cover, logo=KINDS["plain"]))
    assert embedded_record(pictured) == embedded_record(content)
