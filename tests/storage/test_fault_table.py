"""Whatever the world does to an open file: a plain sentence, nothing lost, and a way on."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NoReturn

import pytest
from tests.storage.samples import AT, FULL_BOOK, KEY, Book, Shelf, files_on

from appraisal_app.application.errors import (
    AppError,
    DiskError,
    DiskFullError,
    HeldError,
    InUseError,
    ReadOnlyError,
    ReplacedError,
    VanishedError,
)
from appraisal_app.application.ports.files import Access, DocumentKind, Passphrase
from appraisal_app.storage import copying
from appraisal_app.storage.case_file import SqlCaseFile
from appraisal_app.storage.case_files import SqlCaseFiles

NOBODY = 65534
Blow = Callable[[SqlCaseFile], Path]
"""Does something to the file that is open, and says where its content lies now; () is nowhere."""


def _full(case: SqlCaseFile) -> Path:
    link = case._attached.link
    row = link.execute("PRAGMA page_count").fetchone()
    assert row is not None
    link.execute(f"PRAGMA max_page_count={row[0]}")
    return case.path


def _moved(case: SqlCaseFile) -> Path:
    return case.path.rename(case.path.with_name("moved.appraisal"))


def _deleted(case: SqlCaseFile) -> Path:
    case.path.unlink()
    return Path()


def _folder_vanished(case: SqlCaseFile) -> Path:
    folder = case.path.parent
    return folder.rename(folder.with_name("elsewhere")) / case.path.name


def _replaced(case: SqlCaseFile) -> Path:
    other = case.path.with_name("from-the-cloud")
    moved = case.path.with_name("mine")
    os.link(case.path, moved)
    shutil.copyfile(case.path, other)
    other.replace(case.path)
    return moved


TABLE: tuple[tuple[str, Blow, type[AppError]], ...] = (
    ("disk full", _full, DiskFullError),
    ("file moved", _moved, VanishedError),
    ("file deleted", _deleted, VanishedError),
    ("folder vanished", _folder_vanished, VanishedError),
    ("replaced by a sync client", _replaced, ReplacedError),
)


@pytest.fixture
def shelved(tmp_path: Path) -> Iterator[SqlCaseFile]:
    """An open file in a folder of its own, with all but its last change saved."""
    folder = tmp_path / "folder"
    folder.mkdir()
    case = files_on().create(folder / "A.appraisal", KEY, kind=DocumentKind.BOARD, at=AT)
    with case.unit_of_work() as unit:
        unit.add(FULL_BOOK)
    yield case
    case.close()


@pytest.mark.parametrize(("blow", "error"), [row[1:] for row in TABLE], ids=[r[0] for r in TABLE])
def test_a_change_that_cannot_be_saved_is_told_and_the_way_on_is_a_copy(
    shelved: SqlCaseFile, tmp_path: Path, blow: Blow, error: type[AppError]
) -> None:
    lies_at = blow(shelved)
    with pytest.raises(error) as caught, shelved.unit_of_work() as unit:
        unit.put_blob(b"x" * 200_000, "application/pdf")
    assert caught.value.sentence.endswith(".")
    assert "copy" in caught.value.sentence
    copy = tmp_path / "copy.appraisal"
    shelved.save_copy(copy)
    shelved.close()
    for each in (copy, *([lies_at] if lies_at.name else [])):
        _assert_holds(each)


def _assert_holds(path: Path) -> None:
    case = files_on().open(path, KEY, at=AT)
    with case.unit_of_work() as unit:
        assert unit.get(Book, FULL_BOOK.id)[0] == FULL_BOOK
        assert unit.verify_chain().ok
    case.close()


def test_a_quota_is_told_like_a_disk_that_refuses(shelved: SqlCaseFile, tmp_path: Path) -> None:
    resource = pytest.importorskip("resource", reason="no such limit on Windows")
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (shelved.path.stat().st_size, before[1]))
    try:
        with pytest.raises(DiskError, match="save a copy"), shelved.unit_of_work() as unit:
            unit.put_blob(b"x" * 200_000, "application/pdf")
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
    shelved.save_copy(tmp_path / "copy.appraisal")
    shelved.close()
    _assert_holds(tmp_path / "copy.appraisal")


@contextmanager
def _folder_only_to_read() -> Iterator[Path]:
    with TemporaryDirectory() as name:
        folder = Path(name) / "read"
        folder.mkdir()
        yield folder


@pytest.mark.skipif(os.name != "posix", reason="needs the rights of a POSIX file system")
def test_in_a_read_only_folder_a_file_is_read_and_can_be_copied(closed: Path) -> None:
    is_root = os.geteuid() == 0
    with _folder_only_to_read() as folder:
        path = folder / "A.appraisal"
        shutil.copyfile(closed, path)
        path.chmod(0o444)
        folder.parent.chmod(0o777)
        folder.chmod(0o555)
        if is_root:
            os.seteuid(NOBODY)
        try:
            case = files_on().open(path, KEY, at=AT)
            assert case.access is Access.READ_ONLY
            with pytest.raises(ReadOnlyError, match="Save a copy"), case.unit_of_work() as unit:
                unit.add(Shelf(id="new"))
            case.save_copy(folder.parent / "copy.appraisal")
            case.close()
        finally:
            if is_root:
                os.seteuid(0)
            folder.chmod(0o755)
        _assert_holds(folder.parent / "copy.appraisal")


def test_a_lock_left_by_a_crash_is_taken_over_and_another_machines_is_asked_about(
    closed: Path, tmp_path: Path
) -> None:
    left = tmp_path / "note"
    case = files_on("THERE").open(closed, KEY, at=AT)
    note = closed.with_name(f".~lock.{closed.name}#")
    shutil.copyfile(note, left)
    case.close()
    shutil.copyfile(left, note)
    with pytest.raises(InUseError, match="on THERE") as caught:
        files_on("HERE").open(closed, KEY, at=AT)
    assert "read a copy" in caught.value.sentence
    files_on("HERE").open(closed, KEY, at=AT, break_lock=True).close()
    shutil.copyfile(left, note)
    files_on("THERE").open(closed, KEY, at=AT).close()
    _assert_holds(closed)


def test_a_clock_that_was_set_back_hinders_nothing(
    closed: Path, files: SqlCaseFiles, tmp_path: Path
) -> None:
    for days in (0, -400):
        at = AT + timedelta(days=days)
        case = files.open(closed, KEY, at=at)
        with case.unit_of_work() as unit:
            unit.add(Shelf(id=f"at{days}"))
            unit.record_event("saved", actor="chair", body={}, at=at)
            unit.note_hashes(actor="chair", at=at)
        assert case.back_up(tmp_path / "backups", at=at) is not None
        case.close()
    case = files.open(closed, KEY, at=AT)
    with case.unit_of_work() as unit:
        assert unit.ids(Shelf) == ("s", "at0", "at-400")
        assert unit.verify_chain().ok
        assert [each.seq for each in unit.events()] == list(range(1, len(unit.events()) + 1))
    case.close()


class _HeldElsewhereError(PermissionError):
    """As Windows refuses while another program has the file open."""

    winerror = 32


@pytest.mark.parametrize("refusals", [3, 1_000])
def test_a_swap_that_another_program_hinders_is_tried_again_for_some_seconds(
    shelved: SqlCaseFile, monkeypatch: pytest.MonkeyPatch, refusals: int
) -> None:
    replace, left = Path.replace, iter(range(refusals))

    def hindered(path: Path, target: Path) -> Path:
        return replace(path, target) if next(left, None) is None else _refuse()

    monkeypatch.setattr(Path, "replace", hindered)
    monkeypatch.setattr(copying, "_PAUSE_S", 0.0)
    if refusals < copying._ATTEMPTS:
        shelved.change_key(Passphrase("other words"))
        monkeypatch.undo()
        shelved.close()
        files_on().open(shelved.path, Passphrase("other words"), at=AT).close()
        return
    with pytest.raises(HeldError, match="try again"):
        shelved.change_key(Passphrase("other words"))
    monkeypatch.undo()
    shelved.close()
    _assert_holds(shelved.path)
    assert [each.name for each in shelved.path.parent.iterdir()] == [shelved.path.name]


def _refuse() -> NoReturn:
    raise _HeldElsewhereError(13, "held")
