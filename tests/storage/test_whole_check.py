"""A file that is open is read through every few weeks, and what is found is remembered."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest
from tests.storage.samples import AT, KEY

from appraisal_app.application.checking import EVERY, check, is_due
from appraisal_app.storage import attachment
from appraisal_app.storage.case_file import SqlCaseFile
from appraisal_app.storage.case_files import SqlCaseFiles
from appraisal_app.storage.driver import scalar


def test_a_file_is_checked_when_the_last_time_is_long_ago(
    filled: SqlCaseFile, tmp_path: Path
) -> None:
    folder, later = tmp_path / "backups", AT + EVERY
    assert not is_due(filled, folder, at=later - timedelta(seconds=1))
    assert is_due(filled, folder, at=later)
    assert check(filled, folder, at=later).fault == ""
    assert not is_due(filled, folder, at=later)
    assert filled.last_check(folder) == check(filled, folder, at=later)
    assert is_due(filled, folder, at=later - EVERY), "a clock that was set back"


def test_a_note_that_nobody_can_read_counts_as_none(filled: SqlCaseFile, tmp_path: Path) -> None:
    check(filled, tmp_path, at=AT)
    (tmp_path / filled.document_id / "checked.json").write_bytes(b"\xff")
    assert filled.last_check(tmp_path) is None


def test_a_page_that_goes_bad_in_a_long_file_is_found(
    closed: Path, files: SqlCaseFiles, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # As if it were longer than what is checked each time it is opened.
    monkeypatch.setattr(attachment, "CHECKED_ON_OPENING", 0)
    data = bytearray(closed.read_bytes())
    case = files.open(closed, KEY, at=AT)
    page = scalar(case._attached.link, "SELECT rootpage FROM sqlite_schema WHERE name = 'shelf'")
    case.close()
    data[int(page) * 4096 - 1000] ^= 1
    closed.write_bytes(data)
    case = files.open(closed, KEY, at=AT)
    found = check(case, tmp_path, at=AT)
    assert found.fault.startswith("This file is damaged")
    assert is_due(case, tmp_path, at=AT), "until it was found whole"
    case.close()


@pytest.mark.parametrize(
    ("statement", "fault"),
    [
        ("DELETE FROM book", "lost what it belongs to"),
        ("UPDATE book SET title = 'forged'", "does not fit"),
    ],
)
def test_rows_and_hashes_are_looked_at_too(filled: SqlCaseFile, statement: str, fault: str) -> None:
    with filled.unit_of_work() as unit:
        unit.note_hashes(actor="chair", at=AT)
    assert filled.find_fault() == ""
    link = filled._attached.link
    link.execute("PRAGMA foreign_keys=OFF")
    link.execute(statement)
    assert fault in filled.find_fault()
