from __future__ import annotations

import os
import shutil
import stat
import struct
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from random import Random

import pytest
import sqlcipher3.dbapi2 as sqlcipher
from tests.storage.samples import AT, FORMAT, FULL_BOOK, KEY, Book, Shelf, files_on, make_tables

from appraisal_app.application.errors import (
    AlreadyThereError,
    AppError,
    DamagedError,
    InUseError,
    KeyNeededError,
    NewerFileError,
    NotOurFileError,
    VanishedError,
    WrongKeyError,
)
from appraisal_app.application.ports.files import (
    Access,
    DocumentKind,
    Key,
    Passphrase,
    RawKey,
    Version,
)
from appraisal_app.storage.case_file import SqlCaseFile
from appraisal_app.storage.case_files import SqlCaseFiles

BOARD = DocumentKind.BOARD


@pytest.fixture
def plain(files: SqlCaseFiles, path: Path) -> Path:
    """A closed file without a passphrase."""
    case = files.create(path, None, kind=BOARD, at=AT)
    with case.unit_of_work() as work:
        work.add(FULL_BOOK)
    case.close()
    return path


def test_a_new_file_says_what_it_is(files: SqlCaseFiles, path: Path) -> None:
    case = files.create(path, KEY, kind=DocumentKind.CHIEF_EXECUTIVE, at=AT)
    document_id = case.document_id
    case.close()
    case = files.open(path, KEY, at=AT)
    assert case.kind is DocumentKind.CHIEF_EXECUTIVE
    assert (case.document_id, case.created_at, case.access) == (document_id, AT, Access.WRITE)
    assert case.read_at is None
    assert case.is_protected
    case.close()


def test_a_clean_close_leaves_the_one_file_only_its_owner_can_read(closed: Path) -> None:
    assert [each.name for each in closed.parent.iterdir()] == [closed.name]
    assert stat.S_IMODE(closed.stat().st_mode) == 0o600


def test_a_new_file_takes_no_other_files_place(files: SqlCaseFiles, closed: Path) -> None:
    before = closed.read_bytes()
    with pytest.raises(AlreadyThereError):
        files.create(closed, None, kind=BOARD, at=AT)
    assert closed.read_bytes() == before


def test_a_file_that_cannot_be_made_leaves_nothing(path: Path) -> None:
    def fail(_: object) -> None:
        raise OSError(28, "No space left on device")

    broken = files_on(case_format=replace(FORMAT, steps=(make_tables, fail)))
    with pytest.raises(AppError, match="full"):
        broken.create(path, KEY, kind=BOARD, at=AT)
    assert list(path.parent.iterdir()) == []


@pytest.mark.parametrize("words", ["correct horse", "x'" + "ab" * 32 + "'", "é \U0001f511 \"'"])
def test_other_tools_open_the_file_with_the_passphrase(
    words: str, files: SqlCaseFiles, path: Path
) -> None:
    files.create(path, Passphrase(words), kind=BOARD, at=AT).close()
    case = files.open(path, Passphrase(words), at=AT)
    copy = path.with_name("copy")
    case.save_copy(copy)
    case.close()
    if not words.startswith("x'"):
        for each in (path, copy):
            link = sqlcipher.connect(str(each))
            link.set_key(words)
            assert link.execute("SELECT count(*) FROM meta").fetchone() == (4,)
            link.close()


def test_an_accent_may_be_typed_in_one_or_two_strokes(files: SqlCaseFiles, path: Path) -> None:
    files.create(path, Passphrase("caf\u00e9"), kind=BOARD, at=AT).close()
    files.open(path, Passphrase("cafe\u0301"), at=AT).close()


def test_the_recovery_key_opens_the_file(files: SqlCaseFiles, path: Path) -> None:
    case = files.create(path, Passphrase("words"), kind=BOARD, at=AT)
    printed = case.recovery_key()
    case.close()
    case = files.open(path, files.parse_recovery_key(printed.lower()), at=AT)
    assert case.recovery_key() == printed
    case.close()


def test_a_file_without_passphrase_is_plain_and_has_no_recovery_key(
    plain: Path, files: SqlCaseFiles
) -> None:
    assert not files.is_protected(plain)
    case = files.open(plain, None, at=AT)
    assert not case.is_protected
    with pytest.raises(ValueError, match="recovery"):
        case.recovery_key()
    case.close()


