from __future__ import annotations

import io
import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import ClassVar

import pytest
from tests.storage.other_process import other_process
from tests.storage.samples import AT, FULL_BOOK, KEY, Book, Shelf, files_on

from appraisal_app.application.errors import AppError, InUseError, ReadOnlyError
from appraisal_app.application.ports.files import (
    Access,
    DocumentKind,
    OpenThere,
    Passphrase,
    RawKey,
)
from appraisal_app.storage.case_file import SqlCaseFile
from appraisal_app.storage.case_files import SqlCaseFiles
from appraisal_app.storage.reading_copy import _copied_unchanged
from appraisal_app.storage.side_car import note_path

LATER = AT + timedelta(hours=1)
NOBODY = 65534


def test_a_file_open_elsewhere_on_this_machine_tells_who_has_it(closed: Path) -> None:
    clerk = replace(files_on("HERE"), user="Clerk")
    with other_process("hold", closed):
        for break_lock in (False, True):
            with pytest.raises(InUseError) as caught:
                clerk.open(closed, KEY, at=LATER, break_lock=break_lock)
            assert (caught.value.who, caught.value.machine) == ("Chair", "HERE")
            assert caught.value.since == AT
            assert "Chair" in caught.value.sentence
            assert "20:00 on 21 November 2026" in caught.value.sentence
            assert not caught.value.is_own


def test_who_has_a_file_open_already_is_not_sent_to_somebody_else(
    closed: Path, files: SqlCaseFiles
) -> None:
    with other_process("hold", closed), pytest.raises(InUseError) as caught:
        files.open(closed, KEY, at=LATER)
    assert caught.value.is_own
    assert caught.value.sentence.startswith(
        "This file is open in another window of yours on this computer since 20:00 on "
    )


def test_a_second_try_in_this_process_does_not_let_others_in(
    filled: SqlCaseFile, files: SqlCaseFiles
) -> None:
    for attempt in (files.open, files.open_copy):
        with pytest.raises(InUseError):
            attempt(filled.path, KEY, at=LATER)
    with pytest.raises(AssertionError), other_process("hold", filled.path):
        pass


def test_a_note_left_by_a_crash_on_this_machine_does_no_harm(
    closed: Path, files: SqlCaseFiles
) -> None:
    with other_process("hold", closed) as process:
        process.kill()
        process.wait()
        assert note_path(closed).exists()
        case = files.open(closed, KEY, at=LATER)
        case.close()
    assert not note_path(closed).exists()


def test_another_machines_note_is_respected_until_it_is_broken(filled: SqlCaseFile) -> None:
    note = note_path(filled.path).read_bytes()
    filled.close()
    note_path(filled.path).write_bytes(note)
    there = files_on("THERE")
    with pytest.raises(InUseError) as caught:
        there.open(filled.path, KEY, at=LATER)
    assert caught.value.machine == "HERE"
    case = there.open(filled.path, KEY, at=LATER, break_lock=True)
    assert b"THERE" in note_path(filled.path).read_bytes()
    case.close()
    assert not note_path(filled.path).exists()


def test_a_note_that_another_machine_put_meanwhile_stays(filled: SqlCaseFile) -> None:
    note = note_path(filled.path)
    note.write_bytes(note.read_bytes().replace(b"HERE", b"THERE"))
    filled.close()
    assert note.exists()


@pytest.mark.parametrize("content", [b"", b"\xff\xfe", b'{"machine": 7}', b"[" * 9999])
def test_a_note_that_nobody_can_read_is_taken_over(
    content: bytes, closed: Path, files: SqlCaseFiles
) -> None:
    note_path(closed).write_bytes(content)
    files.open(closed, KEY, at=LATER).close()


def test_a_name_in_a_note_is_shown_without_signs_that_nobody_sees(
    closed: Path, files: SqlCaseFiles
) -> None:
    content = {
        "machine": "FAR\u202e\n",
        "user": "Cl\u200berk" * 100,
        "program": "x",
        "since": AT.isoformat(),
    }
    note_path(closed).write_text(json.dumps(content))
    with pytest.raises(InUseError) as caught:
        files.open(closed, KEY, at=LATER)
    assert (caught.value.who, caught.value.machine) == ("Clerk" * 12, "FAR")


