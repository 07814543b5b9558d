"""A disk without any room keeps nobody from reading."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.disks import disk_of, pages_of
from tests.storage.samples import AT, FULL_BOOK, KEY, Book, Shelf

from appraisal_app.application.errors import DiskFullError
from appraisal_app.application.ports.files import Access, Passphrase
from appraisal_app.storage import side_car
from appraisal_app.storage.case_file import SqlCaseFile
from appraisal_app.storage.case_files import SqlCaseFiles
from appraisal_app.storage.side_car import Holder, note_path


@pytest.fixture
def full(closed: Path, tmp_path: Path) -> Iterator[Path]:
    """The filled file on a disk that it fills."""
    with disk_of(tmp_path / "disk", pages_of(closed)) as place:
        path = place / closed.name
        path.write_bytes(closed.read_bytes())
        yield path


def test_a_file_on_a_full_disk_is_opened_to_be_read(full: Path, files: SqlCaseFiles) -> None:
    before = full.read_bytes()
    case = files.open(full, KEY, at=AT)
    assert case.access is Access.DISK_FULL
    with case.unit_of_work() as work:
        assert work.get(Book, FULL_BOOK.id)[0] == FULL_BOOK
        assert len(work.search("quoted")) == 1
    case.close()
    assert full.read_bytes() == before
    assert [each.name for each in full.parent.iterdir()] == [full.name]


def test_what_would_change_it_is_refused_because_of_the_disk(
    full: Path, files: SqlCaseFiles
) -> None:
    case = files.open(full, KEY, at=AT)
    with pytest.raises(DiskFullError), case.unit_of_work() as work:
        work.add(Shelf(id="t"))
    with pytest.raises(DiskFullError):
        case.change_key(Passphrase("x"))
    case.close()


def test_a_copy_of_it_on_another_disk_can_be_written(
    full: Path, files: SqlCaseFiles, tmp_path: Path
) -> None:
    case = files.open(full, KEY, at=AT)
    case.save_copy(tmp_path / "copy.appraisal")
    case.close()
    copy = files.open(tmp_path / "copy.appraisal", KEY, at=AT)
    assert copy.access is Access.WRITE
    copy.close()


def test_a_backup_without_room_is_told_as_that_and_not_as_a_change_that_was_lost(
    filled: SqlCaseFile, tmp_path: Path
) -> None:
    with disk_of(tmp_path / "disk", 5) as place, pytest.raises(DiskFullError) as refused:
        filled.back_up(place, at=AT)
    assert "backup" in refused.value.sentence
    assert "last change" not in refused.value.sentence


def test_a_copy_without_room_is_told_as_that(filled: SqlCaseFile, tmp_path: Path) -> None:
    with disk_of(tmp_path / "disk", 5) as place, pytest.raises(DiskFullError) as refused:
        filled.save_copy(place / "Copy.appraisal")
    assert "copy was not made" in refused.value.sentence
    assert "last change" not in refused.value.sentence


def test_a_note_that_does_not_fit_is_not_left_empty(tmp_path: Path) -> None:
    holder = Holder(machine="HERE", user="Chair", program="P", since=AT)
    with disk_of(tmp_path / "disk", 1) as place:
        (place / "filling").write_bytes(b"x" * 4096)
        path = place / "a.appraisal"
        assert side_car.put_note(path, holder), "reading is not hindered"
        assert not note_path(path).exists()