@pytest.mark.parametrize("key", [Passphrase("wrong"), RawKey("cd" * 32)])
def test_a_wrong_key_is_told_with_all_that_it_may_be(
    key: Key, closed: Path, files: SqlCaseFiles
) -> None:
    before = closed.read_bytes()
    with pytest.raises(WrongKeyError) as caught:
        files.open(closed, key, at=AT)
    for part in ("passphrase", "not an appraisal file", "damaged", "backup"):
        assert part in caught.value.sentence
    assert closed.read_bytes() == before
    files.open(closed, KEY, at=AT).close()


def test_a_protected_file_asks_for_a_key(closed: Path, files: SqlCaseFiles) -> None:
    assert files.is_protected(closed)
    with pytest.raises(KeyNeededError):
        files.open(closed, None, at=AT)


@pytest.mark.parametrize("key", [Passphrase(""), RawKey("ab"), RawKey("zz" * 32)])
def test_a_key_that_is_none_is_a_mistake(key: Key, closed: Path, files: SqlCaseFiles) -> None:
    with pytest.raises(ValueError, match=r"empty|digits"):
        files.open(closed, key, at=AT)


def test_a_missing_file_and_a_folder_are_told(files: SqlCaseFiles, tmp_path: Path) -> None:
    with pytest.raises(VanishedError):
        files.open(tmp_path / "none.appraisal", KEY, at=AT)
    with pytest.raises(NotOurFileError):
        files.open(tmp_path, KEY, at=AT)


@pytest.mark.parametrize("content", [b"", b"%PDF-1.7", b"PK\3\4" * 999, b"PK\3\4" * 9999])
def test_a_foreign_file_is_told(content: bytes, files: SqlCaseFiles, path: Path) -> None:
    path.write_bytes(content)
    with pytest.raises(NotOurFileError):
        files.open(path, KEY, at=AT)


@pytest.mark.parametrize("length", [8192, 5000])
def test_an_unknown_file_may_be_ours_under_another_key_whole_or_cut(
    length: int, files: SqlCaseFiles, path: Path
) -> None:
    path.write_bytes(os.urandom(length))
    with pytest.raises(WrongKeyError):
        files.open(path, KEY, at=AT)


def test_another_applications_database_is_told(files: SqlCaseFiles, path: Path) -> None:
    link = sqlcipher.connect(str(path))
    link.execute("CREATE TABLE t (a)")
    link.close()
    with pytest.raises(NotOurFileError):
        files.open(path, None, at=AT)


def test_the_same_under_a_passphrase(files: SqlCaseFiles, path: Path) -> None:
    link = sqlcipher.connect(str(path))
    link.set_key("words")
    link.execute("CREATE TABLE t (a)")
    link.close()
    with pytest.raises(NotOurFileError):
        files.open(path, Passphrase("words"), at=AT)


def test_a_newer_file_is_told_and_left_alone(plain: Path, files: SqlCaseFiles) -> None:
    _poke(plain, 60, struct.pack(">I", 2))
    before = plain.read_bytes()
    with pytest.raises(NewerFileError):
        files.open(plain, None, at=AT)
    assert plain.read_bytes() == before


def test_a_newer_protected_file_is_told(closed: Path, files: SqlCaseFiles) -> None:
    _with_key(closed, "PRAGMA user_version=2")
    with pytest.raises(NewerFileError):
        files.open(closed, KEY, at=AT)


def test_a_file_in_write_ahead_mode_is_refused(plain: Path, files: SqlCaseFiles) -> None:
    _with_stdlib(plain, "PRAGMA journal_mode=WAL")
    with pytest.raises(NotOurFileError):
        files.open(plain, None, at=AT)


def test_the_same_for_a_protected_file(closed: Path, files: SqlCaseFiles) -> None:
    _with_key(closed, "PRAGMA journal_mode=WAL")
    with pytest.raises(NotOurFileError):
        files.open(closed, KEY, at=AT)


def test_another_programs_log_beside_the_file_is_refused(closed: Path, files: SqlCaseFiles) -> None:
    Path(f"{closed}-wal").write_bytes(b"x")
    with pytest.raises(NotOurFileError):
        files.open(closed, KEY, at=AT)


@pytest.mark.parametrize(
    "statement",
    [
        "CREATE TRIGGER own AFTER UPDATE ON book BEGIN DELETE FROM shelf; END",
        "CREATE VIEW own AS SELECT load_extension('x')",
        "CREATE TABLE own (a)",
        "CREATE INDEX own ON book (title)",
        "DROP TRIGGER book_sealed_update",
        "DROP TRIGGER audit_keeps_rows",
        "ALTER TABLE book ADD COLUMN own TEXT",
        "DROP TABLE blob",
    ],
)
def test_a_file_with_parts_of_somebody_elses_is_refused(
    statement: str, closed: Path, files: SqlCaseFiles
) -> None:
    _with_key(closed, statement)
    before = closed.read_bytes()
    with pytest.raises(NotOurFileError):
        files.open(closed, KEY, at=AT)
    assert closed.read_bytes() == before