def test_a_copy_knows_who_has_the_file_itself_open(closed: Path, files: SqlCaseFiles) -> None:
    with other_process("hold", closed):
        copy = files.open_copy(closed, KEY, at=LATER)
        assert copy.open_there == OpenThere("Chair", "HERE", AT)
        copy.close()
    files.open(closed, KEY, at=LATER).close()


def test_a_copy_can_be_read_while_somebody_else_saves(closed: Path, files: SqlCaseFiles) -> None:
    with other_process("bursts", closed) as process:
        assert process.stdout is not None
        assert process.stdin is not None
        for _ in range(6):
            acknowledged = int(process.stdout.readline())
            copy = files.open_copy(closed, KEY, at=LATER)
            assert (copy.access, copy.read_at, copy.path) == (Access.COPY, LATER, closed)
            with copy.unit_of_work() as work:
                book, _ = work.get(Book, FULL_BOOK.id)
                assert book.pages >= acknowledged
                assert acknowledged < 0 or work.get(Shelf, "s")[0].label == str(book.pages)
            copy.close()
            process.stdin.write(b"!")
            process.stdin.flush()


def test_nothing_can_be_saved_in_a_copy_and_its_folder_goes(
    closed: Path, files: SqlCaseFiles
) -> None:
    copy = files.open_copy(closed, KEY, at=LATER)
    private = copy._attached.path.parent
    assert private.stat().st_mode & 0o777 == 0o700
    with pytest.raises(ReadOnlyError), copy.unit_of_work() as work:
        work.add(Shelf(id="t"))
    with pytest.raises(ReadOnlyError):
        copy.change_key(None)
    copy.close()
    assert not private.exists()


def test_a_copy_needs_the_right_key_and_leaves_nothing_without_it(
    closed: Path, files: SqlCaseFiles, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    private = tmp_path / "private"
    private.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(private))
    with pytest.raises(AppError):
        files.open_copy(closed, RawKey("cd" * 32), at=LATER)
    assert list(private.iterdir()) == []
    files.open(closed, KEY, at=LATER).close()


def test_a_copy_of_a_file_that_is_never_settled_is_refused(
    closed: Path, files: SqlCaseFiles
) -> None:
    Path(f"{closed}-journal").write_bytes(b"x")
    with pytest.raises(InUseError):
        files.open_copy(closed, KEY, at=LATER)


class Changing(type(Path())):  # type: ignore[misc]
    """A file that holds something else each time it is read."""

    contents: ClassVar[list[bytes]] = []

    def open(self, mode: str = "r", *_: object) -> io.BytesIO:
        assert mode == "rb"
        return io.BytesIO(self.contents.pop(0))


@pytest.mark.parametrize(("second", "is_kept"), [(b"one", True), (b"two", False)])
def test_a_file_that_changed_while_it_was_copied_is_copied_again(
    second: bytes, tmp_path: Path, *, is_kept: bool
) -> None:
    path = Changing(tmp_path / "a.appraisal")
    Changing.contents = [b"one", second]
    assert _copied_unchanged(path, tmp_path / "copy") is is_kept
    assert (tmp_path / "copy").read_bytes() == b"one"


def test_a_save_that_began_while_it_was_copied_makes_the_copy_void(tmp_path: Path) -> None:
    path = Changing(tmp_path / "a.appraisal")
    Changing.contents = [b"one", b"one"]
    (tmp_path / "a.appraisal-journal").write_bytes(b"begun")
    assert not _copied_unchanged(path, tmp_path / "copy")


@pytest.fixture
def guarded() -> Iterator[Path]:
    """A folder that an unprivileged user reaches; the tests may run as root, who may write all."""
    if os.name == "nt":
        pytest.skip("folders are protected otherwise on Windows")
    with tempfile.TemporaryDirectory() as folder:
        inner = Path(folder) / "folder"
        inner.mkdir()
        Path(folder).chmod(0o755)
        yield inner
        inner.chmod(0o755)


