"""A worked example whose papers are made of a line of text, for packs."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.wired import NOW, example_at, opened, wired

from appraisal_app.application.creating import FixedClock
from appraisal_app.application.document_making import DocumentMaker
from appraisal_app.application.documents.entry import Content
from appraisal_app.application.packs.writing import PackParts
from appraisal_app.application.ports.documents import Unprintable
from appraisal_app.application.ports.files import CaseFile
from appraisal_app.domain.people import Role


class LineWriter:
    """Writes the name of the content; `found` is what it cannot print."""

    def __init__(self) -> None:
        self.found: tuple[Unprintable, ...] = ()
        self.written: list[Content] = []

    def write(self, content: Content, *, embedded: bytes | None = None) -> bytes:
        del embedded
        self.written.append(content)
        return f"%PDF {type(content).__name__}".encode()

    def unprintable(self, content: Content) -> tuple[Unprintable, ...]:
        del content
        return self.found

    def unprintable_in(self, text: str) -> tuple[Unprintable, ...]:
        del text
        return self.found


@pytest.fixture
def case(tmp_path: Path) -> Iterator[CaseFile]:
    found = opened(example_at(tmp_path / "example.appraisal"), wired(tmp_path / "own"))
    yield found
    found.close()


@pytest.fixture
def writer() -> LineWriter:
    return LineWriter()


@pytest.fixture
def parts(case: CaseFile, writer: LineWriter) -> PackParts:
    clock = FixedClock(NOW)
    return PackParts(
        case=case,
        maker=DocumentMaker(case, writer, clock),
        count_pages=len,
        clock=clock,
        by=Role.CLERK,
    )
