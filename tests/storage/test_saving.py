from __future__ import annotations

import contextlib
import os
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest
from tests.storage.samples import (
    AT,
    FORMAT,
    FULL_BOOK,
    KEY,
    Book,
    Shelf,
    files_on,
    make_tables,
)

from appraisal_app.application.errors import (
    AlreadyThereError,
    DamagedError,
    DiskError,
    DiskFullError,
    NotAllowedError,
    ReplacedError,
    VanishedError,
    WrittenOverError,
)
from appraisal_app.application.ports.files import DocumentKind, Passphrase, RawKey
from appraisal_app.storage.case_file import SqlCaseFile
from appraisal_app.storage.case_files import SqlCaseFiles
from appraisal_app.storage.content_check import check_copy
from appraisal_app.storage.driver import Link, connect
from appraisal_app.storage.migrating import migrate


def test_others_may_ask_for_the_protection_while_it_changes(filled: SqlCaseFile) -> None:
    def change() -> None:
        for word in ("first", "second"):
            filled.change_key(Passphrase(word))

    with ThreadPoolExecutor(1) as other:
        changes = other.submit(change)
        answers = {filled.is_protected}
        while not changes.done():
            answers |= {filled.is_protected, filled.recovery_key() != ""}
        changes.result()
    assert answers == {True}
    assert not filled.opens_with(KEY)


def _written_over(path: Path, data: bytes) -> None:
    """As `cp` and some folders in the cloud do it: the same file, other bytes.

    In a process of its own: to close the file here would drop the locks that this one has.
    """
    code = "import sys; open(sys.argv[1], 'r+b').write(sys.stdin.buffer.read())"
    subprocess.run([sys.executable, "-c", code, str(path)], input=data, check=True)


def _as_it_is(path: Path) -> tuple[int, int]:
    found = path.stat()
    return found.st_size, found.st_mtime_ns