def test_a_file_that_does_not_say_what_it_is_is_damaged(plain: Path, files: SqlCaseFiles) -> None:
    create = "CREATE TRIGGER meta_keeps_values BEFORE UPDATE ON meta\n"
    body = "BEGIN SELECT RAISE(ABORT, 'append-only: meta'); END"
    change = "UPDATE meta SET value = 'x' WHERE name = 'document_id'"
    _with_stdlib(plain, "DROP TRIGGER meta_keeps_values", change, create + body)
    for _ in range(2):
        with pytest.raises(DamagedError):
            files.open(plain, None, at=AT)


def test_a_flipped_bit_anywhere_in_a_protected_file_is_noticed(
    filled: SqlCaseFile, files: SqlCaseFiles, tmp_path: Path
) -> None:
    with filled.unit_of_work() as work:
        version = work.save(replace(FULL_BOOK, tags=("x" * 50_000,)), Version(1))
    with filled.unit_of_work() as work:
        work.save(FULL_BOOK, version)
    filled.close()
    whole = filled.path.read_bytes()
    random = Random(7)  # noqa: S311
    # One in each page, also in those that hold nothing any more, and the salt.
    pages = range(0, len(whole), 4096)
    places = [*range(16), *(page + random.randrange(4096) for page in pages), len(whole) - 1]
    for place in places:
        flipped = bytearray(whole)
        flipped[place] ^= 1 << random.randrange(8)
        damaged = tmp_path / "flipped.appraisal"
        damaged.write_bytes(flipped)
        with pytest.raises((WrongKeyError, DamagedError)):
            files.open(damaged, KEY, at=AT)


@pytest.mark.parametrize("kept", [4096, 8192 + 100])
def test_a_file_that_was_cut_short_is_told(kept: int, closed: Path, files: SqlCaseFiles) -> None:
    closed.write_bytes(closed.read_bytes()[:kept])
    with pytest.raises((NotOurFileError, DamagedError)):
        files.open(closed, KEY, at=AT)


def test_a_link_to_the_file_stays_a_link(closed: Path, files: SqlCaseFiles) -> None:
    link = closed.with_name("link.appraisal")
    link.symlink_to(closed)
    case = files.open(link, KEY, at=AT)
    case.change_key(None)
    case.close()
    assert link.is_symlink()
    assert closed.read_bytes().startswith(b"SQLite")


def test_one_process_opens_a_file_once_and_a_second_try_keeps_the_lock(
    filled: object, path: Path, files: SqlCaseFiles
) -> None:
    del filled
    for attempt in _every_way_in(files, path):
        with pytest.raises(InUseError):
            attempt()


def _every_way_in(files: SqlCaseFiles, path: Path) -> tuple[Callable[[], object], ...]:
    return (
        lambda: files.open(path, KEY, at=AT),
        lambda: files.open_copy(path, KEY, at=AT),
        lambda: files.is_protected(path),
    )


def test_an_odd_name_is_no_hindrance(files: SqlCaseFiles, tmp_path: Path) -> None:
    path = tmp_path / "50% #1 ? ö & 'x'" / "a;b?mode=ro.appraisal"
    path.parent.mkdir()
    case = files.create(path, KEY, kind=BOARD, at=AT)
    with case.unit_of_work() as work:
        work.add(Shelf(id="s"))
    case.close()
    copied = path.with_name("copied.appraisal")
    shutil.copyfile(path, copied)
    case = files.open(copied, KEY, at=AT)
    with case.unit_of_work() as work:
        assert work.ids(Shelf) == ("s",)
        assert work.ids(Book) == ()
    case.close()


def _poke(path: Path, place: int, content: bytes) -> None:
    with path.open("r+b") as file:
        file.seek(place)
        file.write(content)


def _with_stdlib(path: Path, *statements: str) -> None:
    link = sqlcipher.connect(str(path))
    for statement in statements:
        link.execute(statement)
    link.commit()
    link.close()


def _with_key(path: Path, statement: str) -> None:
    link = sqlcipher.connect(str(path))
    link.set_key(f"x'{KEY.hex}'")
    link.execute(statement)
    link.commit()
    link.close()
