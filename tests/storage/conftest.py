"""A case file of samples, protected by a key that needs no derivation."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.storage.samples import AT, FULL_BOOK, KEY, Shelf, files_on

from appraisal_app.application.ports.files import DocumentKind
from appraisal_app.storage.case_file import SqlCaseFile
from appraisal_app.storage.case_files import SqlCaseFiles


@pytest.fixture
def files() -> SqlCaseFiles:
    return files_on()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "A trust.appraisal"


@pytest.fixture
def case(files: SqlCaseFiles, path: Path) -> Iterator[SqlCaseFile]:
    created = files.create(path, KEY, kind=DocumentKind.BOARD, at=AT)
    yield created
    created.close()


@pytest.fixture
def filled(case: SqlCaseFile) -> SqlCaseFile:
    """With a book and a shelf."""
    with case.unit_of_work() as work:
        work.add(FULL_BOOK)
        work.add(Shelf(id="s", label="top"))
    return case


@pytest.fixture
def closed(filled: SqlCaseFile) -> Path:
    """The path of a filled file that nobody has open."""
    filled.close()
    return filled.path