@pytest.mark.parametrize("what", ["an older copy", "half of one"])
def test_nothing_is_saved_into_a_file_that_something_else_wrote_into(
    filled: SqlCaseFile, tmp_path: Path, what: str
) -> None:
    older = tmp_path / "older.appraisal"
    filled.save_copy(older)
    _add(filled, "before")
    data = older.read_bytes()
    _written_over(filled.path, data if what == "an older copy" else data[: len(data) // 2])
    after = _as_it_is(filled.path)
    refused = WrittenOverError if what == "an older copy" else (WrittenOverError, DamagedError)
    for name in ("one", "two"):
        with pytest.raises(refused):
            _add(filled, name)
    assert _as_it_is(filled.path) == after
    kept = tmp_path / "kept.appraisal"
    with contextlib.suppress(DamagedError):
        filled.save_copy(kept)
    filled.close()
    assert _as_it_is(filled.path) == after


def test_a_file_that_is_only_touched_is_still_ours(filled: SqlCaseFile) -> None:
    os.utime(filled.path)
    _add(filled, "t")
    with filled.unit_of_work() as work:
        assert "t" in work.ids(Shelf)


def _add(case: SqlCaseFile, name: str) -> None:
    with case.unit_of_work() as work:
        work.add(Shelf(id=name))


def _shelves(case: SqlCaseFile) -> tuple[str, ...]:
    with case.unit_of_work() as work:
        return work.ids(Shelf)


def test_a_full_disk_loses_only_the_change_that_did_not_fit(filled: SqlCaseFile) -> None:
    link = filled._attached.link
    row = link.execute("PRAGMA page_count").fetchone()
    assert row is not None
    link.execute(f"PRAGMA max_page_count={row[0]}")
    with pytest.raises(DiskFullError), filled.unit_of_work() as work:
        work.put_blob(b"x" * 100_000, "application/pdf")
    link.execute("PRAGMA max_page_count=1000000")
    _add(filled, "t")
    assert _shelves(filled) == ("s", "t")


def test_a_file_that_was_moved_away_is_not_saved_but_can_be_copied(
    filled: SqlCaseFile, files: SqlCaseFiles
) -> None:
    filled.path.rename(filled.path.with_name("moved"))
    with pytest.raises(VanishedError):
        filled.check_in_place()
    with pytest.raises(VanishedError):
        _add(filled, "t")
    assert _shelves(filled) == ("s",)
    copy = filled.path.with_name("copy.appraisal")
    filled.save_copy(copy)
    filled.close()
    case = files.open(copy, KEY, at=AT)
    assert _shelves(case) == ("s",)
    case.close()


def test_a_file_in_whose_place_another_was_put_is_not_saved(filled: SqlCaseFile) -> None:
    filled.check_in_place()
    filled.path.unlink()
    filled.path.write_bytes(b"theirs")
    with pytest.raises(ReplacedError):
        _add(filled, "t")
    filled.close()
    assert filled.path.read_bytes() == b"theirs"


def test_a_copy_takes_no_other_files_place(filled: SqlCaseFile, tmp_path: Path) -> None:
    target = tmp_path / "there"
    target.write_bytes(b"theirs")
    with pytest.raises(AlreadyThereError):
        filled.save_copy(target)
    with pytest.raises(VanishedError):
        filled.save_copy(tmp_path / "no folder" / "copy")
    assert target.read_bytes() == b"theirs"


@contextmanager
def _no_file_longer_than(size: int) -> Iterator[None]:
    resource = pytest.importorskip("resource", reason="no such limit on Windows")
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


def test_a_commit_that_fails_is_undone_and_the_next_one_succeeds(
    filled: SqlCaseFile, files: SqlCaseFiles
) -> None:
    size = filled.path.stat().st_size
    with _no_file_longer_than(size), pytest.raises(DiskError), filled.unit_of_work() as work:
        work.put_blob(b"x" * 100_000, "application/pdf")
    assert _shelves(filled) == ("s",)
    _add(filled, "t")
    filled.close()
    case = files.open(filled.path, KEY, at=AT)
    assert _shelves(case) == ("s", "t")
    case.close()


def test_a_copy_that_does_not_fit_leaves_nothing(filled: SqlCaseFile, tmp_path: Path) -> None:
    with _no_file_longer_than(50_000), pytest.raises(DiskError):
        filled.save_copy(tmp_path / "copy")
    assert not list(tmp_path.glob("copy*"))


@pytest.mark.parametrize("statement", ["DELETE FROM shelf", "PRAGMA user_version=7"])
def test_a_copy_that_differs_from_the_file_is_noticed(
    statement: str, filled: SqlCaseFile, tmp_path: Path
) -> None:
    attached = filled._attached
    copy = tmp_path / "copy"
    filled.save_copy(copy)
    check_copy(copy, attached.secret, attached.link)
    other = connect(copy, attached.secret, "rw")
    other.execute(statement)
    other.close()
    with pytest.raises(DamagedError):
        check_copy(copy, attached.secret, attached.link)


@pytest.mark.parametrize("before", [None, KEY])
@pytest.mark.parametrize("after", [None, Passphrase("other words")])
def test_the_key_is_changed_and_everything_kept(
    before: RawKey | None, after: Passphrase | None, files: SqlCaseFiles, path: Path
) -> None:
    case = files.create(path, before, kind=DocumentKind.BOARD, at=AT)
    with case.unit_of_work() as work:
        work.add(FULL_BOOK)
        name = work.put_blob(b"%PDF", "application/pdf")
        work.seal(Book, FULL_BOOK.id, at=AT)
        head = work.record_event("sealed", actor="chair", body={}, at=AT)
    document_id = case.document_id
    case.change_key(after)
    _add(case, "t")
    assert case.is_protected is (after is not None)
    case.close()
    assert [each.name for each in path.parent.iterdir()] == [path.name]
    case = files.open(path, after, at=AT)
    assert case.document_id == document_id
    with case.unit_of_work() as work:
        assert work.get(Book, FULL_BOOK.id)[0] == FULL_BOOK
        assert work.get_blob(name).data == b"%PDF"
        assert work.is_sealed(Book, FULL_BOOK.id)
        assert work.verify_chain(head).ok
        assert work.ids(Shelf) == ("t",)
    case.close()


def test_another_passphrase_voids_the_recovery_key(filled: SqlCaseFile) -> None:
    filled.change_key(Passphrase("words"))
    first = filled.recovery_key()
    filled.change_key(Passphrase("words"))
    assert filled.recovery_key() != first


def test_a_copy_that_cannot_be_made_leaves_the_old_key_in_force(
    filled: SqlCaseFile, files: SqlCaseFiles
) -> None:
    with _no_file_longer_than(50_000), pytest.raises(DiskError):
        filled.change_key(None)
    _add(filled, "t")
    filled.close()
    assert [each.name for each in filled.path.parent.iterdir()] == [filled.path.name]
    case = files.open(filled.path, KEY, at=AT)
    assert _shelves(case) == ("s", "t")
    case.close()


def test_a_file_that_cannot_be_replaced_stays_open_under_the_old_key(
    filled: SqlCaseFile, files: SqlCaseFiles, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise PermissionError(13, "a sync client holds it")

    monkeypatch.setattr(Path, "replace", refuse)
    with pytest.raises(NotAllowedError):
        filled.change_key(None)
    _add(filled, "t")
    filled.close()
    assert [each.name for each in filled.path.parent.iterdir()] == [filled.path.name]
    files.open(filled.path, KEY, at=AT).close()


def test_an_unprotected_copy_left_by_a_crash_goes_at_the_next_opening(
    closed: Path, files: SqlCaseFiles
) -> None:
    left = [closed.with_name(closed.name + end) for end in (".rekey", ".rekey-journal", ".part")]
    for each in left:
        each.write_bytes(b"words")
    files.open(closed, KEY, at=AT).close()
    assert not any(each.exists() for each in left)


@pytest.fixture
def second_step() -> SqlCaseFiles:
    def add_table(link: Link) -> None:
        link.execute("CREATE TABLE extra (a TEXT) STRICT")

    return files_on(case_format=replace(FORMAT, steps=(make_tables, add_table)))


def test_an_older_file_is_brought_up_after_a_copy(
    closed: Path, files: SqlCaseFiles, second_step: SqlCaseFiles
) -> None:
    case = second_step.open(closed, KEY, at=AT)
    assert _shelves(case) == ("s",)
    case._attached.link.execute("INSERT INTO extra VALUES ('x')")
    case.close()
    copy = closed.with_name("A trust.before-v2.appraisal")
    case = files.open(copy, KEY, at=AT)
    assert _shelves(case) == ("s",)
    case.close()
    second_step.open(closed, KEY, at=AT).close()


def test_a_copy_of_an_older_file_is_brought_up_and_the_file_is_not(
    closed: Path, second_step: SqlCaseFiles
) -> None:
    before = closed.read_bytes()
    copy = second_step.open_copy(closed, KEY, at=AT)
    copy._attached.link.execute("SELECT * FROM extra")
    copy.close()
    assert closed.read_bytes() == before


def test_a_step_that_fails_leaves_the_file_as_it_was(closed: Path, files: SqlCaseFiles) -> None:
    def fail(link: Link) -> None:
        link.execute("CREATE TABLE extra (a)")
        link.execute("DELETE FROM book")
        raise RuntimeError("half way")

    before = closed.read_bytes()
    broken = files_on(case_format=replace(FORMAT, steps=(make_tables, lambda _: None, fail)))
    with pytest.raises(RuntimeError, match="half way"):
        broken.open(closed, KEY, at=AT)
    assert closed.read_bytes() == before
    files.open(closed, KEY, at=AT).close()


def test_a_step_that_orphans_a_row_is_undone(filled: SqlCaseFile) -> None:
    def orphan(link: Link) -> None:
        link.execute("DELETE FROM book")

    link = filled._attached.link
    with pytest.raises(DamagedError):
        migrate(link, (make_tables, orphan))
    assert link.execute("PRAGMA user_version").fetchone() == (1,)
    assert link.execute("PRAGMA foreign_keys").fetchone() == (1,)
    assert link.execute("SELECT count(*) FROM book").fetchone() == (1,)