@contextmanager
def _unprivileged() -> Iterator[None]:
    if os.geteuid() != 0:
        yield
        return
    os.seteuid(NOBODY)
    try:
        yield
    finally:
        os.seteuid(0)


def _given_to_nobody(path: Path, mode: int) -> None:
    if os.geteuid() == 0:
        os.chown(path, NOBODY, NOBODY)
    path.chmod(mode)


@pytest.mark.parametrize("can_be_told", [True, False])
@pytest.mark.parametrize(("folder_mode", "file_mode"), [(0o555, 0o644), (0o755, 0o444)])
def test_what_the_system_protects_opens_read_only(
    folder_mode: int,
    file_mode: int,
    guarded: Path,
    files: SqlCaseFiles,
    monkeypatch: pytest.MonkeyPatch,
    *,
    can_be_told: bool,
) -> None:
    if not can_be_told:
        # As on Windows, where a protected folder shows only when something is written.
        monkeypatch.setattr(os, "access", lambda *_, **__: True)
    path = guarded / "a.appraisal"
    case = files.create(path, KEY, kind=DocumentKind.BOARD, at=AT)
    with case.unit_of_work() as work:
        work.add(FULL_BOOK)
    case.close()
    _given_to_nobody(path, file_mode)
    _given_to_nobody(guarded, folder_mode)
    with _unprivileged():
        case = files.open(path, KEY, at=LATER)
        assert case.access is Access.READ_ONLY
        with case.unit_of_work() as work:
            assert work.get(Book, FULL_BOOK.id)[0] == FULL_BOOK
            assert len(work.search("quoted")) == 1
        with pytest.raises(ReadOnlyError), case.unit_of_work() as work:
            work.add(Shelf(id="t"))
        with pytest.raises(ReadOnlyError):
            case.change_key(Passphrase("x"))
        with tempfile.TemporaryDirectory() as own:
            case.save_copy(Path(own) / "copy.appraisal")
            copy = files.open(Path(own) / "copy.appraisal", KEY, at=LATER)
            assert copy.access is Access.WRITE
            copy.close()
        case.close()
    assert [each.name for each in guarded.iterdir()] == [path.name]


def test_an_empty_journal_in_a_read_only_folder_is_no_hindrance(
    guarded: Path, files: SqlCaseFiles
) -> None:
    path = guarded / "a.appraisal"
    files.create(path, KEY, kind=DocumentKind.BOARD, at=AT).close()
    Path(f"{path}-journal").touch()
    for each in (path, Path(f"{path}-journal")):
        _given_to_nobody(each, 0o644)
    _given_to_nobody(guarded, 0o555)
    with _unprivileged():
        case = files.open(path, KEY, at=LATER)
        assert case.access is Access.READ_ONLY
        case.close()


def test_an_interrupted_save_in_a_read_only_folder_is_undone_in_a_copy(
    guarded: Path, files: SqlCaseFiles
) -> None:
    path = guarded / "a.appraisal"
    files.create(path, KEY, kind=DocumentKind.BOARD, at=AT).close()
    subprocess.run(
        [sys.executable, "-c", INTERRUPTED, str(path), f"x'{KEY.hex}'"], check=False, timeout=60
    )
    journal = Path(f"{path}-journal")
    assert journal.stat().st_size > 512
    for each in (path, journal):
        _given_to_nobody(each, 0o644)
    _given_to_nobody(guarded, 0o555)
    with _unprivileged():
        case = files.open(path, KEY, at=LATER)
        assert case.access is Access.READ_ONLY
        with case.unit_of_work() as work:
            assert work.ids(Shelf) == ()
        private = case._attached.path
        case.close()
    assert private != path
    assert not private.exists()
    assert journal.exists()


INTERRUPTED = """
import os, sys
import sqlcipher3.dbapi2 as sqlcipher
link = sqlcipher.connect(sys.argv[1], isolation_level=None)
link.set_key(sys.argv[2])
link.execute("PRAGMA cache_size=2")
link.execute("BEGIN")
for number in range(2000):
    link.execute("INSERT INTO shelf VALUES (?, 1, ?)", (str(number), "x" * 500))
os._exit(0)
"""
